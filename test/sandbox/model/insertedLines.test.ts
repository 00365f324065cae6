import { describe, expect, it } from "@jest/globals";
import { useExcel } from "../../support/excel";

describe("rows that are inserted and deleted", () => {
  const excel = useExcel();

  const chart = () => {
    const { engine, state } = excel.current.model;
    const [only] = engine.sheets.flatMap(({ id }) => state.sheet(id).charts);
    return only;
  };

  /** A chart over A2:B4, standing on rows 10 to 19. */
  const drawn = async (work: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A2:B4").values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      const made = sheet.charts.add("ColumnClustered", sheet.getRange("B2:B4"), "Columns");
      made.series.getItemAt(0).setXAxisValues(sheet.getRange("A2:A4"));
      made.setPosition("A10", "C19");
      sheet.pageLayout.setPrintArea("A1:C20");
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      sheet.horizontalPageBreaks.add("A9");
      await context.sync();
      work(sheet);
      await context.sync();
    });

  const page = () => {
    const { engine, state } = excel.current.model;
    const { printArea, titleRows, rowBreaks } = state.sheet(engine.sheets[0]?.id ?? "").pageLayout;
    return { rows: printArea?.rows, title: titleRows?.row, rowBreaks };
  };

  it("move a chart, its cells and the pages below them", async () => {
    await drawn((sheet) => sheet.getRange("3:4").insert("Down"));
    expect(chart()).toMatchObject({ top: 11 * 15, height: 10 * 15 });
    expect(chart()?.series).toMatchObject([{ values: "Sheet1!$B$2:$B$6", categories: "Sheet1!$A$2:$A$6" }]);
    expect(page()).toEqual({ rows: 22, title: 0, rowBreaks: [10] });
  });

  it("stretch a chart that they are inserted in, and shrink one that they are deleted from", async () => {
    await drawn((sheet) => sheet.getRange("12:13").insert("Down"));
    expect(chart()).toMatchObject({ top: 9 * 15, height: 12 * 15 });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("12:13").delete("Up");
      await context.sync();
    });
    expect(chart()).toMatchObject({ top: 9 * 15, height: 10 * 15 });
  });

  it("leave a chart alone that ends above them", async () => {
    await drawn((sheet) => sheet.getRange("20:21").insert("Down"));
    expect(chart()).toMatchObject({ top: 9 * 15, height: 10 * 15 });
    expect(page()).toEqual({ rows: 22, title: 0, rowBreaks: [8] });
  });

  it("move what rules speak of, and take it with them", () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      const other = worksheets.add("Other");
      const { custom } = sheet.getRange("A5:B6").conditionalFormats.add("Custom");
      custom.rule.formula = "=$A5>$C$1";
      const cell = other.getRange("A1");
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: "=Sheet1!$A$5:$A$6" } };
      sheet.getRange("2:2").insert("Down");
      const rule = () => {
        custom.load("rule/formula");
        cell.dataValidation.load("rule");
      };
      rule();
      await context.sync();
      expect(custom.rule.formula).toBe("=$A6>$C$1");
      expect(cell.dataValidation.rule.list?.source).toBe("=Sheet1!$A$6:$A$7");

      sheet.delete();
      cell.dataValidation.load("rule");
      await context.sync();
      expect(cell.dataValidation.rule.list?.source).toBe("=#REF!");
    }));

  it("are as high as the row above", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A3").format.rowHeight = 40;
      sheet.getRange("4:5").insert("Down");
      const rows = ["A4", "A5", "A6"].map((cell) => sheet.getRange(cell).format.load("rowHeight"));
      await context.sync();
      expect(rows.map(({ rowHeight }) => rowHeight)).toEqual([40, 40, 15]);
    }));

  it("take the chart's cells with them", async () => {
    await drawn((sheet) => sheet.getRange("2:4").delete("Up"));
    expect(chart()).toMatchObject({ top: 6 * 15, height: 10 * 15 });
    expect(chart()?.series).toMatchObject([{ values: "#REF!" }]);
    expect(page()).toEqual({ rows: 17, title: 0, rowBreaks: [5] });
  });
});
