/** Writes the text into the first cell of the sheet that is looked at. */
export function insertText(text: string): Promise<void> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.values = [[text]];
    range.format.autofitColumns();
    await context.sync();
  });
}
