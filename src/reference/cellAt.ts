/** Row and column, counted from 0, of a cell in the first 26 columns: "B4" is row 3, column 1. */
export function cellAt(address: string): { readonly row: number; readonly column: number } {
  return { row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 };
}
