import { byteChunks } from "../excel/byteChunks";
import { blockAddress } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import { writeColumnTexts } from "../write/columnTexts";
import { dressRows, writeKeys } from "../write/tableRows";
import type { Job } from "./job";
import type { PlannedTable } from "./plannedTable";
import { columnBlock } from "./tableLayout";
import type { TableLayout } from "./tableLayout";

/**
 * The tables' rows, their looks and keys; the rest of each row is calculated from those or typed. In as few requests as
 * bytes allow.
 */
export async function writeTableRows(session: Session, { tables, styles }: Job): Promise<void> {
  for (const table of tables) {
    const { layout, blueprint, action, otherKeys, added, names, newRows } = table;
    const sheet = session.workbook.worksheets.getItem(table.sheet.name);
    const first = layout.row + 1 + layout.rows;
    if (action === "make") {
      writeHeaders(sheet, table, styles);
      if (newRows > 0) dressRows(sheet, blueprint, layout, { row: first, rows: newRows }, styles);
    } else if (newRows > 0) await appendRows(session, table, sheet);
    await writeInChunks(session, layout, sheet, layout.row + 1, otherKeys);
    await writeInChunks(session, layout, sheet, first, added);
    if (names) {
      const column = columnBlock(layout, names.field, layout.rows);
      if (column) await writeColumnTexts(session, { ...column, sheet: table.sheet.name }, names);
    }
    if (action === "make") makeTable(sheet, table);
    if (added.length + otherKeys.length > 0) await session.sync();
  }
}

function writeHeaders(
  sheet: Excel.Worksheet,
  { blueprint: { columns }, layout }: PlannedTable,
  styles: Job["styles"],
): void {
  const { row, column, width } = layout;
  sheet.getRange(blockAddress({ row, column, rows: 1, columns: width })).values = [
    columns.map(({ header }) => header),
  ];
  columns.forEach(({ content }, i) => {
    const cell = sheet.getRange(blockAddress({ row, column: column + i, rows: 1, columns: 1 }));
    cell.style = styles[content.kind === "input" ? "inputHeading" : "tableHeading"];
  });
}

function makeTable(sheet: Excel.Worksheet, { layout, newRows }: PlannedTable): void {
  const { row, column, width } = layout;
  const made = sheet.tables.add(blockAddress({ row, column, rows: newRows + 1, columns: width }), true);
  made.name = layout.table;
  made.style = "TableStyleLight1";
}

/** Blank rows below the others, which push down what people keep under the table; they look like the last row. */
async function appendRows(
  session: Session,
  { layout, newRows }: PlannedTable,
  sheet: Excel.Worksheet,
): Promise<void> {
  const { column, width, row, rows } = layout;
  const blanks = Array.from({ length: newRows }, () => Array.from({ length: width }, () => null));
  const chunks = byteChunks(blanks);
  const table = session.workbook.tables.getItem(layout.table);
  for (const [i, chunk] of chunks.entries()) {
    // Office.js takes null for "leave as it is", so that Excel fills in people's own calculated columns.
    table.rows.add(undefined, chunk as unknown as string[][]);
    if (i < chunks.length - 1) await session.sync();
  }
  const last = sheet.getRange(blockAddress({ row: row + rows, column, rows: 1, columns: width }));
  const block = { row: row + rows + 1, column, rows: newRows, columns: width };
  sheet.getRange(blockAddress(block)).copyFrom(last, "Formats");
}

async function writeInChunks(
  session: Session,
  layout: TableLayout,
  sheet: Excel.Worksheet,
  first: number,
  added: readonly string[],
): Promise<void> {
  let row = first;
  const chunks = byteChunks(added);
  for (const [i, keys] of chunks.entries()) {
    writeKeys(sheet, layout, row, keys);
    row += keys.length;
    if (i < chunks.length - 1) await session.sync();
  }
}
