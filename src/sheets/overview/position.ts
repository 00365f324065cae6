/**
 * Where a table's row stands whose `column` holds the value of the cell `{list.k.part}`, for lists of the first few by
 * size. Of rows with equal values each is taken once: the k-th cell of the same value takes the k-th of them.
 */
export function positionFormula(column: string, list: string, part: string, rank: number): string {
  const value = `{${list}.${rank}.${part}}`;
  const header = column.replace("}", ".header}");
  const rows = `(${column}=${value})*(ROW(${column})-ROW(${header}))`;
  const nth = `COUNTIF({${list}.1.${part}}:${value},${value})`;
  return `=IF(ISNUMBER(${value}),SUMPRODUCT(LARGE(${rows},${nth})),"")`;
}

/** The rank beside a row of such a list, as long as there are so many. */
export function rankFormula(count: string, rank: number): string {
  return `=IF(${count}<${rank},"",${rank})`;
}

/** What stands in another column of that row; blank, or what is given, where there is none. */
export function found(column: string, list: string, rank: number, otherwise = '""'): string {
  const position = `{${list}.${rank}.position}`;
  return `=IF(ISNUMBER(${position}),INDEX(${column},${position}),${otherwise})`;
}
