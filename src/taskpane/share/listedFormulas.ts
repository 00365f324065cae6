import type { LeftAlone, RestoreConflict, ShareChange } from "../../workbook/share/shareWorkbook";
import type { ListedFormula } from "./FormulaList";
import type { ShareWords } from "./useShareWords";

/** Changes as lines of a list: before, after, and what kind of change. */
export function changedFormulas(changes: readonly ShareChange[], text: ShareWords): readonly ListedFormula[] {
  return changes.map(({ place, before, after, kind, cells }) => ({
    place,
    formula: before,
    after,
    badge: cells > 1 ? `${text.kinds[kind]} · ${text.spilled(cells)}` : text.kinds[kind],
  }));
}

/** What stays as it is, each with the reason. */
export function leftFormulas(left: readonly LeftAlone[], text: ShareWords): readonly ListedFormula[] {
  return left.map(({ place, formula, reason }) => ({ place, formula, remark: text.reasons[reason] }));
}

/** Originals that weren't brought back, each with the reason; where one can replace what stands there, both. */
export function conflictingFormulas(
  conflicts: readonly RestoreConflict[],
  text: ShareWords,
): readonly ListedFormula[] {
  return conflicts.map(({ place, formula, now, reason }) => ({
    place,
    ...(now === undefined ? { formula } : { formula: now === "" ? text.emptyCell : now, after: formula }),
    remark: text.conflictReasons[reason],
  }));
}
