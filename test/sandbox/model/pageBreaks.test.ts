import { describe, expect, it } from "@jest/globals";
import { useExcel } from "../../support/excel";

describe("manual page breaks", () => {
  useExcel();

  it("stand before rows and columns, in order, each once", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { horizontalPageBreaks, verticalPageBreaks } = sheet;
      for (const address of ["A30", "C10:D12", "A30"]) horizontalPageBreaks.add(address);
      verticalPageBreaks.add(sheet.getRange("F1"));
      horizontalPageBreaks.load("items/rowIndex,items/columnIndex");
      verticalPageBreaks.load("items/rowIndex,items/columnIndex");
      const first = horizontalPageBreaks.getItem(0).getCellAfterBreak();
      first.load("address");
      await context.sync();
      expect(horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([9, 29]);
      expect(verticalPageBreaks.items.map(({ columnIndex }) => columnIndex)).toEqual([5]);
      expect(first.address).toBe("Sheet1!A10");
    }));

  it("go one by one, or all at once", () =>
    Excel.run(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getActiveWorksheet();
      for (const address of ["A5", "A9", "A13"]) horizontalPageBreaks.add(address);
      horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      horizontalPageBreaks.items[1]?.delete();
      horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      expect(horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([4, 12]);
      horizontalPageBreaks.removePageBreaks();
      const count = horizontalPageBreaks.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));

  it("are refused before the first row", () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().horizontalPageBreaks.add("A1");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }));
});
