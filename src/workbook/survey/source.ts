import { WorkbookError } from "../workbookError";
import type { SourceRef } from "../planWorkbook";
import type { SheetBlock } from "../excel/cellAddress";
import { parseReference } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import type { Survey, SurveyedTable } from "./survey";

/** What a source is called in sentences about it. */
export function sourceName(source: SourceRef): string {
  return source.kind === "table" ? source.name : source.address;
}

/** Where the source stands, its header row included. Rejects with `sourceGone` where it doesn't any more. */
export async function locateSource(session: Session, source: SourceRef, survey: Survey): Promise<SheetBlock> {
  const gone = () => new WorkbookError("sourceGone", { source: sourceName(source) });
  if (source.kind === "range") {
    const block = parseReference(source.address);
    if (!block || !survey.sheets.some(({ name }) => name === block.sheet)) throw gone();
    return block;
  }
  const table = survey.tables.find(({ name }) => name === source.name);
  if (!table) throw gone();
  refuseHiddenHeaders(table);
  return (await locateTables(session, [source.name]))[0] as SheetBlock;
}

/** Without its header row a table doesn't say what stands in its columns, and Excel doesn't say where it begins. */
export function refuseHiddenHeaders({ name, showsHeaders }: SurveyedTable): void {
  if (!showsHeaders) throw new WorkbookError("headersHidden", { table: name });
}

/** The blocks of tables that are known to exist and to have headers, header rows included, total rows not; one request for all. */
export async function locateTables(
  session: Session,
  names: readonly string[],
): Promise<readonly SheetBlock[]> {
  const found = names.map((name) => {
    const table = session.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    header.load("rowIndex,columnIndex,columnCount");
    body.load("rowCount");
    table.worksheet.load("name");
    return { table, header, body };
  });
  if (found.length > 0) await session.sync();
  return found.map(({ table, header, body }) => ({
    sheet: table.worksheet.name,
    row: header.rowIndex,
    column: header.columnIndex,
    rows: body.rowCount + 1,
    columns: header.columnCount,
  }));
}
