import { describe, expect, it, jest } from "@jest/globals";
import { dumpWorkbook } from "../../../sandbox/model/dumpWorkbook";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { planRemoval } from "../../../src/workbook/remove/remove";
import { planRollForward } from "../../../src/workbook/rollForward/rollForward";
import type { RollForwardRequest } from "../../../src/workbook/rollForward/planRollForward";
import { useExcel } from "../../support/excel";
import { defaultRequest, fiveAccounts, putAccounts } from "../support/accountsInExcel";
import { cellsOf, inSheet } from "../support/sheetCells";
import { typedPlan, valuesOf } from "./typedPlan";

// Several builds a test.
jest.setTimeout(120_000);

const noSignal = new AbortController().signal;
const roll = (request: RollForwardRequest = {}) =>
  planRollForward.rollForward(request, () => undefined, noSignal);

const archives = ["Plan Settings FY2026", "Account Review FY2026", "Goal Back-Calculation FY2026"];

describe("rolling a plan forward", () => {
  const excel = useExcel();
  const dump = () => dumpWorkbook(excel.current.model);

  it("previews what it does, and writes nothing for that", async () => {
    await typedPlan();
    const before = dump();
    const preview = await planRollForward.preview({});
    expect(preview).toMatchObject({
      fromYear: 2025,
      toYear: 2026,
      revenueHeader: "Revenue FY2026",
      archives,
      accounts: { added: 0, kept: 5, missing: 0 },
    });
    expect(preview.blanked).toContain("Growth target");
    expect(preview.blanked).not.toContain("Growth potential (1–5)");
    expect(dump()).toEqual(before);
    const { requests, ...report } = await roll();
    expect(report).toEqual(preview);
    expect(requests).toBeGreaterThan(0);
  });

  it("makes this year last year: settings, revenue columns and their headers", async () => {
    await typedPlan();
    await roll({ goal: 4000 });
    const plan = await excelWorkbook.readPlan();
    expect(plan?.settings).toMatchObject({ thisYear: 2026, goal: 4000, closed: 0 });
    expect(plan?.columns.revenue).toEqual([
      { column: 5, year: 2025 },
      { column: 6, year: 2026 },
    ]);
    await inSheet("Account Review", async (sheet, sync) => {
      const { columns } = sheet.tables.getItemAt(0);
      columns.load("items/name");
      const revenue = columns.getItem("Revenue FY2026").getDataBodyRange();
      revenue.load("formulas");
      await sync();
      const headers = columns.items.map(({ name }) => name);
      expect(headers.filter((name) => name.startsWith("Revenue"))).toEqual([
        "Revenue FY2025",
        "Revenue FY2026",
      ]);
      for (const [formula] of revenue.formulas) expect(formula).toContain("Accounts[Revenue FY2026]");
    });
  });

  it("blanks the goal where nobody has set one", async () => {
    await typedPlan();
    await roll();
    await Excel.run(async (context) => {
      const goal = context.workbook.names.getItem("Plan_Goal").getRange();
      goal.load("values");
      await context.sync();
      expect(goal.values).toEqual([[""]]);
    });
    expect((await excelWorkbook.readPlan())?.settings.goal).toBe(0);
  });

  it("keeps what was typed as values on sheets of its own, and carries on what describes the accounts", async () => {
    await typedPlan();
    const before = await cellsOf("Account Review", "A1:BB13");
    await roll();
    expect(await cellsOf("Account Review FY2026", "A1:BB13")).toEqual(before);
    await inSheet("Account Review FY2026", async (sheet, sync) => {
      const range = sheet.getUsedRange();
      range.load("formulas,values");
      sheet.tables.load("items/name");
      await sync();
      expect(range.formulas).toEqual(range.values);
      expect(sheet.tables.items).toEqual([]);
    });
    expect(await valuesOf("Growth potential (1–5)")).toEqual([4, 2, "", "", 1]);
    for (const header of ["Cross-sell amount", "Growth target", "Based on what data", "Reviewed on"]) {
      expect(await valuesOf(header)).toEqual(["", "", "", "", ""]);
    }
  });

  it("is the same plan as one that is built for that year", async () => {
    await typedPlan();
    await roll({ goal: 4000 });
    const plan = await excelWorkbook.readPlan();
    if (!plan) throw new Error("no plan");
    const rolled = dump();
    const report = await excelWorkbook.build(plan, () => undefined, noSignal);
    expect(report.accounts).toEqual({ added: 0, kept: 5, missing: 0 });
    expect(dump()).toEqual(rolled);
  });

  it("goes on year after year", async () => {
    await typedPlan();
    await roll();
    await inSheet("Accounts", (sheet) => {
      sheet.tables.getItemAt(0).columns.add(undefined, [["Revenue FY2027"], [1], [2], [3], [4], [5]]);
    });
    expect((await roll()).archives).toEqual(archives.map((name) => name.replace("2026", "2027")));
    expect((await excelWorkbook.readPlan())?.settings.thisYear).toBe(2027);
  });

  it("leaves its archives when the plan is removed, with every figure", async () => {
    await typedPlan();
    await roll();
    await inSheet("Accounts", (sheet) => {
      sheet.tables.getItemAt(0).columns.add(undefined, [["Revenue FY2027"], [1600], [250], [0], [700], [60]]);
    });
    await roll();
    const archived = () => Promise.all(archives.map((name) => cellsOf(name, "A1:Z40")));
    const before = await archived();
    await planRemoval.remove({ breakReferences: false }, () => undefined, noSignal);
    const { engine } = excel.current.model;
    expect(engine.sheets.map(({ name }) => name).sort()).toEqual(
      ["Accounts", "Sheet1", ...archives, ...archives.map((name) => name.replace("2026", "2027"))].sort(),
    );
    expect(engine.names.all).toEqual([]);
    expect(await archived()).toEqual(before);
  });

  it("takes other names for sheets whose names are taken", async () => {
    await typedPlan();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Account Review FY2026");
      await context.sync();
    });
    await inSheet("Goal Back-Calculation", (sheet) => (sheet.name = "What must happen for our goal"));
    expect((await roll()).archives).toEqual([
      "Plan Settings FY2026",
      "Account Review FY2026 (2)",
      "What must happen for our FY2026",
    ]);
  });

  it("leaves headers that people have changed", async () => {
    await typedPlan();
    await inSheet("Account Review", (sheet) => {
      sheet.tables.getItemAt(0).columns.getItem("Revenue FY2025").name = "Umsatz";
    });
    await roll();
    expect(await valuesOf("Umsatz")).toHaveLength(5);
  });

  describe("is refused", () => {
    it("where the accounts have no revenue of the new year, with the column that is missing", async () => {
      await putAccounts(fiveAccounts);
      await excelWorkbook.build(defaultRequest(fiveAccounts), () => undefined, noSignal);
      const before = dump();
      await expect(roll()).rejects.toMatchObject({
        code: "yearMissing",
        params: { table: "Accounts", year: "2026", header: "Revenue FY2026" },
      });
      await expect(planRollForward.preview({})).rejects.toMatchObject({ code: "yearMissing" });
      expect(dump()).toEqual(before);
    });

    it("where there is no plan", async () => {
      await putAccounts(fiveAccounts);
      await expect(planRollForward.preview({})).rejects.toMatchObject({ code: "noPlan" });
    });

    it("when it was cancelled", async () => {
      await typedPlan();
      const before = dump();
      await expect(
        planRollForward.rollForward({}, () => undefined, AbortSignal.abort()),
      ).rejects.toMatchObject({ code: "cancelled" });
      expect(dump()).toEqual(before);
    });
  });
});
