import { planStateKey } from "../state/planState";
import { blockAddress } from "../excel/cellAddress";
import { byteChunks } from "../excel/byteChunks";
import { inExcel } from "../excel/session";
import type { Session } from "../excel/session";
import { survey } from "../survey/survey";
import type { Survey } from "../survey/survey";
import type { Journal, JournaledCells } from "./journal";

/**
 * Puts the workbook back as it was before a build that failed. It looks first at what is there: nobody knows how far a
 * request that failed has come.
 */
export async function putBack(before: Survey, journal: Journal): Promise<void> {
  await inExcel(async (session) => {
    const now = await survey(session);
    const { workbook } = session;
    await removeRows(session, journal, now);
    removeNames(workbook, before, now, journal);
    for (const cells of journal.cells) await restoreCells(session, cells);
    restoreState(workbook, before, now);
    for (const sheet of now.sheets) {
      const added = journal.sheets.includes(sheet.name) && !before.sheets.some(({ id }) => id === sheet.id);
      if (added) workbook.worksheets.getItem(sheet.name).delete();
    }
    for (const table of now.tables) {
      const added = journal.tables.includes(table.name) && !before.tables.some(({ id }) => id === table.id);
      if (added) workbook.tables.getItem(table.name).convertToRange();
    }
    for (const style of now.styles) {
      if (journal.styles.includes(style) && !before.styles.includes(style))
        workbook.styles.getItem(style).delete();
    }
    await session.sync();
  });
}

function removeNames(workbook: Excel.Workbook, before: Survey, now: Survey, journal: Journal): void {
  const earlier = new Map(before.names.map(({ name, formula }) => [name, formula]));
  for (const { name, formula } of now.names) {
    const was = earlier.get(name);
    if (was === undefined && journal.names.includes(name)) workbook.names.getItem(name).delete();
    else if (was !== undefined && was !== formula && journal.names.includes(name)) {
      workbook.names.getItem(name).formula = was;
    }
  }
}

/** Rows beyond those that a table had. */
async function removeRows(session: Session, { rows: before }: Journal, now: Survey): Promise<void> {
  const grown = before
    .filter(({ table }) => now.tables.some(({ name }) => name === table))
    .map(({ table: name, rows }) => {
      const table = session.workbook.tables.getItem(name);
      const body = table.getDataBodyRange();
      body.load("rowIndex,columnIndex,rowCount,columnCount");
      return { table, body, rows };
    });
  if (grown.length > 0) await session.sync();
  for (const { table, body, rows } of grown) {
    if (body.rowCount <= rows) continue;
    const block = {
      row: body.rowIndex + rows,
      column: body.columnIndex,
      rows: body.rowCount - rows,
      columns: body.columnCount,
    };
    table.worksheet.getRange(blockAddress(block)).delete("Up");
  }
}

async function restoreCells(session: Session, { block, formulas }: JournaledCells): Promise<void> {
  const sheet = session.workbook.worksheets.getItem(block.sheet);
  const chunks = byteChunks(formulas);
  let row = block.row;
  for (const chunk of chunks) {
    const part = { ...block, row, rows: chunk.length };
    sheet.getRange(blockAddress(part)).formulas = chunk.map((line) => [...line]);
    row += chunk.length;
    if (chunks.length > 1) await session.sync();
  }
}

function restoreState({ settings }: Excel.Workbook, before: Survey, now: Survey): void {
  if (before.storedState !== undefined) settings.add(planStateKey, before.storedState);
  else if (now.storedState !== undefined) settings.getItem(planStateKey).delete();
}
