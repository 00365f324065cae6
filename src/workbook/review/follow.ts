import type { Cell } from "../../planning/accounts/account";
import { keyIdentity, keyText } from "../../planning/accounts/accountKey";
import { quotedSheet } from "../../sheets/blueprint/address";
import { blockAddress } from "../excel/cellAddress";
import type { SheetBlock } from "../excel/cellAddress";
import { inExcel } from "../excel/session";
import type { Session } from "../excel/session";
import { officeErrorCode } from "../excel/translateError";
import { show } from "../selection";
import { look } from "./look";
import type { Look } from "./look";
import { ownerColumns, rowBlock } from "./owners";
import { findTables } from "./planTables";
import type { FoundTables } from "./planTables";
import { readFields } from "./readFields";
import type { ReviewWorkbook, SelectedCell } from "./reviewWorkbook";

export const select: ReviewWorkbook["select"] = (key) =>
  inExcel(async (session) => {
    const cell = await activeCell(session);
    const found = await look(session, key);
    const review = found && reviewRow(found);
    if (!found || !review) return undefined;
    const inPlan = found.blocks.find(({ block }) => block.sheet === cell?.sheet)?.block;
    const block = inPlan ?? (await rowInAccounts(session, found.found, cell, key)) ?? review;
    const sheet = session.workbook.worksheets.getItem(block.sheet);
    sheet.activate();
    sheet.getRange(blockAddress({ ...block, columns: 1 })).select();
    await session.sync();
    return nameOf(block);
  });

export const showRow: ReviewWorkbook["showRow"] = async (key, hidden) => {
  const row = await inExcel(async (session) => {
    const found = await look(session, key);
    return found && reviewRow(found);
  });
  if (!row) return undefined;
  await show({ address: `${quotedSheet(row.sheet)}!${blockAddress({ ...row, columns: 1 })}` }, hidden);
  return nameOf(row);
};

export const selected: ReviewWorkbook["selected"] = () =>
  inExcel(async (session) => {
    const cell = await activeCell(session);
    const found = cell && (await findTables(session))?.found;
    if (!found) return undefined;
    const cells = keyColumns(found, cell).map((column) => {
      const range = session.workbook.worksheets
        .getItem(cell.sheet)
        .getRange(blockAddress({ ...cell, column }));
      range.load("values");
      return range;
    });
    if (cells.length > 0) await session.sync();
    const key = cells.map((range) => keyText(range.values[0]?.[0] as Cell)).find((text) => text !== "");
    return key === undefined ? undefined : { key, cell: nameOf(cell) };
  });

const reviewRow = ({ blocks }: Look) => blocks.find(({ role }) => role === "review")?.block;

function nameOf({ sheet, row, column }: SheetBlock): SelectedCell {
  return `${sheet}!${blockAddress({ row, column, rows: 1, columns: 1 })}`;
}

/** Undefined where something else than cells is selected. */
async function activeCell({ workbook, sync }: Session): Promise<SheetBlock | undefined> {
  const cell = workbook.getActiveCell();
  cell.load("rowIndex,columnIndex");
  cell.worksheet.load("name");
  try {
    await sync();
  } catch (error) {
    if (officeErrorCode(error) === "InvalidSelection") return undefined;
    throw error;
  }
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex, rows: 1, columns: 1 };
}

/** The columns of the sheet that say whose row a cell is in; none where it is in no row of an account. */
function keyColumns({ tables }: FoundTables, cell: SheetBlock): readonly number[] {
  const table = [...tables].find(([, { body }]) => isInRows(body, cell));
  if (!table) return [];
  const [role, { body, columns }] = table;
  return ownerColumns(role).flatMap((field) => {
    const column = columns.get(field);
    return column === undefined ? [] : [body.column + column];
  });
}

/** The account's row in the accounts table, where that is on the sheet that is shown. */
async function rowInAccounts(
  session: Session,
  { tables }: FoundTables,
  cell: SheetBlock | undefined,
  key: string,
): Promise<SheetBlock | undefined> {
  const table = tables.get("accounts");
  if (!table || table.body.sheet !== cell?.sheet) return undefined;
  const rows = await readFields(session, table, ["key"]);
  const row = rows.findIndex((cells) => keyIdentity(keyText(cells.key as Cell)) === keyIdentity(key));
  return row === -1 ? undefined : rowBlock(table, row);
}

function isInRows(block: SheetBlock, cell: SheetBlock): boolean {
  return (
    cell.sheet === block.sheet &&
    cell.row >= block.row &&
    cell.row < block.row + block.rows &&
    cell.column >= block.column &&
    cell.column < block.column + block.columns
  );
}
