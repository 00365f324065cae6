import { parseA1Ref, parseStructRef, stringifyA1Ref, stringifyStructRef } from "@borgar/fx";
import { referencesIn } from "./referencesIn";

/** Where a formula stands: what its references without a sheet or a table mean. */
export interface Home {
  readonly sheet: string;
  /** The table that the formula stands in. */
  readonly table: string | undefined;
}

/**
 * A reference as a workbook name can hold it, so that Excel keeps it true: with its sheet and absolute, or a table's
 * columns without their rows. Undefined for what Excel doesn't follow: other workbooks, several sheets at once.
 */
export function trackedReference(reference: string, home: Home): string | undefined {
  return trackedCells(reference, home) ?? trackedColumns(reference, home);
}

/** Of each reference in a formula, in their order. */
export function trackedReferences(formula: string, home: Home): readonly (string | undefined)[] {
  return referencesIn(formula).map(({ value }) => trackedReference(value, home));
}

function trackedCells(reference: string, { sheet }: Home): string | undefined {
  const parsed = parseA1Ref(reference);
  if (!parsed || !("range" in parsed)) return undefined;
  const { context = [], range } = parsed;
  const [named = sheet] = context;
  if (context.length > 1 || named.includes(":") || named === "") return undefined;
  const fixed = { ...range, $top: true, $bottom: true, $left: true, $right: true };
  return stringifyA1Ref({ context: [named], range: fixed });
}

function trackedColumns(reference: string, { table }: Home): string | undefined {
  const parsed = parseStructRef(reference);
  const named = parsed?.table === "" ? table : parsed?.table;
  if (!parsed || named === undefined || (parsed.context ?? []).length > 0) return undefined;
  const { columns = [] } = parsed;
  return stringifyStructRef({ table: named, columns, sections: columns.length === 0 ? ["all"] : [] });
}

/**
 * A reference after what it means has moved, written as it was: its dollar signs, its rows of the table, without its
 * sheet where that goes without saying.
 *
 * @param before and `now`: {@link trackedReference} then and now
 */
export function movedReference(reference: string, before: string, now: string, sheet: string): string {
  if (before === now) return reference;
  const columns = parseStructRef(now);
  const own = parseStructRef(reference);
  if (columns && own) {
    const table = own.table === "" ? "" : (columns.table ?? "");
    return stringifyStructRef({ ...own, table, columns: columns.columns ?? [] });
  }
  const cells = parseA1Ref(now);
  if (own && cells) return isWholeColumn(own) ? cellsOf(now, sheet) : qualified(own, before);
  const written = parseA1Ref(reference);
  if (!cells || !written || !("range" in cells) || !("range" in written)) return "#REF!";
  const [home = sheet] = cells.context ?? [];
  const isQualified = (written.context ?? []).length > 0 || home !== sheet;
  const { $top = false, $left = false, $bottom = false, $right = false } = written.range;
  return stringifyA1Ref({
    context: isQualified ? [home] : [],
    range: { ...cells.range, $top, $left, $bottom, $right },
  });
}

/** Whether a reference means all data of a table's columns, as its tracker does, and not only one row of them. */
function isWholeColumn({
  columns = [],
  sections = [],
}: NonNullable<ReturnType<typeof parseStructRef>>): boolean {
  return columns.length > 0 && sections.every((section) => section === "data");
}

/** With its table's name, which it goes without inside the table. */
function qualified(own: NonNullable<ReturnType<typeof parseStructRef>>, tracked: string): string {
  return stringifyStructRef({ ...own, table: parseStructRef(tracked)?.table ?? "" });
}

/** Cells that were a table's columns until it was converted to a range, as Excel writes them then. */
function cellsOf(tracked: string, sheet: string): string {
  const parsed = parseA1Ref(tracked);
  if (!parsed || !("range" in parsed)) return tracked;
  const { context = [], range } = parsed;
  return stringifyA1Ref({ context: context.filter((home) => home !== sheet), range });
}

/** Whether two tracked references mean the same, however they are written. */
export function isSameReference(one: string, other: string): boolean {
  return one === other || canonical(one) === canonical(other);
}

function canonical(reference: string): string {
  const columns = parseStructRef(reference);
  if (columns) return JSON.stringify([columns.table, columns.columns]).toLowerCase();
  return (trackedCells(reference, { sheet: "", table: undefined }) ?? reference).toLowerCase();
}
