import { describe, expect, it } from "@jest/globals";
import { dumpWorkbook } from "../../../sandbox/model/dumpWorkbook";
import { arrived } from "../../support/arrived";
import { useExcel } from "../../support/excel";

describe("the workbook", () => {
  const excel = useExcel();

  const refused = (action: (context: Excel.RequestContext) => void, code: string): Promise<void> =>
    expect(
      Excel.run(async (context) => {
        action(context);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code });

  it("ends as it was when everything that was made is taken away", async () => {
    const before = dumpWorkbook(excel.current.model);
    const changed = await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.add("Plan");
      sheet.getRange("A1:B2").values = [
        ["Account", "Revenue"],
        ["Contoso", 1],
      ];
      sheet.getRange("A1:B1").format.fill.color = "#107C41";
      sheet.tables.add("A1:B2", true).name = "Accounts";
      sheet.getRange("B2").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
      sheet.getRange("B2").conditionalFormats.add("Custom").custom.rule.formula = "=$B2>5";
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.setPrintTitleRows("1:1");
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2")).title.text = "Revenue";
      sheet.protection.protect();
      workbook.names.add("Plan_Goal", "=100", "the goal").visible = false;
      workbook.settings.add("plan", { version: 1 });
      workbook.customXmlParts.add('<plan xmlns="urn:example:plan"/>');
      workbook.styles.add("Plan input");
      workbook.styles.getItem("Plan input").font.color = "#0000FF";
      await context.sync();
      const dump = dumpWorkbook(excel.current.model);
      sheet.protection.unprotect();
      sheet.delete();
      workbook.names.getItem("Plan_Goal").delete();
      workbook.settings.getItem("plan").delete();
      workbook.customXmlParts.getByNamespace("urn:example:plan").getOnlyItem().delete();
      workbook.styles.getItem("Plan input").delete();
      await context.sync();
      return dump;
    });
    expect(changed).not.toEqual(before);
    expect(JSON.stringify(changed)).toContain("Landscape");
    expect(dumpWorkbook(excel.current.model)).toEqual(before);
  });

  it("shows names by what they are", () =>
    Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getActiveWorksheet();
      names.add("Goal", "=0.08");
      names.add("Block", sheet.getRange("A1:B2"));
      names.add("Words", '="a ""b"""');
      names.add("Sum", "=SUM(Sheet1!A1:A2)");
      sheet.names.add("Goal", "=1");
      names.load("items/name,items/type,items/value,items/formula,items/scope");
      const range = names.getItem("Block").getRange().load("address");
      const none = names.getItem("Goal").getRangeOrNullObject();
      await context.sync();
      expect(names.items.map(({ name, type, value }) => [name, type, value])).toEqual([
        ["Goal", "Double", 0.08],
        ["Block", "Range", "Sheet1!$A$1:$B$2"],
        ["Words", "String", 'a "b"'],
        ["Sum", "Error", "#VALUE!"],
      ]);
      expect([range.address, none.isNullObject]).toEqual(["Sheet1!A1:B2", true]);
    }));

  it("protects sheets: locked cells, formats, rows, structure", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowInsertRows: true }, "secret");
      sheet.getRange("B2").values = [["open"]];
      sheet.getRange("9:9").insert("Down");
      await context.sync();
    });
    const active = (context: Excel.RequestContext): Excel.Worksheet =>
      context.workbook.worksheets.getActiveWorksheet();
    await refused((context) => (active(context).getRange("A1").values = [[1]]), "AccessDenied");
    await refused((context) => (active(context).getRange("B2:B3").values = [[1], [2]]), "AccessDenied");
    await refused((context) => (active(context).getRange("B2").format.fill.color = "red"), "AccessDenied");
    await refused((context) => active(context).getRange("3:3").delete("Up"), "AccessDenied");
    await refused((context) => active(context).tables.add("A1:B3", true), "AccessDenied");
    await refused((context) => active(context).protection.unprotect("wrong"), "AccessDenied");
    await refused((context) => active(context).protection.protect(), "InvalidOperation");
    await refused((context) => active(context).delete(), "InvalidOperation");
    await Excel.run(async (context) => {
      active(context).protection.unprotect("secret");
      context.workbook.protection.protect();
      active(context).getRange("A1").values = [[1]];
      await context.sync();
    });
    await refused((context) => context.workbook.worksheets.add("New"), "AccessDenied");
  });

  it("keeps validation by cell, and a list within Excel's limit", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:A5");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("C1:C3") } };
      range.dataValidation.prompt = { title: "Tier", message: "A, B or C", showPrompt: true };
      sheet.getRange("A3").dataValidation.clear();
      const one = sheet.getRange("A1").dataValidation.load("rule,type,prompt,ignoreBlanks");
      const cleared = sheet.getRange("A3").dataValidation.load("type");
      const mixed = sheet.getRange("A1:A5").dataValidation.load("type");
      await context.sync();
      expect([one.type, one.rule.list?.source]).toEqual(["List", "=Sheet1!$C$1:$C$3"]);
      expect([one.prompt.title, one.ignoreBlanks]).toEqual(["Tier", true]);
      expect([cleared.type, mixed.type]).toEqual(["None", "Inconsistent"]);
    });
    await refused((context) => {
      const { dataValidation } = context.workbook.getSelectedRange();
      dataValidation.rule = { list: { inCellDropDown: true, source: "x,".repeat(200) } };
    }, "InvalidArgument");
  });

  it("keeps charts as they were asked for, and tells whoever draws them", async () => {
    let changes = 0;
    const stop = excel.current.model.state.onChartsChanged(() => changes++);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [
        ["Tier", "Revenue"],
        ["A", 5],
        ["B", 3],
      ];
      const chart = sheet.charts.add("Bubble", sheet.getRange("A1:B3"), "Columns");
      chart.title.text = "Tiers";
      chart.setPosition("D1", "H10");
      chart.axes.valueAxis.minimum = 0;
      const series = chart.series.getItemAt(0);
      series.setBubbleSizes(sheet.getRange("B2:B3"));
      series.format.fill.setSolidColor("#17506B");
      series.gapWidth = 50;
      chart.load("name,left,width,title/text");
      chart.series.load("items/name,items/gapWidth");
      await context.sync();
      expect([chart.title.text, chart.left, chart.width]).toEqual(["Tiers", 144, 240]);
      expect(chart.series.items.map(({ name, gapWidth }) => [name, gapWidth])).toEqual([["Revenue", 50]]);
      const { charts } = excel.current.model.state.sheet(excel.current.engine.activeSheetId);
      expect(charts[0]?.series[0]).toMatchObject({
        values: "Sheet1!$B$2:$B$3",
        sizes: "Sheet1!$B$2:$B$3",
        properties: { "format.fill.color": "#17506B" },
      });
      chart.delete();
      await context.sync();
      expect(excel.current.model.state.sheet(excel.current.engine.activeSheetId).charts).toEqual([]);
    });
    stop();
    expect(changes).toBeGreaterThan(5);
  });

  it("shows or hides gridlines and headings", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      await context.sync();
      sheet.load("showGridlines,showHeadings");
      await context.sync();
      expect([sheet.showGridlines, sheet.showHeadings]).toEqual([false, false]);
    }));

  it("sets of a cell what its style includes, and leaves the rest alone", () =>
    Excel.run(async (context) => {
      const { styles, worksheets } = context.workbook;
      styles.add("Amount");
      const style = styles.getItem("Amount");
      style.numberFormat = "0.00";
      style.includeFont = false;
      const cell = worksheets.getActiveWorksheet().getRange("A1");
      cell.format.font.bold = true;
      cell.format.fill.color = "#FF0000";
      cell.style = "Amount";
      cell.load("style,numberFormat,format/font/bold,format/fill/color");
      style.load("includeFont,includeNumber");
      const percent = styles.getItem("Percent").load("includeNumber,includePatterns");
      await context.sync();
      expect([cell.style, cell.numberFormat]).toEqual(["Amount", [["0.00"]]]);
      expect([cell.format.font.bold, cell.format.fill.color]).toEqual([true, "#FFFFFF"]);
      expect([style.includeFont, style.includeNumber]).toEqual([false, true]);
      expect([percent.includeNumber, percent.includePatterns]).toEqual([true, false]);
    }));

  it("tells the workbook's handlers that something else is selected", async () => {
    let told = 0;
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => void told++);
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3").select();
      await context.sync();
    });
    await arrived();
    expect(told).toBe(1);
  });

  it("raises events for edits, with their range", async () => {
    const told: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        ["Account", "Revenue"],
        ["Contoso", 1],
      ];
      const table = sheet.tables.add("A1:B2", true);
      sheet.onChanged.add(async (args) => void told.push(["sheet", args.address, args.changeType]));
      table.onChanged.add(async (args) => void told.push(["table", args.address]));
      await context.sync();
      sheet.getRange("B2:C2").values = [[2, 3]];
      await context.sync();
    });
    await arrived();
    expect(told).toEqual([
      ["sheet", "B2:C2", "RangeEdited"],
      ["table", "B2"],
    ]);
  });
});
