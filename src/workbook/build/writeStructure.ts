import { blockAddress } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import { addStyles } from "../write/cellStyles";
import { writeBackup } from "../undo/backup";
import { makeNames } from "../write/makeNames";
import { writeNewColumns } from "../write/newColumns";
import { writeNewRows } from "../write/newRows";
import { setUpPage } from "../write/pageSetup";
import { writeHeaders } from "../write/renameHeaders";
import type { Job } from "./job";

/** First write: what is to be kept for undoing, the accounts' table where there was a plain range, styles, empty sheets, and names for their cells. */
export async function writeStructure(
  session: Session,
  { site, sheets, tables, styles, blanked, journal }: Job,
): Promise<readonly string[]> {
  const { workbook } = session;
  const { backup } = journal;
  if (backup) writeBackup(session, backup, site.survey);
  for (const block of blanked) {
    workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block)).clear("Contents");
  }
  const header = site.newTable === undefined ? undefined : makeAccountsTable(workbook, site, site.newTable);
  addStyles(workbook.styles, styles, site.survey.styles);
  writeHeaders(
    session,
    tables.flatMap((table) => table.headerChanges),
  );
  for (const table of tables) if (table.newColumns.length > 0) writeNewColumns(workbook, table, styles);
  const made = sheets.filter(({ action }) => action === "make");
  for (const { name, blueprint } of made) setUpPage(workbook.worksheets.add(name), blueprint);
  for (const sheet of sheets) writeNewRows(workbook, sheet);
  for (const sheet of made) makeNames(workbook.names, sheet, site.survey.names);
  await session.sync();
  if (backup) backup.isMade = true;
  return header ? (header.values[0] ?? []).map(String) : site.table.headers;
}

/** Excel may rename headers then: blank ones, and the second of two equal ones. */
function makeAccountsTable(workbook: Excel.Workbook, { source }: Job["site"], name: string): Excel.Range {
  const range = workbook.worksheets.getItem(source.sheet).getRange(blockAddress(source));
  const table = workbook.tables.add(range, true);
  table.name = name;
  const header = table.getHeaderRowRange();
  header.load("values");
  return header;
}
