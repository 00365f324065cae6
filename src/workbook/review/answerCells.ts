import { inputLimits } from "../../sheets/review/inputLimits";
import { safeText } from "../excel/safeText";
import type { Answer, ReviewInput } from "./reviewWorkbook";
import { meaning, wordFor } from "./vocabulary";
import type { Vocabulary } from "./vocabulary";

/** Short texts that Excel would take for a number, a date or a truth value where a cell has lost its text format. */
const convertible = /^(true|false)$|^.{0,30}$(?<=\d.*)/isu;

/** An answer as it stands in its cell; what isn't in a list is the text that somebody has typed. */
export function answerFrom(field: ReviewInput, cell: unknown, { potentials }: Vocabulary): Answer {
  if (cell === "" || cell === null || cell === undefined) return undefined;
  if (inputLimits[field].limits.kind === "list") return meaning(potentials, cell) ?? String(cell);
  if (inputLimits[field].limits.kind === "any") return String(cell);
  return typeof cell === "number" ? cell : String(cell);
}

/** What Excel is handed for an answer: text stays text, and a blank answer empties the cell. */
export function cellFor(field: ReviewInput, answer: Answer, { potentials }: Vocabulary): string | number {
  if (answer === undefined) return "";
  if (typeof answer === "number") return answer;
  if (inputLimits[field].limits.kind === "list") {
    const word = potentials.find(({ key }) => key === answer);
    return (word && wordFor(potentials, word.key)) ?? safeText(answer);
  }
  return convertible.test(answer) ? `'${answer}` : safeText(answer);
}

/** Whether two answers are the same; a number isn't the text that looks like it. */
export function sameAnswer(one: Answer, other: Answer): boolean {
  return one === other;
}
