import { expect, it, jest } from "@jest/globals";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { describeWithLibreOffice } from "../support/describeWithLibreOffice";
import { useExcel } from "../support/excel";
import { defaultRequest, putAccounts } from "./support/accountsInExcel";
import { calculatedInLibreOffice } from "./support/inLibreOffice";
import { answer } from "./support/manyReps";

// Builds a plan and has LibreOffice calculate it.
jest.setTimeout(120_000);

interface Case {
  /** Of this year; 1,000 if left out. */
  readonly revenue?: number;
  readonly answers: Readonly<Record<string, string | number>>;
  readonly gives: Readonly<Record<string, string | number>>;
}

const growth = { "Cross-sell amount": 100 };
const overridden = { "Override gate": "Yes", "Reason for override": "New management asked for it" };
const blocked = "Blocked: win them back first";
const unknown = "Unknown: ask how satisfied they are";
/** 1,000 less 10 % churn, plus 5 % price. */
const kept = 945;

const cases: Readonly<Record<string, Case>> = {
  "nothing is answered": {
    answers: {},
    gives: {
      Gate: "",
      "Planned revenue": kept,
      "Counts towards the goal": kept,
      "Committed by rep": "",
      "Questions open": 10,
      State: "Due",
      "Next review by": "",
    },
  },
  "growth, satisfied just enough": {
    answers: { ...growth, "Satisfaction (0–10)": 7 },
    gives: {
      Gate: "Open",
      "Planned revenue": 1045,
      "Counts towards the goal": 1045,
      "Committed by rep": 1045,
    },
  },
  "growth, not quite satisfied": {
    answers: { "Up-sell amount": 100, "Satisfaction (0–10)": 6 },
    gives: {
      Gate: blocked,
      "Planned revenue": 1045,
      "Counts towards the goal": kept,
      "Committed by rep": kept,
    },
  },
  "growth, satisfaction unknown": {
    answers: growth,
    gives: { Gate: unknown, "Planned revenue": 1045, "Counts towards the goal": kept },
  },
  "overridden with a reason": {
    answers: { ...growth, ...overridden, "Satisfaction (0–10)": 3 },
    gives: { Gate: "Overridden", "Counts towards the goal": 1045 },
  },
  "overridden with a reason, satisfaction unknown": {
    answers: { ...growth, ...overridden },
    gives: { Gate: "Overridden", "Counts towards the goal": 1045 },
  },
  "overridden without a reason": {
    answers: { ...growth, ...overridden, "Reason for override": " " },
    gives: { Gate: unknown, "Counts towards the goal": kept },
  },
  "a reason, but not overridden": {
    answers: { ...growth, ...overridden, "Override gate": "No", "Satisfaction (0–10)": 3 },
    gives: { Gate: blocked, "Counts towards the goal": kept },
  },
  "no potential: 0 is an answer": {
    answers: { "Cross-sell amount": 0 },
    gives: { Gate: "", "Committed by rep": kept },
  },
  "can't be enlarged": {
    answers: { "Can be enlarged": "No" },
    gives: { Gate: "", "Committed by rep": kept },
  },
  "can be enlarged, but nobody has said by how much": {
    answers: { "Can be enlarged": "Yes" },
    gives: { "Committed by rep": "" },
  },
  "a target that nothing is said to rest on": {
    answers: { "Growth target": 0.2 },
    gives: { Gate: unknown, "Difference to target": kept - 1200, "Questions open": 10 },
  },
  "a target with its evidence": {
    answers: { "Growth target": 0.2, "Based on what data": "A signed budget" },
    gives: { "Questions open": 9 },
  },
  "everything is answered": {
    answers: {
      "Growth potential (1–5)": 5,
      "Can be enlarged": "Maybe",
      "Cross-sell amount": 0,
      "Up-sell amount": 0,
      "Relationship (1–5)": 1,
      "Satisfaction (0–10)": 0,
      "More branches to reach": "No",
      "What they are up against": "Prices",
      "What of ours addresses it": "Contracts",
      "Growth target": 0,
      "Based on what data": "Last year",
    },
    gives: { Gate: "", "Questions open": 0 },
  },
  "reviewed as long ago as its tier allows": {
    answers: { "Reviewed on": "=TODAY()-30" },
    gives: { Tier: "A", State: "Fresh" },
  },
  "reviewed a day longer ago": {
    answers: { "Reviewed on": "=TODAY()-31" },
    gives: { Tier: "A", State: "Overdue" },
  },
  "reviewed on a day, by the cadence of its tier": {
    revenue: 399,
    answers: { "Reviewed on": 45_000 },
    gives: { Tier: "C", "Next review by": 45_180 },
  },
  "a score on the first cut-off": { revenue: 700, answers: {}, gives: { Score: 70, Tier: "A" } },
  "a score just below it": { revenue: 699, answers: {}, gives: { Score: 69.9, Tier: "B" } },
  "a score on the last cut-off": { revenue: 400, answers: {}, gives: { Score: 40, Tier: "B" } },
  "more than what scores 100": { revenue: 5000, answers: {}, gives: { Score: 100, Tier: "A" } },
};

describeWithLibreOffice("the rules of Account Review, as LibreOffice calculates them", () => {
  const excel = useExcel();

  it("give what is expected of each case", async () => {
    const accounts = {
      headers: ["Account", "Revenue FY2024", "Revenue FY2025"],
      rows: Object.entries(cases).map(([name, { revenue = 1000 }]) => [name, 1000, revenue]),
    };
    await putAccounts(accounts);
    const { settings, ...request } = defaultRequest(accounts);
    const history = [{ year: 2025, openingRevenue: 100, lostRevenue: 10, customersLost: undefined }];
    await excelWorkbook.build(
      {
        ...request,
        settings: {
          ...settings,
          goal: 50_000,
          priceIncrease: 0.05,
          churn: { ...settings.churn, source: "typed", history },
          criteria: [{ name: "Size", measure: { kind: "revenue" }, weight: 1, zeroAt: 0, fullAt: 1000 }],
        },
      },
      () => undefined,
      new AbortController().signal,
    );
    await answer(Object.fromEntries(Object.entries(cases).map(([name, { answers }]) => [name, answers])));

    const sheet = (await calculatedInLibreOffice(excel.current.engine)).get("Account Review") ?? [];
    const header = sheet.find((row) => row.includes("Score")) ?? [];
    for (const [name, { gives }] of Object.entries(cases)) {
      const row = sheet.find(([first]) => first === name) ?? [];
      const shown = Object.keys(gives).map((column) => [column, row[header.indexOf(column)] ?? ""]);
      const expected = Object.entries(gives).map(([column, value]) => [
        column,
        typeof value === "number" ? expect.closeTo(value, 9) : value,
      ]);
      expect([name, shown]).toEqual([name, expected]);
    }
  });
});
