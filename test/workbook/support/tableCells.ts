import { inSheet } from "./sheetCells";

/** Types into rows of a sheet's table from its first on, by header. */
export function typeInto(
  sheet: string,
  rows: readonly Readonly<Record<string, string | number>>[],
): Promise<void> {
  return inSheet(sheet, (worksheet) => {
    const table = worksheet.tables.getItemAt(0);
    rows.forEach((row, i) => {
      for (const [header, value] of Object.entries(row)) {
        table.columns.getItem(header).getDataBodyRange().getCell(i, 0).values = [[value]];
      }
    });
  });
}

/** The values of a column of a sheet's table, the first `count` rows of it. */
export function columnOf(sheet: string, header: string, count = Infinity): Promise<unknown[]> {
  return inSheet(sheet, async (worksheet, sync) => {
    const body = worksheet.tables.getItemAt(0).columns.getItem(header).getDataBodyRange();
    body.load("values");
    await sync();
    return body.values.map(([value]: unknown[]) => value).slice(0, count);
  });
}

/** The value of the cell behind a name of the workbook. */
export function named(name: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.names.getItem(name).getRange();
    cell.load("values");
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });
}
