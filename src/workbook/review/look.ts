import { keyIdentity } from "../../planning/accounts/accountKey";
import { blockAddress } from "../excel/cellAddress";
import type { SheetBlock } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import { accountNames } from "./accountFrom";
import type { AccountList } from "./accountLists";
import { words } from "./cells";
import { askForOwners, placesOf, readOwners } from "./owners";
import type { Owners } from "./owners";
import { findTables } from "./planTables";
import type { AccountTable, FoundTables, Questions } from "./planTables";

/** A row of a table: its place there, and what stands in it. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly unknown[];
}

/** All that the plan's tables say about an account. */
export interface AccountRows {
  /** In the review; undefined where there is none with this key. */
  readonly review: TableRow | undefined;
  readonly whitespace: TableRow | undefined;
  readonly entries: Readonly<Record<AccountList, readonly TableRow[]>>;
}

export interface Look extends AccountRows {
  readonly found: FoundTables;
  readonly owners: Owners;
  /** Of the account; its key where the review has no names. */
  readonly name: string;
  /** Where those rows stand. */
  readonly blocks: readonly {
    readonly role: AccountTable;
    readonly row: number;
    readonly block: SheetBlock;
  }[];
}

/** Where the rows of accounts were when they were last looked at: a guess that saves a request where it is right. */
const guesses = new Map<string, { readonly blocks: readonly SheetBlock[]; readonly name: string }>();

/** Looks an account up: in one request where its rows are still where they were, in a few where they aren't. */
export async function look(session: Session, key: string): Promise<Look | undefined> {
  const identity = keyIdentity(key);
  const guess = guesses.get(identity) ?? { blocks: [], name: key };
  const questions: Questions<{
    readonly owners: (found: FoundTables) => Owners | undefined;
    readonly rows: () => readonly (readonly unknown[])[];
  }> = (table, last) => {
    const owners = askForOwners(table, last);
    const rows = askForRows(session, guess.blocks);
    return () => ({ owners: owners(), rows });
  };
  const answer = await findTables(session, accountNames, questions);
  if (!answer) return undefined;
  const { found, more } = answer;
  const owners = more?.owners(found) ?? (await readOwners(session, found));
  const places = placesOf(found, owners, key, guess.name);
  const blocks = places.map(({ block }) => block);
  const isRight = more !== undefined && JSON.stringify(blocks) === JSON.stringify(guess.blocks);
  const cells = isRight ? more.rows() : await readRows(session, blocks);
  const rows = places.map(({ role, row }, i) => ({ role, row, cells: cells[i] ?? [] }));
  const seen = { found, owners, blocks: places, ...rowsByTable(rows) };
  const name = words(seen.review?.cells[found.tables.get("review")?.columns.get("name") ?? -1]) ?? key;
  guesses.set(identity, { blocks, name });
  return { ...seen, name };
}

export function rowsByTable(rows: readonly (TableRow & { readonly role: AccountTable })[]): AccountRows {
  const of = (role: AccountTable) => rows.filter((row) => row.role === role);
  return {
    review: of("review")[0],
    whitespace: of("whitespace")[0],
    entries: { actions: of("actions"), branches: of("branches") },
  };
}

/** Queues a question about rows; the answer is there after the next `sync`. */
export function askForRows({ workbook }: Session, blocks: readonly SheetBlock[]) {
  const ranges = blocks.map((block) => {
    const range = workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block));
    range.load("values");
    return range;
  });
  return (): readonly (readonly unknown[])[] => ranges.map(({ values }) => values[0] ?? []);
}

async function readRows(session: Session, blocks: readonly SheetBlock[]) {
  const rows = askForRows(session, blocks);
  if (blocks.length > 0) await session.sync();
  return rows();
}
