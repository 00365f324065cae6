import type { LambdaForm } from "../../../reference/portable/portableForms";
import type { SheetBlock } from "../../excel/cellAddress";
import { givesOneValue } from "../formula/argumentShape";
import { convertFormula, type OldestExcel } from "../formula/convertFormula";
import { fixedSpills, type FormerSpill } from "../formula/fixedSpills";
import { callsUs } from "../look/dependentNames";
import { isDependent, type ShareSite } from "../look/examine";
import type { ShownCell } from "../look/readCells";
import type { FormulaCell } from "../look/readFormulas";
import type { SharedName } from "../look/shareSurvey";
import { spotKey } from "../look/spot";
import type { LeftReason, ShareChange } from "../shareWorkbook";
import type { Entry } from "../write/edits";
import { frozenEntry } from "./entry";
import type { LambdaNames } from "./lambdaNames";
import { shapesIn } from "./shapes";

/** What becomes of the cells that depend on the add-in. */
interface CellPlan {
  readonly changes: readonly CellChange[];
  /** Cells that stay as they are but use a name that changes: they must show what they showed. */
  readonly watched: readonly ShownCell[];
  readonly left: readonly { readonly cell: FormulaCell; readonly reason: LeftReason }[];
}

export interface CellChange {
  readonly cell: ShownCell;
  readonly kind: ShareChange["kind"];
  /** The cells that are written. */
  readonly block: SheetBlock;
  readonly after: readonly (readonly Entry[])[];
  readonly needs: readonly LambdaForm[];
  /** What the cell, or the area that it spills to, shows now; undefined where nothing depends on it. */
  readonly shows:
    { readonly block: SheetBlock; readonly values: readonly (readonly unknown[])[] } | undefined;
  readonly isText: boolean;
}

/**
 * @param leftNames names that stay dependent on the add-in: cells that use them keep their values
 * @param frozen cells that are to keep their values whatever forms there are, by {@link spotKey}
 */
export function planCells(
  site: ShareSite,
  oldest: OldestExcel,
  lambdas: LambdaNames,
  leftNames: ReadonlySet<SharedName>,
  frozen: ReadonlySet<string>,
): CellPlan {
  const shapesAt = shapesIn(site.survey);
  const locked = new Set(site.survey.sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
  const changes: CellChange[] = [];
  const watched: ShownCell[] = [];
  const left: { cell: FormulaCell; reason: LeftReason }[] = [];
  for (const cell of site.cells.filter((found) => isDependent(site, found))) {
    const uses = site.names.usedIn(cell.formula, cell.sheet);
    const usesLeftName = uses.some((name) => leftNames.has(name));
    const isFrozen = usesLeftName || frozen.has(spotKey(cell));
    const isConverted = callsUs(cell.formula) && !locked.has(cell.sheet);
    if (uses.length > 0 && !isFrozen && !isConverted) watched.push(cell);
    if (!isFrozen && !callsUs(cell.formula)) continue;
    const change = (isFrozen ? undefined : converted(cell, oldest, shapesAt(cell), lambdas)) ?? kept(cell);
    if (locked.has(cell.sheet)) left.push({ cell, reason: "protected" });
    else if (change?.kind === "value" && cell.mayReach && !givesOneValue(cell.formula))
      left.push({ cell, reason: "mayReach" });
    else if (change) changes.push(change);
    else left.push({ cell, reason: "notCalculated" });
  }
  return { watched, ...withFixedSpills(changes, left, site, locked) };
}

function converted(
  cell: ShownCell,
  oldest: OldestExcel,
  shapes: Parameters<typeof convertFormula>[2],
  lambdas: LambdaNames,
): CellChange | undefined {
  const form = convertFormula(cell.formula, oldest, shapes, lambdas.nameOf);
  if (!form) return undefined;
  const shown = { cell, shows: shownBy(cell), isText: cell.isText };
  if (form.kind === "lambda") {
    return { ...shown, kind: "lambda", block: anchorOf(cell), after: [[form.formula]], needs: form.needs };
  }
  const [first = []] = form.formulas;
  const block = blockOf(cell);
  // As many formulas as cells that show a result now: no more, no fewer.
  if (form.formulas.length !== block.rows || first.length !== block.columns) return undefined;
  return { ...shown, kind: "plain", block, after: form.formulas, needs: [] };
}

/** The cell's value, or those that it spills, in place of its formula. */
function kept(cell: ShownCell): CellChange | undefined {
  const after = cell.values.map((line) => line.map(frozenEntry));
  if (after.flat().includes(undefined)) return undefined;
  return {
    cell,
    kind: "value",
    block: blockOf(cell),
    after: after as Entry[][],
    needs: [],
    shows: undefined,
    isText: cell.isText,
  };
}

/** What no longer spills can't be meant by `A1#` any more, neither in what was converted nor elsewhere. */
function withFixedSpills(
  changes: readonly CellChange[],
  left: CellPlan["left"],
  { spillUses }: ShareSite,
  locked: ReadonlySet<string>,
): Omit<CellPlan, "watched"> {
  const former = new Map(
    changes.filter(({ kind }) => kind !== "lambda").map(({ cell, block }) => [spotKey(cell), block]),
  );
  const formerSpill: FormerSpill = (sheet, row, column) => former.get(spotKey({ sheet, row, column }));
  const fixed = (entry: Entry, sheet: string): Entry =>
    typeof entry === "string" && entry.startsWith("=") ? fixedSpills(entry, sheet, formerSpill) : entry;
  const uses = spillUses.filter(({ formula, sheet }) => fixed(formula, sheet) !== formula);
  return {
    changes: [
      ...changes.map((change) => ({
        ...change,
        after: change.after.map((line) => line.map((entry) => fixed(entry, change.cell.sheet))),
      })),
      ...uses
        .filter(({ sheet }) => !locked.has(sheet))
        .map((cell): CellChange => ({
          cell,
          kind: "spill",
          block: anchorOf(cell),
          after: [[fixed(cell.formula, cell.sheet)]],
          needs: [],
          shows: undefined,
          isText: false,
        })),
    ],
    left: [
      ...left,
      ...uses
        .filter(({ sheet }) => locked.has(sheet))
        .map((cell) => ({ cell, reason: "protected" as const })),
    ],
  };
}

/** What a cell, or the area that it spills to, shows now. */
export function shownBy(cell: ShownCell): NonNullable<CellChange["shows"]> {
  return { block: blockOf(cell), values: cell.values };
}

function blockOf(cell: ShownCell): SheetBlock {
  return cell.spill ?? anchorOf(cell);
}

function anchorOf({ sheet, row, column }: FormulaCell): SheetBlock {
  return { sheet, row, column, rows: 1, columns: 1 };
}
