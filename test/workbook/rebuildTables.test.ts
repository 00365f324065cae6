import { beforeEach, describe, expect, it } from "@jest/globals";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { useExcel } from "../support/excel";
import { defaultRequest, fiveAccounts, putAccounts } from "./support/accountsInExcel";
import { cellsOf, inSheet, rowOf } from "./support/sheetCells";
import { columnOf, typeInto } from "./support/tableCells";

const request = defaultRequest(fiveAccounts);
const build = () => excelWorkbook.build(request, () => undefined, new AbortController().signal);

describe("building again over the plan's tables", () => {
  useExcel();

  beforeEach(async () => {
    await putAccounts(fiveAccounts);
    await build();
  });

  it("leaves rows that people typed, sorted and added", async () => {
    await typeInto("Action Plan", [
      { Account: "Tailspin", "What we do": "Visit" },
      { Account: "Contoso", "What we do": "Call" },
    ]);
    await typeInto("Branches", [{ "Parent account": "Contoso", Branch: "=North" }]);
    await inSheet("Action Plan", (sheet) => {
      const table = sheet.tables.getItemAt(0);
      table.rows.add(0, [["Litware", ...Array.from({ length: 12 }, () => null)]] as unknown as string[][]);
    });
    const before = [await cellsOf("Action Plan", "A1:M60"), await cellsOf("Branches", "A1:K60")];
    await build();
    expect([await cellsOf("Action Plan", "A1:M60"), await cellsOf("Branches", "A1:K60")]).toEqual(before);
    expect(await columnOf("Action Plan", "Account", 3)).toEqual(["Litware", "Tailspin", "Contoso"]);
  });

  it("keeps what stands in Whitespace with its account, appends new accounts and keeps vanished ones", async () => {
    await typeInto("Whitespace", [{ "Offering 1": 10 }, { "Offering 1": 20, "Offering 2": "o" }]);
    await inSheet("Whitespace", (sheet) => {
      const table = sheet.tables.getItemAt(0);
      table.columns.getItem("Offering 1").name = "Cloud";
      table.sort.apply([{ key: 0, ascending: false }]);
    });
    await inSheet("Accounts", (sheet) => {
      sheet.getRange("A2").values = [["Wingtip"]];
    });
    await build();
    const rows = await cellsOf("Whitespace", "A12:D18");
    expect(rows.map(([key]) => key)).toEqual([
      "Account",
      "Tailspin",
      "Proseware",
      "Litware",
      "Fabrikam",
      "Contoso",
      "Wingtip",
    ]);
    expect(rows[0]?.slice(2)).toEqual(["Cloud", "Offering 2"]);
    expect(rowOf(rows, "Fabrikam").slice(2)).toEqual([20, "o"]);
    expect(rowOf(rows, "Contoso").slice(2)).toEqual([10, ""]);
  });

  it("lets the list of accounts grow with the review", async () => {
    const list = () =>
      Excel.run(async (context) => {
        const name = context.workbook.names.getItem("Plan_List_Accounts");
        name.load("formula");
        await context.sync();
        return String(name.formula);
      });
    expect(await list()).toBe("='Account Review'!$A$8:$A$12");
    await inSheet("Accounts", (sheet) => {
      sheet.tables.getItem("Accounts").rows.add(undefined, [["Wingtip", "Ben", "Retail", 2025, "", 90]]);
    });
    await build();
    expect(await list()).toBe("='Account Review'!$A$8:$A$13");
  });

  it("leaves assumptions that only the sheet asks about as people set them", async () => {
    const winRate = () =>
      Excel.run(async (context) => {
        const cell = context.workbook.names.getItem("Plan_BranchWinRate").getRange();
        cell.load("values");
        await context.sync();
        return { cell, values: cell.values as unknown[][] };
      });
    await Excel.run(async (context) => {
      context.workbook.names.getItem("Plan_BranchWinRate").getRange().values = [[0.9]];
      await context.sync();
    });
    await build();
    expect((await winRate()).values).toEqual([[0.9]]);
  });

  it("makes a sheet anew that has lost its table", async () => {
    await inSheet("Branches", (sheet) => sheet.tables.getItemAt(0).convertToRange());
    const { sheets } = await build();
    expect(sheets.find(({ role }) => role === "branches")).toEqual({
      role: "branches",
      name: "Branches (2)",
      action: "make",
    });
    expect(await columnOf("Branches (2)", "Branch", 1)).toEqual([""]);
  });
});
