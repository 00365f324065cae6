import type { PortableArgument } from "./portableForms";

const area =
  /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/iu;

/**
 * What an argument's text alone tells: an area by its address, a number or a text. Undefined for what needs more than
 * the text to know its shape, such as a name, a table's column or a formula, and for an argument that is left out.
 */
export function argumentFromText(text: string): PortableArgument | undefined {
  const cells = area.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    const rows = Number(bottom) - Number(top) + 1;
    return { text, kind: "reference", rows, columns: numberOf(right) - numberOf(left) + 1 };
  }
  const constant = constantOf(text);
  return constant === undefined ? undefined : { text, kind: "constant", rows: 1, columns: 1, constant };
}

function constantOf(text: string): number | string | undefined {
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  return /^[-+]?(\d+\.?\d*|\.\d+)(E[-+]?\d+)?%?$/i.test(text) ? numeric(text) : undefined;
}

function numeric(text: string): number {
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}

/** The number of a column by its letters: A is 1. */
export function numberOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
