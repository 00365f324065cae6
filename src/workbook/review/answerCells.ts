import type { InputLimits } from "../../sheets/typedColumns";
import { safeText } from "../excel/safeText";
import type { Answer } from "./reviewWorkbook";
import { meaning, wordFor } from "./vocabulary";
import type { Vocabulary } from "./vocabulary";

/** Short texts that Excel would take for a number, a date or a truth value where a cell has lost its text format. */
const convertible = /^(true|false)$|^.{0,30}$(?<=\d.*)/isu;

/** An answer as it stands in its cell; what isn't in a list is the text that somebody has typed. */
export function answerFrom(limits: InputLimits, cell: unknown, { choices }: Vocabulary): Answer {
  if (cell === "" || cell === null || cell === undefined) return undefined;
  if (limits.kind === "list") return meaning(choices(limits.source), cell) ?? String(cell);
  if (limits.kind === "any") return String(cell);
  return typeof cell === "number" ? cell : String(cell);
}

/** What Excel is handed for an answer: text stays text, and a blank answer empties the cell. */
export function cellFor(limits: InputLimits, answer: Answer, { choices }: Vocabulary): string | number {
  if (answer === undefined) return "";
  if (typeof answer === "number") return answer;
  if (limits.kind === "list") return wordFor(choices(limits.source), answer) ?? safeText(answer);
  return convertible.test(answer) ? `'${answer}` : safeText(answer);
}

/** Whether two answers are the same; a number isn't the text that looks like it. */
export function sameAnswer(one: Answer, other: Answer): boolean {
  return one === other;
}
