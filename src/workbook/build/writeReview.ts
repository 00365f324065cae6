import type { TableBlueprint } from "../../sheets/blueprint/blueprint";
import { byteChunks } from "../excel/byteChunks";
import { blockAddress } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import { dressRows, writeKeys } from "../write/reviewRows";
import { sheetOf } from "./blueprints";
import type { Job } from "./job";

/** The review's rows, their looks and keys; the rest of each row is calculated from those. In as few requests as bytes allow. */
export async function writeReviewRows(session: Session, job: Job): Promise<void> {
  const { site, layout, sheets, styles } = job;
  const { name, blueprint } = sheetOf(sheets, "review");
  const { added } = site.match;
  const sheet = session.workbook.worksheets.getItem(name);
  const table = blueprint.table as TableBlueprint;
  const first = layout.row + 1 + layout.rows;
  if (added.length > 0) {
    if (site.review) await appendRows(session, job, sheet);
    else {
      writeHeaders(sheet, job, table);
      dressRows(sheet, table, layout, { row: first, rows: added.length }, styles);
    }
    await writeInChunks(session, job, sheet, first);
  }
  if (!site.review) {
    const block = { row: layout.row, column: layout.column, rows: added.length + 1, columns: layout.width };
    const made = sheet.tables.add(blockAddress(block), true);
    made.name = layout.table;
    made.style = "TableStyleLight1";
    await session.sync();
  }
}

function writeHeaders(sheet: Excel.Worksheet, { layout, styles }: Job, { columns }: TableBlueprint): void {
  const { row, column, width } = layout;
  sheet.getRange(blockAddress({ row, column, rows: 1, columns: width })).values = [
    columns.map(({ header }) => header),
  ];
  columns.forEach(({ content }, i) => {
    const cell = sheet.getRange(blockAddress({ row, column: column + i, rows: 1, columns: 1 }));
    cell.style = styles[content.kind === "input" ? "inputHeading" : "tableHeading"];
  });
}

/** Blank rows below the others, which push down what people keep under the table; they look like the last row. */
async function appendRows(session: Session, { site, layout }: Job, sheet: Excel.Worksheet): Promise<void> {
  const { column, width, row, rows } = layout;
  const blanks = site.match.added.map(() => Array.from({ length: width }, () => null));
  const chunks = byteChunks(blanks);
  const table = session.workbook.tables.getItem(layout.table);
  for (const [i, chunk] of chunks.entries()) {
    // Office.js takes null for "leave as it is", so that Excel fills in people's own calculated columns.
    table.rows.add(undefined, chunk as unknown as string[][]);
    if (i < chunks.length - 1) await session.sync();
  }
  const last = sheet.getRange(blockAddress({ row: row + rows, column, rows: 1, columns: width }));
  const block = { row: row + rows + 1, column, rows: site.match.added.length, columns: width };
  sheet.getRange(blockAddress(block)).copyFrom(last, "Formats");
}

async function writeInChunks(
  session: Session,
  { site, layout }: Job,
  sheet: Excel.Worksheet,
  first: number,
): Promise<void> {
  let row = first;
  const chunks = byteChunks(site.match.added);
  for (const [i, keys] of chunks.entries()) {
    writeKeys(sheet, layout, row, keys);
    row += keys.length;
    if (i < chunks.length - 1) await session.sync();
  }
}
