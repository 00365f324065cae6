import { describe, expect, it } from "@jest/globals";
import { useExcel } from "../../support/excel";

describe("ranges", () => {
  useExcel();

  const onSheet = <Result>(
    action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
  ): Promise<Result> =>
    Excel.run((context) => action(context.workbook.worksheets.getActiveWorksheet(), context));

  const refused = (action: (sheet: Excel.Worksheet) => void, code: string): Promise<void> =>
    expect(
      onSheet(async (sheet, context) => {
        action(sheet);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code });

  it("read what was written: values, types, texts, formulas", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:D2");
      range.numberFormat = [
        ["General", "0.0%", "General", "@"],
        ["General", "General", "yyyy-mm-dd", "General"],
      ];
      range.values = [
        ["Contoso", 0.125, true, "007"],
        ["=1+1", "#N/A", 43890, ""],
      ];
      range.load("values,valueTypes,text,formulas,formulasR1C1,numberFormat,address,cellCount");
      await context.sync();
      expect(range.values).toEqual([
        ["Contoso", 0.125, true, "007"],
        [0, "#N/A", 43890, ""],
      ]);
      expect(range.valueTypes).toEqual([
        ["String", "Double", "Boolean", "String"],
        ["Double", "Error", "Double", "Empty"],
      ]);
      expect(range.text[0]).toEqual(["Contoso", "12.5%", "TRUE", "007"]);
      expect(range.text[1]?.slice(1, 3)).toEqual(["#N/A", "2020-02-29"]);
      expect(range.formulas[1]?.[0]).toBe("=1+1");
      expect([range.address, range.cellCount]).toEqual(["Sheet1!A1:D2", 8]);
    }));

  it("tell formulas, constants and blanks apart, without reading them", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:C4").values = [
        ["Account", "Owner", "Twice"],
        ["Contoso", 5, "=B2*2"],
        ["Fabrikam", "", "=B3*2"],
        ["Litware", 7, "own"],
      ];
      const range = sheet.getRange("A1:C4");
      const formulas = range.getSpecialCells("Formulas").load("address,areaCount,cellCount");
      formulas.areas.load("items/formulas");
      const constants = sheet.getRange("B2:C4").getSpecialCells("Constants").load("address");
      const numbers = range.getSpecialCells("Constants", "Numbers").load("address");
      const blanks = range.getSpecialCells("Blanks").load("address");
      const none = sheet.getRange("A1:B4").getSpecialCellsOrNullObject("Formulas");
      const ofTheWholeSheet = sheet.getRange("A1").getSpecialCells("Formulas").load("address");
      await context.sync();
      expect([formulas.address, formulas.areaCount, formulas.cellCount]).toEqual(["Sheet1!C2:C3", 1, 2]);
      expect(formulas.areas.items[0]?.formulas).toEqual([["=B2*2"], ["=B3*2"]]);
      expect(constants.address).toBe("Sheet1!B2,Sheet1!B4:C4");
      expect([numbers.address, blanks.address]).toEqual(["Sheet1!B2,Sheet1!B4", "Sheet1!B3"]);
      expect(none.isNullObject).toBe(true);
      expect(ofTheWholeSheet.address).toBe("Sheet1!C2:C3");

      formulas.clear("Contents");
      range.load("values");
      await context.sync();
      expect(range.values.map(([, , last]) => last)).toEqual(["Twice", "", "", "own"]);
    }));

  it("don't tell them apart on a protected sheet, or where there are none", async () => {
    await refused(
      (sheet) => sheet.getRange("A1:B2").getSpecialCells("Formulas").load("address"),
      "ItemNotFound",
    );
    await refused((sheet) => {
      sheet.getRange("A1").values = [["=1"]];
      sheet.protection.protect();
      sheet.getRange("A1:B2").getSpecialCells("Formulas").load("address");
    }, "AccessDenied");
  });

  it("shrink to the part of them that is used", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B3:C4").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A10").values = [["outside"]];
      sheet.getRange("B6").format.font.bold = true;
      const values = sheet.getRange("A1:B8").getUsedRange(true).load("address");
      const formatted = sheet.getRange("A1:B8").getUsedRange().load("address");
      const column = sheet.getRange("A:A").getUsedRange(true).load("address");
      const nothing = sheet.getRange("E1:F9").getUsedRangeOrNullObject(true);
      await context.sync();
      expect([values.address, formatted.address, column.address]).toEqual([
        "Sheet1!B3:B4",
        "Sheet1!B3:B6",
        "Sheet1!A10",
      ]);
      expect(nothing.isNullObject).toBe(true);
    }));

  it("leave cells alone for null and clear them for an empty text", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1, "", 4]]);
    }));

  it("take one value for all cells, and refuse blocks of another shape", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = 7 as unknown as number[][];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
    await refused((sheet) => (sheet.getRange("A1:B2").values = [[1, 2]]), "InvalidArgument");
    await refused((sheet) => (sheet.getRange("A1:B1").values = [[1], [2]]), "InvalidArgument");
    await refused((sheet) => (sheet.getRange("A1").formulas = [["=SUM("]]), "InvalidArgument");
    await refused(
      (sheet) => (sheet.getRange("A1").formulas = [["=SUM(Nowhere[Revenue])"]]),
      "InvalidArgument",
    );
    await refused((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).select(), "InvalidArgument");
    await refused((sheet) => sheet.getRange("not an address").select(), "InvalidArgument");
  });

  it("replace text where it is all of a cell, or a part of it", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B3");
      range.formulas = [
        ["Yes", "'=Yes"],
        ["yes", "Yes, maybe"],
        ["", '=A1&"Yes"'],
      ];
      const whole = range.replaceAll("Yes", "$&a", { completeMatch: true });
      const part = range.replaceAll("Yes", "Ja", { matchCase: true });
      range.load("formulas,values");
      await context.sync();
      expect([whole.value, part.value]).toEqual([2, 3]);
      expect(range.formulas).toEqual([
        ["$&a", "=Ja"],
        ["$&a", "Ja, maybe"],
        ["", '=A1&"Ja"'],
      ]);
      expect(range.values[0]?.[1]).toBe("=Ja");
    }));

  it("lead to other ranges", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B2:C4").values = 1 as unknown as number[][];
      sheet.getRange("F9").values = [["far"]];
      const range = sheet.getRange("B2:D5");
      const found = [
        range.getCell(1, 1),
        range.getRow(1),
        range.getColumn(2),
        range.getResizedRange(1, -1),
        range.getOffsetRange(2, 1),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getIntersection("C:Z"),
        range.getBoundingRect("A9"),
        range.getLastCell(),
        range.getRowsBelow(2),
        range.getColumnsBefore(1),
        range.getUsedRange(),
        sheet.getRange("C3").getSurroundingRegion(),
        sheet.getUsedRange(true),
      ];
      for (const each of found) each.load("address");
      const nothing = range.getIntersectionOrNullObject("A1");
      await context.sync();
      expect(found.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
        "C3",
        "B3:D3",
        "D2:D5",
        "B2:C6",
        "C4:E7",
        "2:5",
        "B:D",
        "C2:D5",
        "A2:D9",
        "D5",
        "B6:D7",
        "A2:A5",
        "B2:C4",
        "B2:C4",
        "B2:F9",
      ]);
      expect(nothing.isNullObject).toBe(true);
    }));

  it("move cells and the formulas that mean them when inserted or deleted", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C1").formulas = [["=SUM(A1:A3)"]];
      sheet.getRange("A2").insert("Down");
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("B:B").delete("Left");
      const formula = sheet.getRange("B2").load("formulas");
      const cells = sheet.getRange("A1:A5").load("values");
      await context.sync();
      expect(formula.formulas).toEqual([["=SUM(A2:A5)"]]);
      expect(cells.values).toEqual([[""], [1], [""], [2], [3]]);
    }));

  it("copy formulas relatively, values and formats apart", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [["=C1*$D$1", "'=text"]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A2:A3").copyFrom("A1", "Formulas");
      sheet.getRange("A5:B5").copyFrom("A1:B1");
      sheet.getRange("A7:B7").copyFrom("A1:B1", "Values");
      const copies = sheet.getRange("A1:B7").load("formulas");
      const fills = ["A3", "A5"].map((address) => sheet.getRange(address).format.fill.load("color"));
      await context.sync();
      expect(copies.formulas.map(([formula]) => formula)).toEqual([
        "=C1*$D$1",
        "=C2*$D$1",
        "=C3*$D$1",
        "",
        "=C5*$D$1",
        "",
        0,
      ]);
      expect([copies.formulas[4]?.[1], copies.formulas[6]?.[1]]).toEqual(["=text", "=text"]);
      expect(fills.map(({ color }) => color)).toEqual(["#FFFFFF", "#FF0000"]);
    }));

  it("format cells, and answer null where they differ", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.format.font.bold = true;
      sheet.getRange("A1").format.fill.color = "yellow";
      range.format.borders.getItem("EdgeBottom").style = "Double";
      range.format.columnWidth = 90;
      range.style = "Input";
      sheet.getRange("A1").format.horizontalAlignment = "Right";
      range.load("style,format/fill/color,format/font/bold,format/columnWidth,format/horizontalAlignment");
      const styled = sheet.getRange("A2").format.borders.getItem("EdgeBottom").load("style,color");
      await context.sync();
      expect([range.style, range.format.fill.color, range.format.font.bold]).toEqual([
        "Input",
        "#FFCC99",
        false,
      ]);
      expect([range.format.columnWidth, range.format.horizontalAlignment]).toEqual([90, null]);
      expect([styled.style, styled.color]).toEqual(["Continuous", "#7F7F7F"]);
    }));

  it("sort whole rows by a column, blanks last, formulas with their row", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:C4").formulas = [
        ["Name", "Revenue", "Twice"],
        ["B", 2, "=B2*2"],
        ["A", "", "=B3*2"],
        ["C", 10, "=B4*2"],
      ];
      sheet.getRange("A1:C4").sort.apply([{ key: 1, ascending: false }], false, true);
      const sorted = sheet.getRange("A2:C4").load("formulas");
      await context.sync();
      expect(sorted.formulas).toEqual([
        ["C", 10, "=B2*2"],
        ["B", 2, "=B3*2"],
        ["A", "", "=B4*2"],
      ]);
    }));
});
