import { describe, expect, it, jest } from "@jest/globals";
import type { AccountTable } from "../../../src/planning/accounts/account";
import { readAccounts } from "../../../src/planning/accounts/readAccounts";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { defaultRequest, fiveAccounts, putAccounts } from "../support/accountsInExcel";
import { inSheet } from "../support/sheetCells";
import {
  build,
  buildOver,
  errorsShown,
  expectRightFigures,
  goalLine,
  update,
  useCalculatingExcel,
} from "./standingPlan";

// Every test builds a plan and calculates it.
jest.setTimeout(300_000);

const headers = ["Account", "Owner", "Industry", "Customer since", "Revenue FY2024", "Revenue FY2025"];
const nbsp = "\u00a0";
const zeroWidth = "\u200b";
const severalWithoutWidth = "\u00ad\u200c \u200d\u2060\ufeff";

/** What the pane would say is wrong with the accounts as they stand in Excel. */
async function problems(): Promise<readonly string[]> {
  const plan = await excelWorkbook.readPlan();
  if (!plan) throw new Error("There is no plan.");
  const table = await excelWorkbook.read(plan.source);
  return readAccounts(table, plan.columns, plan.settings).problems.map(({ kind }) => kind);
}

describe("accounts that aren't as they should be", () => {
  const excel = useCalculatingExcel();

  it.each<[string, AccountTable, readonly string[]]>([
    ["a single one", { headers, rows: [["Contoso", "Ada", "Retail", 2019, 100, 130]] }, []],
    [
      "two",
      {
        headers,
        rows: [
          ["Contoso", "Ada", "Retail", 2019, 100, 130],
          ["Fabrikam", "Ben", "Energy", 2020, 80, 0],
        ],
      },
      [],
    ],
    [
      "numbers and dates as text",
      {
        headers,
        rows: [
          ["Contoso", "Ada", "Retail", "1997-08-25", "100", 130],
          ["Fabrikam", "Ben", "Energy", "25.8.1997", 80, "1.234,56"],
          ["Litware", "Ben", "Energy", "long ago", 10, 20],
        ],
      },
      ["textForRevenue", "textForRevenue", "noRevenueThisYear", "unreadableDate"],
    ],
    [
      "keys of which nothing is seen",
      {
        headers,
        rows: [
          ["Contoso", "Ada", "Retail", 2019, 100, 130],
          [nbsp, "Ben", "Energy", 2020, 80, 90],
          [zeroWidth, "Ben", "Energy", 2020, 8, 9],
          [severalWithoutWidth, zeroWidth, zeroWidth, zeroWidth, 4, 5],
          ["  ", "Ben", "Energy", 2020, 1, 2],
        ],
      },
      ["missingNameAndId", "missingNameAndId", "missingNameAndId", "missingNameAndId"],
    ],
  ])("are planned for: %s", async (_, table, wrong) => {
    await buildOver(table);
    expect(await errorsShown(excel.current)).toEqual([]);
    await expectRightFigures(excel.current);
    expect(await problems()).toEqual(wrong);
  });
});

describe("accounts that are calculated", () => {
  const excel = useCalculatingExcel();

  it("count for what their formulas come to; errors have to be mended before", async () => {
    await putAccounts(fiveAccounts);
    await inSheet("Accounts", (sheet) => {
      sheet.getRange("H1:H6").values = [["List price"], [10], [20], [30], [40], [50]];
      sheet.getRange("E2:F6").formulas = [
        ["=H2*100", "=E2*1.3"],
        ["=H3*40", "=NA()"],
        ["=1/0", "=H4"],
        ['=""', "=H5*10"],
        ["=H6", '=IF(H6>0,"none","")'],
      ];
    });
    await excel.current.engine.settled();
    const { source, columns, settings } = defaultRequest(fiveAccounts);
    const { problems: found } = readAccounts(await excelWorkbook.read(source), columns, settings);
    const graver = found.filter(({ severity }) => severity === "blocker").map(({ value }) => value);
    expect(graver).toEqual(["#N/A", "#DIV/0!"]);

    await inSheet("Accounts", (sheet) => {
      sheet.getRange("F3").formulas = [["=E3/2"]];
      sheet.getRange("E4").formulas = [["=H4*2"]];
    });
    await build({ source, columns, settings: { ...settings, goal: 9000 }, language: "en" });
    expect(await errorsShown(excel.current)).toEqual([]);
    await expectRightFigures(excel.current);
    expect(await problems()).toEqual(["textForRevenue", "noRevenueThisYear"]);
  });

  it("count for what their tables' own columns come to, and follow them", async () => {
    const seats = [
      [10, 130],
      [5, 100],
      [0, 250],
      [8, 50],
      [null, 50],
    ] as const;
    const licences: AccountTable = {
      headers: [...fiveAccounts.headers, "Seats", "Price a seat"],
      rows: fiveAccounts.rows.map((row, i) => [...row, ...(seats[i] ?? [])]),
    };
    await putAccounts(licences);
    await inSheet("Accounts", (sheet) => {
      sheet.getRange("F2:F6").formulas = Array.from({ length: 5 }, () => [
        "=Accounts[@Seats]*Accounts[@[Price a seat]]",
      ]);
    });
    await excel.current.engine.settled();
    const { source, columns, settings } = defaultRequest(licences);
    await build({ source, columns, settings: { ...settings, goal: 9000 }, language: "en" });
    await expectRightFigures(excel.current);
    expect((await goalLine("Closing revenue"))[0]).toBe(10 * 130 + 5 * 100 + 8 * 50);

    await inSheet("Accounts", (sheet) => (sheet.getRange("G6").values = [[4]]));
    await expectRightFigures(excel.current);
    expect((await goalLine("Closing revenue"))[0]).toBe(10 * 130 + 5 * 100 + 8 * 50 + 4 * 50);
    await inSheet("Accounts", (sheet) => {
      sheet.getRange("G1").values = [["Licences"]];
      const price = "=[@Licences]*[@[Price a seat]]";
      sheet.tables
        .getItem("Accounts")
        .rows.add(undefined, [["Wingtip", "Ben", "Retail", 2025, "", price, 3, 100]]);
    });
    const { accounts } = await update();
    expect(accounts).toEqual({ added: 1, kept: 5, missing: 0 });
    expect(await errorsShown(excel.current)).toEqual([]);
    await expectRightFigures(excel.current);
    expect((await goalLine("Closing revenue"))[0]).toBe(10 * 130 + 5 * 100 + 8 * 50 + 4 * 50 + 3 * 100);
  });

  it("are read from a hidden sheet, with totals and a filter", async () => {
    await putAccounts(fiveAccounts);
    await inSheet("Accounts", (sheet) => {
      const table = sheet.tables.getItem("Accounts");
      table.showTotals = true;
      table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["Contoso"] });
      sheet.visibility = "Hidden";
    });
    await build(defaultRequest(fiveAccounts));
    expect(await errorsShown(excel.current)).toEqual([]);
    await expectRightFigures(excel.current);
  });
});

describe("a plain range whose header row isn't one", () => {
  const excel = useCalculatingExcel();

  it("gets headers that Excel can tell apart, merged and blank ones included", async () => {
    await putAccounts(fiveAccounts, false);
    await inSheet("Accounts", (sheet) => {
      sheet.getRange("B1:D1").values = [["Account owner", "", "Account owner"]];
      sheet.getRange("B1:C1").merge();
    });
    const range = { kind: "range", address: "Accounts!A1:F6" } as const;
    const table = await excelWorkbook.read(range);
    const request = { ...defaultRequest(table), source: range };
    await build(request);
    const plan = await excelWorkbook.readPlan();
    const { headers: made } = await excelWorkbook.read(plan?.source ?? range);
    expect(new Set(made.map((header) => header.toLowerCase())).size).toBe(6);
    expect(await errorsShown(excel.current)).toEqual([]);
    await expectRightFigures(excel.current);
  });
});
