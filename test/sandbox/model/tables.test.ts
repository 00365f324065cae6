import { describe, expect, it } from "@jest/globals";
import { useExcel } from "../../support/excel";

describe("tables", () => {
  useExcel();

  const withTable = <Result>(
    action: (table: Excel.Table, context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>,
  ): Promise<Result> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:D4").values = [
        ["Account", "Revenue", ""],
        ["Contoso", 10, "=[@Revenue]*2"],
        ["Fabrikam", 20, "=[@Revenue]*2"],
      ].map((row) => row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? "" : cell)));
      const table = sheet.tables.add("B2:D4", true);
      table.name = "Accounts";
      sheet.getRange("D3:D4").formulas = [["=[@Revenue]*2"], ["=[@Revenue]*2"]];
      return action(table, context, sheet);
    });

  it("have columns by their headers, blank ones named", () =>
    withTable(async (table, context) => {
      table.columns.load("items/name,items/index,items/id");
      const range = table.getDataBodyRange().load("address");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Account", "Revenue", "Column3"]);
      expect(range.address).toBe("Sheet1!B3:D4");
    }));

  it("grow by rows with the formulas of calculated columns", () =>
    withTable(async (table, context, sheet) => {
      sheet.getRange("B6").values = [["below"]];
      table.rows.add(undefined, [
        ["Tailspin", 5, null],
        ["Wingtip", 7, null],
      ] as unknown as string[][]);
      table.rows.add(0, [["First", 1, "=[@Revenue]*2"]]);
      const range = table.getRange().load("address,formulas");
      const below = sheet.getRange("B9").load("values");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:D7");
      expect(range.formulas.map((row) => row[0])).toEqual([
        "Account",
        "First",
        "Contoso",
        "Fabrikam",
        "Tailspin",
        "Wingtip",
      ]);
      expect(range.formulas.slice(1).every((row) => row[2] === "=[@Revenue]*2")).toBe(true);
      expect(below.values).toEqual([["below"]]);
    }));

  it("rename columns, formulas with them", () =>
    withTable(async (table, context, sheet) => {
      sheet.getRange("H1").formulas = [["=SUM(Accounts[Revenue])"]];
      table.columns.getItem("Revenue").name = "Net revenue";
      sheet.getRange("B2").values = [["Net revenue"]];
      const header = table.getHeaderRowRange().load("values");
      const formulas = sheet.getRange("H1").load("formulas");
      const own = sheet.getRange("D3").load("formulas");
      await context.sync();
      expect(header.values).toEqual([["Net revenue", "Net revenue2", "Column3"]]);
      expect(formulas.formulas).toEqual([["=SUM(Accounts[Net revenue2])"]]);
      expect(own.formulas).toEqual([["=[@[Net revenue2]]*2"]]);
    }));

  it("show totals, and turn back into cells", () =>
    withTable(async (table, context, sheet) => {
      table.showTotals = true;
      const range = table.getRange().load("address");
      const total = table.getTotalRowRange().load("values");
      await context.sync();
      expect([range.address, total.values[0]?.[0]]).toEqual(["Sheet1!B2:D5", "Total"]);
      table.convertToRange();
      sheet.tables.load("count");
      await context.sync();
      expect(sheet.tables.count).toBe(0);
    }));

  it("lose rows and columns that are deleted", () =>
    withTable(async (table, context, sheet) => {
      table.columns.getItem("Revenue").delete();
      sheet.getRange("3:3").delete("Up");
      const range = table.getRange().load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:C3");
      expect(range.values).toEqual([
        ["Account", "Column3"],
        ["Fabrikam", 0],
      ]);
    }));

  it.each<
    readonly [string, string, (table: Excel.Table, sheet: Excel.Worksheet, book: Excel.Workbook) => void]
  >([
    ["an overlap", "InvalidArgument", (_, sheet) => sheet.tables.add("C4:F9", true)],
    ["a name like a cell", "InvalidArgument", (table) => (table.name = "A1")],
    ["a name that is taken", "ItemAlreadyExists", (_, __, { names }) => names.add("accounts", "=1")],
    [
      "the name of a defined name",
      "ItemAlreadyExists",
      (table, _, { names }) => {
        names.add("Taken", "=1");
        table.name = "taken";
      },
    ],
    ["part of it moved", "InsertDeleteConflict", (_, sheet) => sheet.getRange("B3:C3").insert("Down")],
    ["one that isn't there", "ItemNotFound", (_, sheet) => sheet.tables.getItem("Nothing").delete()],
    ["merged cells", "InvalidOperation", (_, sheet) => sheet.getRange("A1:B2").merge()],
  ])("refuse %s", (_, code, action) =>
    expect(
      withTable(async (table, context, sheet) => {
        action(table, sheet, context.workbook);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code }),
  );

  it("are filtered by a column, beside what others filter", () =>
    withTable(async (table, context, sheet) => {
      const hidden = async (): Promise<unknown[]> => {
        const rows = [3, 4].map((row) => sheet.getRange(`${row}:${row}`).load("rowHidden"));
        await context.sync();
        return rows.map(({ rowHidden }) => rowHidden);
      };
      const filter = table.columns.getItem("Account").filter;
      filter.applyValuesFilter(["contoso"]);
      filter.load("criteria");
      expect(await hidden()).toEqual([false, true]);
      expect(filter.criteria).toMatchObject({ filterOn: "Values", values: ["contoso"] });
      table.columns.getItem("Revenue").filter.applyCustomFilter(">=15");
      expect(await hidden()).toEqual([true, true]);
      filter.clear();
      expect(await hidden()).toEqual([true, false]);
      table.clearFilters();
      expect(await hidden()).toEqual([false, false]);
    }));
});
