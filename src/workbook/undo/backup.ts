import type { SheetBlock } from "../excel/cellAddress";
import { blockAddress, parseReference } from "../excel/cellAddress";
import { freeName } from "../excel/freeName";
import type { Session } from "../excel/session";
import type { Survey } from "../survey/survey";

/**
 * Cells that a build changes row by row, kept on a hidden sheet of their own until the build is done. They are copied
 * within Excel: nothing of them travels, however many rows there are.
 *
 * The sheet is marked by a name, made after the last copy and deleted after the last write. As long as the name is there
 * the copies are whole and the build isn't done; so anybody can tell how far a build has come that has failed.
 */
export interface Backup {
  readonly sheet: string;
  readonly copies: readonly BackupCopy[];
  /** Set when Excel has confirmed the copies: a mark that is gone by then says that the build was done. */
  isMade: boolean;
}

/** Blocks stand in their own rows, so that formulas read there as they do at home. */
interface BackupCopy {
  readonly block: SheetBlock;
  /** Column of the backup sheet where its cells begin. */
  readonly column: number;
  /** Column where its constants stand without the formulas; undefined where nobody needs them apart. */
  readonly constants: number | undefined;
}

export const backupMark = "Plan_Sheet_Backup";

const wantedName = "Plan Backup";

/** Undefined where there is nothing to keep. */
export function planBackup(
  { sheets }: Survey,
  blocks: readonly { readonly block: SheetBlock; readonly constantsApart: boolean }[],
): Backup | undefined {
  if (blocks.length === 0) return undefined;
  const taken = sheets.map(({ name }) => name);
  let column = 0;
  const place = (columns: number) => (column += columns) - columns;
  const copies = blocks.map(({ block, constantsApart }) => ({
    block,
    column: place(block.columns),
    constants: constantsApart ? place(block.columns) : undefined,
  }));
  return {
    sheet: freeName(wantedName, taken, (name, number) => `${name} (${number})`),
    copies,
    isMade: false,
  };
}

/** Queued, not sent; what is changed afterwards in the same request can be put back as well. */
export function writeBackup({ workbook }: Session, backup: Backup, before: Survey): void {
  removeLeftover(workbook, before);
  const sheet = workbook.worksheets.add(backup.sheet);
  sheet.visibility = "Hidden";
  for (const { block, column, constants } of backup.copies) {
    const source = rangeOf(workbook, block);
    sheet.getRange(blockAddress({ ...block, column })).copyFrom(source, "Formulas");
    if (constants === undefined) continue;
    sheet.getRange(blockAddress({ ...block, column: constants })).copyFrom(source, "Formulas");
    // One formula more, below: Excel refuses to look for what isn't there, and looks everywhere for a single cell.
    const below = { row: block.row + block.rows, column: constants, rows: 1, columns: 1 };
    sheet.getRange(blockAddress(below)).formulas = [["=0"]];
    const looked = { ...block, column: constants, rows: block.rows + 1 };
    sheet.getRange(blockAddress(looked)).getSpecialCells("Formulas").clear("Contents");
  }
  workbook.names.add(backupMark, sheet.getRange("A1")).visible = false;
}

/** Lays what people had typed into a block over what stands there now, wherever it has moved. Queued, not sent. */
export function layConstants(
  { workbook }: Session,
  backup: Backup,
  block: SheetBlock,
  moved: SheetBlock,
): void {
  const copy = backup.copies.find((candidate) => candidate.block === block);
  if (copy?.constants === undefined) throw new Error("No constants were kept of this block.");
  const kept = rangeOf(workbook, { ...block, sheet: backup.sheet, column: copy.constants });
  rangeOf(workbook, moved).copyFrom(kept, "Formulas", true);
}

/** Ends the backup: from here on there is nothing to put back. Queued, not sent. */
export function dropBackup({ workbook }: Session, { sheet }: Backup): void {
  workbook.names.getItem(backupMark).delete();
  workbook.worksheets.getItem(sheet).delete();
}

/** Whether the copies are all there, and needed as yet. */
export function isKept({ sheet }: Backup, now: Survey): boolean {
  return markedSheet(now) === sheet;
}

/** Puts every cell back as it was. Queued, not sent. */
export function restoreBackup({ workbook }: Session, { sheet, copies }: Backup): void {
  for (const { block, column } of copies) {
    rangeOf(workbook, block).copyFrom(rangeOf(workbook, { ...block, sheet, column }), "Formulas");
  }
}

/** The sheet that an operation has left behind which nobody could finish: Excel was closed meanwhile. */
export function markedSheet({ names, sheets }: Survey): string | undefined {
  const mark = names.find(({ name }) => name === backupMark);
  const place = mark && parseReference(mark.formula);
  return sheets.find(({ name }) => name === place?.sheet)?.name;
}

function removeLeftover(workbook: Excel.Workbook, survey: Survey): void {
  const sheet = markedSheet(survey);
  if (survey.names.some(({ name }) => name === backupMark)) workbook.names.getItem(backupMark).delete();
  if (sheet !== undefined) workbook.worksheets.getItem(sheet).delete();
}

function rangeOf(workbook: Excel.Workbook, block: SheetBlock): Excel.Range {
  return workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block));
}
