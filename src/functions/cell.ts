import { PlanningError } from "../planning/errors";
import { errorIn } from "./excelError";
import { words } from "../planning/words/en";

/** Where a cell stands: the argument's name, and the position in it, worked out only when it is needed. */
interface Place {
  readonly argument: string;
  readonly position: () => string | undefined;
}

/**
 * The number in a cell; undefined where it is blank.
 *
 * @throws PlanningError for text, booleans and other objects, also text that looks like a number; the cell's own error
 *   where it holds one
 */
export function numberIn(cell: unknown, place: Place): number | undefined {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (isBlank(cell)) return undefined;
  if (typeof cell === "object" && cell !== null)
    return numberIn(basicValue(cell, place, words.expected.number), place);
  if (typeof cell === "number") throw misplaced("outOfRange", cell, place, words.expected.finiteNumber);
  throw misplaced("wrongKind", cell, place, words.expected.number);
}

/** The text in a cell; undefined where it is blank. */
export function textIn(cell: unknown, place: Place, expected: string): string | undefined {
  if (isBlank(cell)) return undefined;
  if (typeof cell === "string") return cell;
  if (typeof cell === "object" && cell !== null)
    return textIn(basicValue(cell, place, expected), place, expected);
  throw misplaced("wrongKind", cell, place, expected);
}

export function isBlank(cell: unknown): cell is null | undefined | "" {
  return cell === null || cell === undefined || cell === "";
}

/** What a rich value stands for in arithmetic. */
function basicValue(cell: object, place: Place, expected: string): unknown {
  const error = errorIn(cell);
  if (error) throw error;
  const { basicValue: value } = cell as { basicValue?: unknown };
  if (value === undefined || typeof value === "object") throw misplaced("wrongKind", cell, place, expected);
  return value;
}

function misplaced(
  code: "wrongKind" | "outOfRange",
  cell: unknown,
  { argument, position }: Place,
  expected: string,
): PlanningError {
  return new PlanningError(code, { argument, position: position(), expected, found: described(cell) });
}

function described(cell: unknown): string {
  if (typeof cell === "string") return words.found.text(cell.length > 40 ? `${cell.slice(0, 40)}…` : cell);
  if (typeof cell === "boolean") return words.found.boolean(cell);
  return typeof cell === "number" ? words.number(cell) : words.found.other;
}
