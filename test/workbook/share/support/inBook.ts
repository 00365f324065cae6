/** Does something with the workbook, and sends it. */
export function inBook<Result>(
  work: (workbook: Excel.Workbook, sync: () => Promise<void>) => Result | Promise<Result>,
): Promise<Result> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook, () => context.sync());
    await context.sync();
    return result;
  });
}

/** The formulas of a range such as `Figures!A1:B2`. */
export function formulasOf(sheet: string, address: string): Promise<unknown[][]> {
  return inBook(async ({ worksheets }, sync) => {
    const range = worksheets.getItem(sheet).getRange(address);
    range.load("formulas");
    await sync();
    return range.formulas as unknown[][];
  });
}

export const quiet = (): void => undefined;
export const noSignal = new AbortController().signal;
