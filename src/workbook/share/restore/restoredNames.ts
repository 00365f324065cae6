import { namePlace } from "../place";
import { isSameFormula, movedFormula } from "../formula/movedFormula";
import type { KeptName } from "../kept/kept";
import type { ShareSurvey } from "../look/shareSurvey";
import type { RestoreConflict } from "../shareWorkbook";
import type { NameEdit } from "../write/edits";
import { movesBetween } from "./keptPlace";

/** What becomes of a name whose formula was changed. */
interface JudgedName {
  readonly edit?: NameEdit;
  readonly conflict?: RestoreConflict;
}

export function judgedName(item: KeptName, { names }: ShareSurvey, overwrite: boolean): JudgedName {
  const { name, sheet, before, after } = item;
  const present = names.find((found) => found.name === name && found.sheet === sheet);
  const place = namePlace({ name, sheet });
  if (!present) return { conflict: { place, formula: before, reason: "gone" } };
  const home = { sheet: sheet ?? "", table: undefined };
  const moves = movesBetween(after, present.formula, home);
  if (!overwrite && !isSameFormula(after, present.formula, home, moves, home.sheet))
    return { conflict: { place, formula: before, now: present.formula, reason: "changed" } };
  const { formula, visible } = present;
  return {
    edit: { name, sheet, visible, before: formula, after: movedFormula(before, home, moves, home.sheet) },
  };
}
