import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
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
  const moves = withFirstCells(movesBetween(after, present.formula, home));
  if (!overwrite && !isSameFormula(after, present.formula, home, moves, home.sheet))
    return { conflict: { place, formula: before, now: present.formula, reason: "changed" } };
  const { formula, visible } = present;
  return {
    edit: { name, sheet, visible, before: formula, after: movedFormula(before, home, moves, home.sheet) },
  };
}

/** The first cells move along with areas: an original may mean by them, as `A1#`, what was written as the area. */
function withFirstCells(moves: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([
    ...[...moves].flatMap(([was, is]): (readonly [string, string])[] => {
      const [before, now] = [firstCell(was), firstCell(is)];
      return before === undefined || now === undefined ? [] : [[before, now]];
    }),
    ...moves,
  ]);
}

function firstCell(reference: string): string | undefined {
  const parsed = parseA1Ref(reference);
  if (!parsed || !("range" in parsed)) return undefined;
  const { context = [], range } = parsed;
  return stringifyA1Ref({ context, range: { ...range, bottom: range.top, right: range.left } });
}
