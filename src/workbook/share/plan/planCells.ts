import type { SheetBlock } from "../../excel/cellAddress";
import { givesOneValue } from "../formula/argumentShape";
import { convertFormula, type OldestExcel } from "../formula/convertFormula";
import { callsUs } from "../look/dependentNames";
import type { ShareSite } from "../look/examine";
import type { ShownCell } from "../look/readCells";
import type { SharedName } from "../look/shareSurvey";
import { spotKey } from "../look/spot";
import type { Entry } from "../write/edits";
import { anchorOf, type CellChange, type LeftCell } from "./cellChange";
import { frozenEntry } from "./entry";
import type { LambdaNames } from "./lambdaNames";
import { shapesIn } from "./shapes";
import { withFixedSpills } from "./withFixedSpills";

/** What becomes of the cells that depend on the add-in. */
interface CellPlan {
  readonly changes: readonly CellChange[];
  /** Cells that stay as they are but use a name that changes: they must show what they showed. */
  readonly watched: readonly ShownCell[];
  readonly left: readonly LeftCell[];
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
  const left: LeftCell[] = [];
  for (const cell of site.cells) {
    const uses = site.names.usedIn(cell.formula, cell.sheet);
    const calls = callsUs(cell.formula);
    if (!calls && uses.length === 0) continue;
    const usesLeftName = uses.some((name) => leftNames.has(name));
    const isFrozen = usesLeftName || frozen.has(spotKey(cell));
    const isConverted = calls && !locked.has(cell.sheet);
    if (uses.length > 0 && !isFrozen && !isConverted) watched.push(cell);
    if (!isFrozen && !calls) continue;
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

/** What a cell, or the area that it spills to, shows now. */
export function shownBy(cell: ShownCell): NonNullable<CellChange["shows"]> {
  return { block: blockOf(cell), values: cell.values };
}

function blockOf(cell: ShownCell): SheetBlock {
  return cell.spill ?? anchorOf(cell);
}
