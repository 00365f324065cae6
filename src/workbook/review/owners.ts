import type { Cell } from "../../planning/accounts/account";
import { keyIdentity, keyText } from "../../planning/accounts/accountKey";
import type { SheetBlock } from "../excel/cellAddress";
import { readBlock } from "../excel/readBlock";
import type { Session } from "../excel/session";
import { ownerFields } from "./accountLists";
import { words } from "./cells";
import { accountTables } from "./planTables";
import type { AccountTable, FoundTable, FoundTables, Questions } from "./planTables";

/** The columns that say whose rows they are, table by table and field by field. */
export type Owners = ReadonlyMap<AccountTable, ReadonlyMap<string, readonly unknown[]>>;

/** The account's row in a table, and where that is. */
interface Place {
  readonly role: AccountTable;
  readonly row: number;
  readonly block: SheetBlock;
}

const isList = (role: AccountTable) => role === "actions" || role === "branches";

/** The columns that say whose row it is, the one that counts first. */
export const ownerColumns = (role: AccountTable): readonly string[] => (isList(role) ? ownerFields : ["key"]);

/** The accounts table is the longest, and nothing on an account's page is read from it. */
const fieldsOf = (role: AccountTable) => (role === "accounts" ? [] : ownerColumns(role));

/** Asks for the columns along with where the tables are; undefined where they are others than the last time. */
export const askForOwners: Questions<(found: FoundTables) => Owners | undefined> = (table, last) => {
  const asked = [...last].flatMap(([role, { columns }]) =>
    fieldsOf(role).flatMap((field) => {
      const index = columns?.get(field);
      if (index === undefined) return [];
      const range = table(role).getDataBodyRange().getColumn(index);
      range.load("values");
      return [{ role, field, index, range }];
    }),
  );
  const indexOf = (role: AccountTable, field: string) =>
    asked.find((column) => column.role === role && column.field === field)?.index;
  return () => (found) =>
    [...found.tables].every(([role, { columns }]) =>
      fieldsOf(role).every((field) => columns.get(field) === indexOf(role, field)),
    )
      ? byTable(asked.map(({ role, field, range }) => ({ role, field, values: range.values })))
      : undefined;
};

/** Reads the columns where they are now, in as many answers as their size demands. */
export async function readOwners(session: Session, { tables }: FoundTables): Promise<Owners> {
  const read: OwnerColumn[] = [];
  for (const [role, { body, columns }] of tables) {
    for (const field of fieldsOf(role)) {
      const index = columns.get(field);
      if (index === undefined) continue;
      const block = { ...body, column: body.column + index, columns: 1 };
      read.push({ role, field, values: (await readBlock(session, block, "values")).values });
    }
  }
  return byTable(read);
}

interface OwnerColumn {
  readonly role: AccountTable;
  readonly field: string;
  readonly values: readonly unknown[][];
}

function byTable(columns: readonly OwnerColumn[]): Owners {
  const tables = new Map<AccountTable, Map<string, readonly unknown[]>>();
  for (const { role, field, values } of columns) {
    const table = tables.get(role) ?? new Map<string, readonly unknown[]>();
    tables.set(
      role,
      table.set(
        field,
        values.map(([value]) => value),
      ),
    );
  }
  return tables;
}

/**
 * The account's rows: the first in tables that have one an account, all of them in the lists.
 *
 * @param name by which the account may stand in the lists, where that is known
 */
export function placesOf({ tables }: FoundTables, owners: Owners, key: string, name = key): readonly Place[] {
  const identity = keyIdentity(key);
  if (identity === "") return [];
  return accountTables.flatMap((role) => {
    const table = tables.get(role);
    const columns = owners.get(role);
    if (!table || !columns) return [];
    const rows = isList(role)
      ? rowsOwned(columns, identity, keyIdentity(name))
      : rowsWithKey(columns, identity).slice(0, 1);
    return rows.map((row) => ({ role, row, block: rowBlock(table, row) }));
  });
}

/** The first row of a list below all that say whose they are; undefined where the last row does. */
export function firstFreeRow(owners: Owners, role: AccountTable): number | undefined {
  const typed = owners.get(role)?.get("account") ?? [];
  const free = typed.reduce<number>((row, cell, i) => (words(cell) === undefined ? row : i + 1), 0);
  return free < typed.length ? free : undefined;
}

/** The cells of a zero-based row of the table. */
export function rowBlock({ body }: FoundTable, row: number): SheetBlock {
  return { sheet: body.sheet, row: body.row + row, column: body.column, rows: 1, columns: body.columns };
}

/** Whether a row that was read is the account's. */
export function belongsTo(
  { tables }: FoundTables,
  { role, cells }: { readonly role: AccountTable; readonly cells: readonly unknown[] },
  key: string,
  name = key,
): boolean {
  const columns = tables.get(role)?.columns;
  const cell = (field: string) => cells[columns?.get(field) ?? -1];
  if (isList(role)) return owns(keyIdentity(key), keyIdentity(name), cell("accountKey"), cell("account"));
  return keyOf(cell("key")) === keyIdentity(key);
}

function rowsWithKey(columns: ReadonlyMap<string, readonly unknown[]>, identity: string): readonly number[] {
  return (columns.get("key") ?? []).flatMap((cell, row) => (keyOf(cell) === identity ? [row] : []));
}

function rowsOwned(
  columns: ReadonlyMap<string, readonly unknown[]>,
  identity: string,
  name: string,
): readonly number[] {
  const keys = columns.get("accountKey") ?? [];
  const typed = columns.get("account") ?? [];
  return typed.flatMap((cell, row) => (owns(identity, name, keys[row], cell) ? [row] : []));
}

/** Where the sheet hasn't calculated whose row it is, what was typed counts. A calculated key is text. */
function owns(identity: string, name: string, calculated: unknown, typed: unknown): boolean {
  const key = typeof calculated === "string" ? words(calculated) : undefined;
  if (key !== undefined) return keyIdentity(key) === identity;
  return [identity, name].includes(keyOf(typed));
}

function keyOf(cell: unknown): string {
  return keyIdentity(keyText(cell as Cell));
}
