/** Does something with a sheet, by its name, and sends it. */
export function inSheet<Result>(
  name: string,
  work: (sheet: Excel.Worksheet, sync: () => Promise<void>) => Result | Promise<Result>,
): Promise<Result> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem(name), () => context.sync());
    await context.sync();
    return result;
  });
}

export function cellsOf(sheet: string, address: string): Promise<unknown[][]> {
  return inSheet(sheet, async (worksheet, sync) => {
    const range = worksheet.getRange(address);
    range.load("values");
    await sync();
    return range.values;
  });
}

/** The row that begins with this. */
export function rowOf(rows: readonly unknown[][], first: unknown): readonly unknown[] {
  return rows.find((row) => row[0] === first) ?? [];
}
