import { parseReference, type SheetBlock } from "../../excel/cellAddress";
import { type Home, trackedReference } from "../formula/trackedReference";
import { isSameFormula, movedFormula } from "../formula/movedFormula";
import { referencesIn } from "../formula/referencesIn";
import type { TrackedCell } from "../kept/trackers";
import type { ShareSurvey } from "../look/shareSurvey";
import { parseA1Ref, parseStructRef } from "@borgar/fx";

/** An original with the cells that it belongs into now. */
export interface KeptPlace {
  readonly tracked: TrackedCell;
  /** Undefined where the cells, or some of them, were deleted. */
  readonly block: SheetBlock | undefined;
  /** The original formula, its references where they are now. */
  readonly formula: string;
}

export function keptPlace(tracked: TrackedCell, { sheets }: ShareSurvey): KeptPlace {
  const { kept, place, moves } = tracked;
  const block = parseReference(place);
  const isThere = block !== undefined && sheets.some(({ name }) => name === block.sheet);
  return {
    tracked,
    block: isThere ? block : undefined,
    formula: movedFormula(kept.before, homeOf(tracked), moves, block?.sheet ?? ""),
  };
}

/** What the first of the cells was given, as that reads now; undefined where it was a value. */
export function convertedFormula({ tracked, block }: KeptPlace): string | undefined {
  const given = tracked.kept.after[0]?.[0];
  if (typeof given !== "string" || !given.startsWith("=")) return undefined;
  return movedFormula(given, homeOf(tracked), tracked.moves, block?.sheet ?? "");
}

/** Whether the cells still hold what they were given. */
export function isUntouched(
  { tracked, block }: KeptPlace,
  formulas: readonly (readonly unknown[])[],
): boolean {
  const { kept, moves } = tracked;
  return (
    block !== undefined &&
    kept.after.length === block.rows &&
    kept.after[0]?.length === block.columns &&
    kept.after.every((line, i) =>
      line.every((given, j) => {
        const found = formulas[i]?.[j];
        if (typeof given !== "string" || !given.startsWith("=")) return isSameValue(given, found);
        return typeof found === "string" && isSameFormula(given, found, homeOf(tracked), moves, block.sheet);
      }),
    )
  );
}

function isSameValue(given: unknown, found: unknown): boolean {
  if (typeof given === "number" && typeof found === "number") {
    return Math.abs(given - found) <= 1e-12 * Math.abs(given);
  }
  return typeof given === "string" ? given.replace(/^'/, "") === found : given === found;
}

function homeOf({ kept }: TrackedCell): Home {
  return { sheet: parseReference(kept.place)?.sheet ?? "", table: kept.table };
}

/** Whether Excel would take the formula: all sheets, tables and columns that it names are there. */
export function isEnterable(formula: string, { sheets, tables }: ShareSurvey): boolean {
  return referencesIn(formula).every(({ value }) => {
    const columns = parseStructRef(value);
    if (columns) {
      const table = tables.find(({ name }) => isSameName(name, columns.table ?? ""));
      const wanted = columns.columns ?? [];
      return (
        columns.table === "" ||
        wanted.every((column) => table?.columns.some((name) => isSameName(name, column)))
      );
    }
    const [sheet, more] = parseA1Ref(value)?.context ?? [];
    const isOwn = sheet !== undefined && more === undefined && !sheet.includes(":");
    return !isOwn || sheets.some(({ name }) => isSameName(name, sheet));
  });
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What each reference of one formula has become in another that was the same once. */
export function movesBetween(before: string, now: string, home: Home): ReadonlyMap<string, string> {
  const then = referencesIn(before);
  const present = referencesIn(now);
  const moves = new Map<string, string>();
  if (then.length !== present.length) return moves;
  then.forEach(({ value }, i) => {
    const was = trackedReference(value, home);
    const is = trackedReference(present[i]?.value ?? "", home);
    if (was !== undefined && is !== undefined) moves.set(was, is);
  });
  return moves;
}
