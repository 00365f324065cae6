import { afterAll, describe, expect, it } from "@jest/globals";
import { useExcel } from "./excel";

describe("useExcel", () => {
  const excel = useExcel();

  it("gives a test the globals of a page, on the real object model", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = [
        ["Account", "Revenue"],
        ["Contoso", 1200],
      ];
      await context.sync();
    });
    const { engine, log } = excel.current;
    const [sheet] = engine.sheets;
    const written = engine.values(sheet?.id ?? "", { row: 0, column: 0, rows: 2, columns: 2 });
    expect(written).toEqual([
      ["Account", "Revenue"],
      ["Contoso", 1200],
    ]);
    expect(log).toEqual([]);
  });

  it("starts afresh for the next", async () => {
    const value = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    expect(value).toEqual([[""]]);
  });

  afterAll(() => {
    expect(Reflect.has(globalThis, "Excel")).toBe(false);
  });
});
