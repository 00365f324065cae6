import { planStateKey } from "../state/settingKeys";
import { blockAddress, parseReference, rowAddress } from "../excel/cellAddress";
import { inExcel } from "../excel/session";
import type { Session } from "../excel/session";
import { undoTranslation } from "../translate/undoTranslation";
import { survey } from "../survey/survey";
import type { Survey } from "../survey/survey";
import { growCharts } from "../write/growChart";
import { backupMark, isKept, restoreBackup } from "./backup";
import type { Journal, JournaledCells } from "./journal";

/** "finished": the build was done when its last answer went astray, so it stands. */
type Outcome = "putBack" | "finished";

/**
 * Puts the workbook back as it was before a build that failed. It looks first at what is there: nobody knows how far a
 * request that failed has come.
 */
export async function putBack(before: Survey, journal: Journal): Promise<Outcome> {
  return inExcel(async (session) => {
    const now = await survey(session);
    const { workbook } = session;
    const { backup } = journal;
    if (backup?.isMade && !isKept(backup, now)) {
      if (now.sheets.some(({ name }) => name === backup.sheet)) {
        workbook.worksheets.getItem(backup.sheet).delete();
        await session.sync();
      }
      return "finished";
    }
    if (journal.translation) undoTranslation(session, journal.translation);
    await shrinkTables(session, journal, now);
    removeRows(workbook, before, now, journal);
    growCharts(session, journal.charts ?? [], "from");
    if (backup && isKept(backup, now)) {
      restoreBackup(session, backup);
      workbook.names.getItem(backupMark).delete();
    }
    removeNames(workbook, before, now, journal);
    restoreCells(session, journal.cells);
    restoreState(workbook, before, now);
    const added = [...journal.sheets, ...(backup ? [backup.sheet] : [])];
    for (const { id, name } of now.sheets) {
      if (added.includes(name) && !before.sheets.some((sheet) => sheet.id === id))
        workbook.worksheets.getItem(name).delete();
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
    return "putBack";
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

/** Rows and columns that the tables didn't have. */
async function shrinkTables(session: Session, { tablesBefore }: Journal, now: Survey): Promise<void> {
  const standing = tablesBefore
    .filter(({ table }) => now.tables.some(({ name }) => name === table))
    .map((before) => {
      const table = session.workbook.tables.getItem(before.table);
      const body = table.getDataBodyRange();
      body.load("rowIndex,columnIndex,rowCount,columnCount");
      table.columns.load("items/id");
      return { table, body, before };
    });
  if (standing.length > 0) await session.sync();
  for (const { table, body, before } of standing) {
    if (body.rowCount > before.rows) {
      const block = {
        row: body.rowIndex + before.rows,
        column: body.columnIndex,
        rows: body.rowCount - before.rows,
        columns: body.columnCount,
      };
      table.worksheet.getRange(blockAddress(block)).delete("Up");
    }
    removeColumns(table, before.columns);
  }
}

/** From the right: those at the table's end were added to it, the others came with a whole column of the sheet. */
function removeColumns({ columns }: Excel.Table, before: readonly number[]): void {
  let isAtEnd = true;
  for (const { id } of [...columns.items].reverse()) {
    if (before.includes(id)) isAtEnd = false;
    else if (isAtEnd) columns.getItem(id).delete();
    else columns.getItem(id).getRange().getEntireColumn().delete("Left");
  }
}

/** Rows that are there by now, as the cells below them tell. */
function removeRows(
  { worksheets }: Excel.Workbook,
  before: Survey,
  now: Survey,
  { newRows = [] }: Journal,
): void {
  const rowOf = ({ names }: Survey, wanted: string) =>
    parseReference(names.find(({ name }) => name === wanted)?.formula ?? "")?.row;
  for (const { sheet, row, rows, below } of newRows) {
    const was = rowOf(before, below);
    if (was !== undefined && rowOf(now, below) === was + rows) {
      worksheets.getItem(sheet).getRange(rowAddress({ row, rows })).delete("Up");
    }
  }
}

function restoreCells({ workbook }: Session, cells: readonly JournaledCells[]): void {
  for (const { block, formulas } of cells) {
    const range = workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block));
    range.formulas = formulas.map((line) => [...line]);
  }
}

function restoreState({ settings }: Excel.Workbook, before: Survey, now: Survey): void {
  if (before.storedState !== undefined) settings.add(planStateKey, before.storedState);
  else if (now.storedState !== undefined) settings.getItem(planStateKey).delete();
}
