import type { Cell } from "../../planning/accounts/account";
import { keyText } from "../../planning/accounts/accountKey";
import { blockAddress } from "../excel/cellAddress";
import type { SheetBlock } from "../excel/cellAddress";
import { inExcel } from "../excel/session";
import type { Session } from "../excel/session";
import { officeErrorCode } from "../excel/translateError";
import { findTable } from "../survey/planParts";
import { locateTables } from "../survey/source";
import { rowOfKey } from "./cells";
import { findReview } from "./findReview";
import type { FoundReview } from "./findReview";
import { readFields } from "./readFields";
import { rowBlock } from "./readReview";
import type { ReviewWorkbook } from "./reviewWorkbook";

export const select: ReviewWorkbook["select"] = (key) =>
  inExcel(async (session) => {
    const review = await findReview(session);
    if (!review) return;
    const keys = await readFields(session, review, ["key"]);
    const row = rowOfKey(
      keys.map((cells) => cells.key),
      key,
    );
    if (row === undefined) return;
    const sheet = session.workbook.worksheets.getItem(review.body.sheet);
    const { row: line, column } = rowBlock(review, row);
    const place = { row: line, column: column + (review.columns.get("key") ?? 0), rows: 1, columns: 1 };
    sheet.activate();
    sheet.getRange(blockAddress(place)).select();
    await session.sync();
  });

export const selectedKey: ReviewWorkbook["selectedKey"] = () =>
  inExcel(async (session) => {
    const cell = await activeCell(session);
    if (!cell) return undefined;
    const review = await findReview(session);
    if (!review) return undefined;
    const keyCell = keyCellInReview(review, cell) ?? (await keyCellInAccounts(session, review, cell));
    if (!keyCell) return undefined;
    const range = session.workbook.worksheets.getItem(cell.sheet).getRange(blockAddress(keyCell));
    range.load("values");
    await session.sync();
    const key = keyText(range.values[0]?.[0] as Cell);
    return key === "" ? undefined : key;
  });

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

function keyCellInReview({ body, columns }: FoundReview, cell: SheetBlock): SheetBlock | undefined {
  if (!isInRows(body, cell)) return undefined;
  return { ...cell, column: body.column + (columns.get("key") ?? 0) };
}

async function keyCellInAccounts(
  session: Session,
  { survey, state }: FoundReview,
  cell: SheetBlock,
): Promise<SheetBlock | undefined> {
  const table = findTable(survey, state.accounts);
  if (table?.sheet !== cell.sheet) return undefined;
  const { columns } = session.workbook.tables.getItem(table.name);
  columns.load("items/name");
  const [block] = await locateTables(session, [table.name]);
  if (!block || !isInRows({ ...block, row: block.row + 1, rows: block.rows - 1 }, cell)) return undefined;
  const built = state.columns.id ?? state.columns.name;
  const moved = columns.items.findIndex(({ name }) => name === state.accounts.headers[built]);
  return { ...cell, column: block.column + (moved === -1 ? built : moved) };
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
