import type { Cell } from "../../planning/accounts/account";
import { keyIdentity, keyText } from "../../planning/accounts/accountKey";
import { blockAddress } from "../excel/cellAddress";
import { readBlock } from "../excel/readBlock";
import { safeText } from "../excel/safeText";
import type { Session } from "../excel/session";
import { WorkbookError } from "../workbookError";
import { entryFields } from "./accountLists";
import type { AccountList, EntryChange } from "./accountLists";
import { cellFor } from "./answerCells";
import { words } from "./cells";
import { entryLimits } from "./inputLimits";
import type { Look } from "./look";
import { firstFreeRow, rowBlock } from "./owners";
import type { FoundTable } from "./planTables";
import { readFields } from "./readFields";
import type { AccountReview } from "./reviewWorkbook";
import { vocabulary } from "./vocabulary";
import { writeRow } from "./writeRow";

/** Blank rows to look through for one that nobody has begun to fill in. */
const rowsToTry = 40;

/** Writes to the first row that is blank, or makes one: then it is "moved", and to be looked for again. */
export async function addEntry(
  session: Session,
  key: string,
  found: Look,
  list: AccountList,
  changes: readonly EntryChange[],
): Promise<{ readonly account: AccountReview; readonly row: number } | undefined | "moved"> {
  const table = found.found.tables.get(list);
  const review = found.found.tables.get("review");
  const accountColumn = table?.columns.get("account");
  if (!table || !review) return undefined;
  if (accountColumn === undefined) throw new WorkbookError("columnGone", { header: headerOf(found, list) });
  const row = await blankRow(session, found, list, table);
  if (row === undefined) {
    await makeRow(session, table);
    return "moved";
  }
  const vocabularyOfPlan = vocabulary(found.found.named);
  const cells = new Map([[accountColumn, safeText(await labelOf(session, review, key))]] as [
    number,
    string | number,
  ][]);
  for (const { field, value } of changes) {
    const column = table.columns.get(field);
    if (column === undefined || value === undefined) continue;
    cells.set(column, cellFor(entryLimits(list, field), value, vocabularyOfPlan));
  }
  const place = { role: list, row, block: rowBlock(table, row) };
  const written = await writeRow(
    session,
    key,
    { ...found, blocks: [...found.blocks, place] },
    {
      table,
      row,
      cells,
    },
  );
  if (!isBlank(list, table, written.before)) {
    await written.putBack([...cells.keys()]);
    return "moved";
  }
  const account = await written.account();
  return account && { account, row };
}

async function blankRow(
  session: Session,
  { owners }: Look,
  list: AccountList,
  table: FoundTable,
): Promise<number | undefined> {
  const first = firstFreeRow(owners, list);
  if (first === undefined) return undefined;
  const rows = Math.min(rowsToTry, table.body.rows - first);
  const { values } = await readBlock(session, { ...rowBlock(table, first), rows }, "values");
  const free = values.findIndex((cells) => isBlank(list, table, cells));
  return free === -1 ? undefined : first + free;
}

function isBlank(list: AccountList, { columns }: FoundTable, cells: readonly unknown[]): boolean {
  return ["account", ...entryFields[list]].every((field) => (cells[columns.get(field) ?? -1] ?? "") === "");
}

/** A blank row below the others, which looks like the last one. */
async function makeRow(session: Session, { name, body }: FoundTable): Promise<void> {
  const blank = Array.from({ length: body.columns }, () => null);
  // Office.js takes null for "leave as it is", so that Excel fills in calculated columns.
  session.workbook.tables.getItem(name).rows.add(undefined, [blank] as unknown as string[][]);
  const sheet = session.workbook.worksheets.getItem(body.sheet);
  const last = { row: body.row + body.rows - 1, column: body.column, rows: 1, columns: body.columns };
  const added = sheet.getRange(blockAddress({ ...last, row: last.row + 1 }));
  added.copyFrom(sheet.getRange(blockAddress(last)), "Formats");
  await session.sync();
}

/** The account's name as the sheet's list offers it; its key where the name stands for others as well. */
async function labelOf(session: Session, review: FoundTable, key: string): Promise<string> {
  if (!review.columns.has("name")) return key;
  const rows = await readFields(session, review, ["key", "name"]);
  const own = rows.find((cells) => identity(cells.key) === keyIdentity(key));
  const name = words(own?.name);
  if (name === undefined) return key;
  const isTaken = rows.some(
    (cells) => cells !== own && [cells.key, cells.name].some((cell) => identity(cell) === keyIdentity(name)),
  );
  // With the spaces around it: the sheets look for the cell as it stands.
  return isTaken ? key : String(own?.name);
}

function headerOf({ found: { state } }: Look, list: AccountList): string {
  return state.tables[list]?.columns["account"]?.header ?? "account";
}

function identity(cell: unknown): string {
  return keyIdentity(keyText(cell as Cell));
}
