import { beforeEach, describe, expect, it } from "@jest/globals";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { dumpWorkbook } from "../../../sandbox/model/dumpWorkbook";
import { useExcel } from "../../support/excel";
import { fiveAccounts } from "../support/accountsInExcel";
import { inSheet } from "../support/sheetCells";
import { buildOver, update } from "./standingPlan";

type Act = (table: Excel.Table, sheet: Excel.Worksheet) => void;

const act = (work: Act) => inSheet("Accounts", (sheet) => work(sheet.tables.getItemAt(0), sheet));

async function columns() {
  const plan = await excelWorkbook.readPlan();
  if (!plan) throw new Error("no plan");
  const { headers } = await excelWorkbook.read(plan.source);
  const { revenue, ...others } = plan.columns;
  const named = Object.entries(others).map(([part, column]) => [
    part,
    column === undefined ? undefined : headers[column],
  ]);
  return { ...Object.fromEntries(named), revenue: revenue.map(({ column }) => headers[column]) };
}

const asBuilt = {
  name: "Account",
  id: undefined,
  owner: "Account owner",
  industry: "Industry",
  since: "Customer since",
  revenue: ["Revenue FY2024", "Revenue FY2025"],
};

describe("the accounts table between two builds", () => {
  const excel = useExcel();
  beforeEach(() => buildOver(fiveAccounts));

  it("is found with its columns renamed, moved and new ones among them", async () => {
    await act((table) => {
      table.name = "Kunden";
      table.columns.getItem("Revenue FY2025").name = "Umsatz";
      table.columns.getItem("Account owner").name = "Revenue FY2025";
      table.columns.add(0, [["Region"], ["N"], ["S"], ["N"], ["S"], ["W"]]);
      table.columns.add(3, [["Notes"], [""], [""], [""], [""], [""]]);
    });
    expect(await columns()).toEqual({
      ...asBuilt,
      owner: "Revenue FY2025",
      revenue: ["Revenue FY2024", "Umsatz"],
    });
    expect((await update()).accounts).toEqual({ added: 0, kept: 5, missing: 0 });
  });

  it.each(["Account owner", "Industry", "Customer since"])("may lose %s", async (header) => {
    await act((table) => table.columns.getItem(header).delete());
    const part = { "Account owner": "owner", Industry: "industry", "Customer since": "since" }[header] ?? "";
    expect(await columns()).toEqual({ ...asBuilt, [part]: undefined });
    expect((await update()).accounts).toEqual({ added: 0, kept: 5, missing: 0 });
  });

  it("may lose a year", async () => {
    await act((table) => table.columns.getItem("Revenue FY2024").delete());
    expect(await columns()).toEqual({ ...asBuilt, revenue: ["Revenue FY2025"] });
    await update();
  });

  it.each(["Account", "Revenue FY2025"])("can't lose %s: nothing else is taken for it", async (header) => {
    await act((table) => table.columns.getItem(header).delete());
    const before = dumpWorkbook(excel.current.model);
    await expect(update()).rejects.toMatchObject({ code: "columnGone", params: { header } });
    expect(dumpWorkbook(excel.current.model)).toEqual(before);
  });

  it("is asked to show its headers, and keeps no other table from being chosen", async () => {
    await act((table, sheet) => {
      table.showHeaders = false;
      sheet.getRange("J1:K2").values = [
        ["Account", "Revenue FY2025"],
        ["Contoso", 1],
      ];
      sheet.tables.add("J1:K2", true).name = "Others";
    });
    expect((await excelWorkbook.sources()).map(({ ref }) => ref)).toEqual([
      { kind: "table", name: "Others" },
    ]);
    await expect(update()).rejects.toMatchObject({ code: "headersHidden", params: { table: "Accounts" } });
  });

  it("may show totals, be filtered, and grow", async () => {
    await act((table) => {
      table.showTotals = true;
      table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["Contoso"] });
      table.rows.add(0, [["Wingtip", "Ada", "Retail", 2025, "", 90]]);
    });
    expect((await update()).accounts).toEqual({ added: 1, kept: 5, missing: 0 });
  });

  it("takes a column that was deleted and made anew for the same one", async () => {
    await act((table) => table.columns.getItem("Industry").delete());
    await act((table) => table.columns.add(undefined, [["Industry"], ["A"], ["B"], ["A"], ["B"], ["C"]]));
    expect(await columns()).toEqual(asBuilt);
  });
});
