import { expect, it } from "@jest/globals";
import type { AccountTable } from "../../src/planning/accounts/account";
import { readAccounts } from "../../src/planning/accounts/readAccounts";
import { planFigures } from "../planning/plan/planFigures";
import type { PlanFigures } from "../planning/plan/planFigures";
import type { PlanSettings } from "../../src/planning/settings";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import type { BuildRequest } from "../../src/workbook/planWorkbook";
import { northwind } from "../fixtures/northwind";
import { useExcel } from "../support/excel";
import { describeWithLibreOffice } from "../support/describeWithLibreOffice";
import type { CalculatedValue } from "../support/sheetContent";
import { defaultRequest, fiveAccounts, putAccounts } from "./support/accountsInExcel";
import { calculatedInLibreOffice } from "./support/inLibreOffice";

// Each test builds a plan and has LibreOffice calculate it.
/** A judge that isn't ours: LibreOffice calculates what was built, and the planning code has to agree. */
describeWithLibreOffice("the sheets as LibreOffice calculates them", () => {
  const excel = useExcel();

  async function built(
    table: AccountTable,
    change: (settings: PlanSettings) => PlanSettings = (same) => same,
  ) {
    const proposed = defaultRequest(table);
    const request: BuildRequest = { ...proposed, settings: change(proposed.settings) };
    await putAccounts(table);
    await excelWorkbook.build(request, () => undefined, new AbortController().signal);
    const values = await calculatedInLibreOffice(excel.current.engine);
    const { accounts } = readAccounts(table, request.columns, request.settings);
    return {
      goal: values.get("Goal Back-Calculation") ?? [],
      review: values.get("Account Review") ?? [],
      figures: planFigures(accounts, request.settings, table),
    };
  }

  it("has Northwind's figures", async () => {
    const { goal, review, figures } = await built(northwind());
    expect(line(goal, "Accounts")[3]).toBe(91);
    expect(line(goal, "Opening revenue")[1]).toBeCloseTo(489_549.94, 6);
    expect(line(goal, "New customers")[1]).toBeCloseTo(16_969.15, 6);
    expect(line(goal, "Expansion")[1]).toBeCloseTo(365_565.8, 6);
    expect(line(goal, "Contraction")[1]).toBeCloseTo(-95_384, 6);
    expect(line(goal, "Churned")[1]).toBeCloseTo(-457.8, 6);
    expect(line(goal, "Closing revenue")[1]).toBeCloseTo(776_243.09, 6);
    expectAgreement(goal, review, figures);
  });

  it.each<[string, AccountTable, (settings: PlanSettings) => PlanSettings]>([
    [
      "a price increase that some accounts fall short of",
      fiveAccounts,
      (s) => ({ ...s, priceIncreaseThisYear: 0.5 }),
    ],
    [
      "a price increase that all grew beyond",
      fiveAccounts,
      (s) => ({ ...s, priceIncreaseThisYear: 0.05, priceIncrease: 0.03 }),
    ],
    ["a price decrease", fiveAccounts, (s) => ({ ...s, priceIncreaseThisYear: -0.1 })],
    [
      "contraction among the losses",
      fiveAccounts,
      (s) => ({ ...s, churn: { ...s.churn, losses: "customersAndContraction" } }),
    ],
    ["a goal that is covered", fiveAccounts, (s) => ({ ...s, goal: 100, closed: 10 })],
    [
      "deals that come out even",
      fiveAccounts,
      (s) => ({ ...s, goal: 1936.1, funnel: { ...s.funnel, dealSize: 0.1, winRate: 0.1 } }),
    ],
    [
      "three years, averaged by weight",
      threeYears(),
      (s) => ({ ...s, churn: { ...s.churn, method: "weighted", years: 2 } }),
    ],
    [
      "three years, averaged geometrically",
      threeYears(),
      (s) => ({ ...s, churn: { ...s.churn, method: "geometric", years: 3 } }),
    ],
    [
      "a typed history",
      fiveAccounts,
      (s) => ({ ...s, churn: { ...s.churn, years: 2, source: "typed", history: typedHistory } }),
    ],
    [
      "all customers lost in a year",
      fiveAccounts,
      (s) => ({ ...s, churn: { ...s.churn, method: "geometric", source: "typed", history: lostAll } }),
    ],
    ["text, blanks and negatives among the revenue", dirty(), (s) => s],
    ["keys that stand twice, or are missing", twice(), (s) => s],
  ])("agrees with the planning code: %s", async (_, table, change) => {
    const { goal, review, figures } = await built(table, change);
    expectAgreement(goal, review, figures);
  });
});

function expectAgreement(goal: CalculatedValue[][], review: CalculatedValue[][], figures: PlanFigures): void {
  const { bridge, goal: back, churn } = figures;
  const amount = (label: string) => line(goal, label)[1];
  expect({
    opening: amount("Opening revenue"),
    newCustomers: amount("New customers"),
    priceIncrease: amount("Price increase"),
    expansion: amount("Expansion"),
    contraction: amount("Contraction"),
    churned: amount("Churned"),
    closing: amount("Closing revenue"),
    netNew: amount("Net new"),
  }).toEqual(closeTo(bridge));
  expect([amount("Check: bridge"), amount("Check: review")]).toEqual([0, 0]);
  expect(amount("Average churn")).toEqual(closeTo(churn.average));
  expect(amount("What we keep")).toEqual(closeTo(back.kept));
  const parts = [undefined, "crossSell", "upSell", "newCustomers"] as const;
  expect(line(goal, "Gap").slice(1, 5)).toEqual(
    parts.map((part) => closeTo(part ? back.split?.[part] : back.gap)),
  );
  const funnels = parts.map((part) => back.funnel?.[part ?? "total"]);
  expect(line(goal, "Deals").slice(1, 5)).toEqual(funnels.map((funnel) => funnel?.deals));
  expect(line(goal, "Opportunities").slice(1, 5)).toEqual(funnels.map((funnel) => funnel?.opportunities));
  expect(line(goal, "Meetings").slice(1, 5)).toEqual(funnels.map((funnel) => funnel?.meetings));
  expect(line(goal, "Pipeline value").slice(1, 5)).toEqual(
    funnels.map((funnel) => closeTo(funnel?.pipeline)),
  );

  const header = review.findIndex((row) => row.includes("Score"));
  const column = (name: string) => review[header]?.indexOf(name) ?? -1;
  const scored = new Map(review.slice(header + 1).map((row) => [String(row[0]).trim().toLowerCase(), row]));
  expect(scored.size).toBe(figures.ranking.length);
  for (const { account, score, tier } of figures.ranking) {
    const row = scored.get(account.key.toLowerCase()) ?? [];
    expect([account.key, row[column("Score")] || undefined, row[column("Tier")] ?? ""]).toEqual([
      account.key,
      score === 0 ? undefined : closeTo(score),
      tier,
    ]);
    expect([account.key, blank(row[column("Years as a customer")])]).toEqual([account.key, account.tenure]);
  }
}

/** A formula that answers "" shows nothing. */
function blank(value: CalculatedValue): CalculatedValue {
  return value === "" ? undefined : value;
}

/** The first line with this label in its first cell. */
function line(sheet: CalculatedValue[][], label: string): CalculatedValue[] {
  return sheet.find(([first]) => first === label) ?? [];
}

/** The same but for the last digits of the arithmetic. */
function closeTo(value: unknown): unknown {
  if (typeof value === "number") return expect.closeTo(value, 6);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, closeTo(entry)]));
}

const typedHistory = [
  { year: 2023, openingRevenue: 1000, lostRevenue: 300, customersLost: 3 },
  { year: 2024, openingRevenue: undefined, lostRevenue: undefined, customersLost: undefined },
  { year: 2025, openingRevenue: 3000, lostRevenue: 150, customersLost: undefined },
];

const lostAll = [
  { year: 2024, openingRevenue: 1000, lostRevenue: 100, customersLost: undefined },
  { year: 2025, openingRevenue: 500, lostRevenue: 500, customersLost: undefined },
];

function threeYears(): AccountTable {
  return {
    headers: ["Account", "Revenue FY2023", "Revenue FY2024", "Revenue FY2025"],
    rows: [
      ["Contoso", 500, 1000, 1300],
      ["Fabrikam", 900, 800, 500],
      ["Litware", 300, 200, 0],
      ["Proseware", 700, 0, 400],
      ["Ålesund", 100, 100, 100],
    ],
  };
}

function dirty(): AccountTable {
  return {
    headers: ["Account", "Customer since", "Revenue FY2024", "Revenue FY2025"],
    rows: [
      ["Contoso", "2019-03-01", "n/a", 1300],
      ["Fabrikam", "1.4.2020", 800, "lots"],
      ["Litware", 43891, -50, 70],
      ["Proseware", "2018", 60, -20],
      ["Tailspin", "someday", "", 10],
      ["Wingtip", 2030, "", 10],
      ["Woodgrove", 2020, 300, 450],
    ],
  };
}

function twice(): AccountTable {
  return {
    headers: ["Account", "Revenue FY2024", "Revenue FY2025"],
    rows: [
      ["Contoso", 1000, 0],
      ["Fabrikam", 800, 900],
      ["CONTOSO", 0, 1200],
      ["Litware", 10, ""],
      ["", 5000, 6000],
      ["Fabrikam", "", -5],
    ],
  };
}
