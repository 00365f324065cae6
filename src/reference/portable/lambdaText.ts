/**
 * Pieces of formula text for the bodies of the LAMBDAs. An error value in `x` is always the piece's own value, so that
 * it reaches the result.
 */

/** `x` with 0 for its blank cells. */
export const amount = (x: string): string => `IF(${x}="",0,${x})`;

/** Cell by cell: 1 for a number or a blank cell, 0 for text and booleans. */
export const sound = (x: string): string => `(ISNUMBER(${x})+(${x}=""))`;

/** How many cells of `x` hold text or booleans. */
export const misfits = (x: string): string => `SUM(1-ISNUMBER(${x})-(${x}=""))`;

/** Whether two ranges have the same number of rows and columns. */
export const sameShape = (x: string, y: string): string =>
  `(ROWS(${x})=ROWS(${y}))*(COLUMNS(${x})=COLUMNS(${y}))`;

/** Whether ranges go together: cells with anything, rows and columns along the largest of them. */
export function fitting(...ranges: readonly string[]): string {
  const targets = ranges.map((target) =>
    ranges
      .filter((range) => range !== target)
      .map((range) => `(${along("ROWS", range, target)})*(${along("COLUMNS", range, target)})`)
      .join("*"),
  );
  return targets.join("+");
}

function along(count: "ROWS" | "COLUMNS", range: string, target: string): string {
  return `(${count}(${range})=1)+(${count}(${range})=${count}(${target}))>0`;
}

/** Whether `x` is one cell. */
export const isCell = (x: string): string => `ROWS(${x})*COLUMNS(${x})=1`;

/** Whether `x`, an optional range, is there: more than one cell, or one that isn't blank. */
export const isGiven = (x: string): string => `(ROWS(${x})*COLUMNS(${x})>1)+(INDEX(${x},1,1)<>"")>0`;

/** `content`, which has the shape of the row or column `x`, as a row. */
export const rowOf = (x: string, content: string): string =>
  `IF(COLUMNS(${x})=1,TRANSPOSE(${content}),${content})`;

/** The text of a formula that is written over several lines here: without the breaks and their indentation. */
export function formula(text: string): string {
  return text.replace(/\s*\n\s*/g, "");
}
