/** Characters of a header that Excel wants marked with an apostrophe inside a structured reference. */
const marked = /[[\]#'@]/g;

/** A header of letters, digits, underscores and single spaces within needs no second pair of brackets. */
const plain = /^[\p{L}\p{N}_]+(?: [\p{L}\p{N}_]+)*$/u;

/** All data cells of a table's column, `Accounts[Revenue FY1998]`; it grows and shrinks with the table. */
export function columnReference(table: string, header: string): string {
  const name = header.replace(marked, "'$&");
  return plain.test(header) ? `${table}[${name}]` : `${table}[[${name}]]`;
}

/** The header cell of a table's column, `Accounts[[#Headers],[Revenue FY1998]]`. */
export function headerReference(table: string, header: string): string {
  return `${table}[[#Headers],[${header.replace(marked, "'$&")}]]`;
}
