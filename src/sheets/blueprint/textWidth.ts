/** What a filter button covers of a header, in characters. */
const filterButton = 3;
/** Bold letters are wider than those that columns are measured in. */
const bold = 1.12;

/** Lines that a text takes in a column of so many characters, broken between words. */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const { length } of text.split(" ")) {
    const after = filled === 0 ? length : filled + 1 + length;
    if (after <= width || filled === 0) filled = after;
    else {
      lines += 1;
      filled = length;
    }
  }
  return lines;
}

/** Lines of a heading, which is bold. */
export function headingLines(text: string, width: number): number {
  return linesOf(text, width / bold);
}

/** Lines of a table's header, beside its filter button. */
export function headerLines(header: string, width: number): number {
  return headingLines(header, width - filterButton);
}

/** The width of a column whose header's words are broken nowhere within, in characters. */
export function wideEnough(header: string, width: number): number {
  const longest = Math.max(...header.split(" ").map(({ length }) => length));
  return Math.max(width, Math.ceil(longest * bold) + filterButton);
}
