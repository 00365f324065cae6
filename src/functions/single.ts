import { textIn } from "./cell";
import { Range } from "./range";
import { words } from "../planning/words/en";

/** The number of an argument that is one cell; blank is 0. */
export function single(value: unknown, argument: string): number {
  return optionalSingle(value, argument) ?? 0;
}

/** The number of an optional argument that is one cell; undefined where it is left out or blank. */
export function optionalSingle(value: unknown, argument: string): number | undefined {
  return cell(value, argument).optionalNumber(0, 0);
}

/** The word of an optional argument that is one cell, in lower case; undefined where it is left out or blank. */
export function optionalWord(value: unknown, argument: string, expected: string): string | undefined {
  return textIn(
    cell(value, argument).cell(0, 0),
    { argument, position: () => undefined },
    expected,
  )?.toLowerCase();
}

function cell(value: unknown, argument: string): Range {
  const range = Range.of(value, argument);
  if (!range.isCell) throw range.misshapen(words.oneCell);
  return range;
}
