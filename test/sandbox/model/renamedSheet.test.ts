import { afterEach, describe, expect, it } from "@jest/globals";
// The window's globals are looked up before the engine adds its own.
import { useExcel } from "../../support/excel";
import { type HeadlessUniver, createHeadlessUniver } from "../../../sandbox/engine/headlessUniver";

describe("a sheet that is renamed", () => {
  const excel = useExcel();

  it("takes along the lists and highlights of other sheets that mean it", () =>
    Excel.run(async (context) => {
      const lists = context.workbook.worksheets.add("Our lists");
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: "='Our lists'!$A$1:$A$3" } };
      const { custom } = cell.conditionalFormats.add("Custom");
      custom.rule.formula = "=$A$1='Our lists'!$A$2";
      custom.load("rule/formula");
      await context.sync();

      lists.name = "Listen";
      cell.dataValidation.load("rule");
      custom.load("rule/formula");
      await context.sync();
      expect(cell.dataValidation.rule.list?.source).toBe("=Listen!$A$1:$A$3");
      expect(custom.rule.formula).toBe("=$A$1=Listen!$A$2");
    }));

  it("is still what charts show", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:A3"));
      sheet.name = "Zahlen";
      await context.sync();
      const { engine, state } = excel.current.model;
      const charts = engine.sheets.flatMap(({ id }) => state.sheet(id).charts);
      expect(charts.flatMap(({ series }) => series).map(({ values }) => values)).toEqual([
        "Zahlen!$A$1:$A$3",
      ]);
    }));
});

describe("a sheet that is renamed or deleted, calculated", () => {
  let univer: HeadlessUniver;
  const excel = useExcel(() => ({ engine: (univer = createHeadlessUniver()).engine }));
  afterEach(() => univer.dispose());

  const calculated = async (sheet: Excel.Worksheet, address: string) => {
    await excel.current.model.settled();
    const range = sheet.getRange(address);
    range.load("values");
    await sheet.context.sync();
    return (range.values as unknown[][]).flat();
  };

  it("is meant by its names as before", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("One sheet");
      sheet.getRange("A1").values = [[5]];
      context.workbook.names.add("Plan_X", "='One sheet'!$A$1");
      sheet.getRange("B1").formulas = [["=Plan_X+1"]];
      await context.sync();
      expect(await calculated(sheet, "B1")).toEqual([6]);

      sheet.name = "Eins";
      sheet.getRange("A1").values = [[7]];
      await context.sync();
      expect(await calculated(sheet, "B1")).toEqual([8]);
    }));

  it("leaves its names to others", () =>
    Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.add("One");
      sheet.getRange("A1").values = [[5]];
      names.add("Plan_X", "='One'!$A$1");
      sheet.getRange("B1").formulas = [["=Plan_X+1"]];
      await context.sync();
      expect(await calculated(sheet, "B1")).toEqual([6]);

      sheet.delete();
      names.getItem("Plan_X").delete();
      const other = worksheets.add("Two");
      other.getRange("A1").values = [[7]];
      names.add("Plan_X", "='Two'!$A$1");
      other.getRange("B1").formulas = [["=Plan_X+1"]];
      await context.sync();
      expect(await calculated(other, "B1")).toEqual([8]);
    }));
});
