/** What a cell of the accounts table can hold; a blank cell is "" or null. */
export type Cell = string | number | boolean | null;

/** The accounts as they stand in the workbook: the header row and the rows below it. */
export interface AccountTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Where each piece of an account stands: zero-based columns of an {@link AccountTable}. */
export interface ColumnMap {
  /** The account's name, as people say it. */
  readonly name: number;
  /** What tells accounts apart; without it the name does. */
  readonly id?: number | undefined;
  readonly owner?: number | undefined;
  readonly industry?: number | undefined;
  /** Date (Excel serial) or year the account became a customer. */
  readonly since?: number | undefined;
  /** Revenue by fiscal year, oldest first, consecutive years; the last is "this year", the one before it "last year". */
  readonly revenue: readonly RevenueColumn[];
}

export interface RevenueColumn {
  readonly column: number;
  /** The fiscal year, labelled by the calendar year it ends in. */
  readonly year: number;
}

/** One account, read and cleaned. `undefined` means that nobody has filled it in; 0 means none. */
export interface Account {
  /** The id where there is one, else the name; trimmed. Rows are merged by it on every build. */
  readonly key: string;
  readonly name: string;
  readonly owner: string;
  readonly industry: string;
  /** Years as a customer at the end of this year, to one decimal. */
  readonly tenure: number | undefined;
  /** One entry for each of the map's revenue columns, in its order. */
  readonly revenue: readonly (number | undefined)[];
  /** Zero-based row in the table. */
  readonly row: number;
}
