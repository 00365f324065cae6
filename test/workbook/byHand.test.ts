import { expect, it, describe, jest } from "@jest/globals";
import type { AccountTable } from "../../src/planning/accounts/account";
import type { Language } from "../../src/reference/words/language";
import { cellName } from "../../src/sheets/cellName";
import type { ReviewInput } from "../../src/sheets/review/reviewField";
import { wordsOf } from "../../src/sheets/words/wordsOf";
import { excelOverview } from "../../src/workbook/overview/excelOverview";
import { build, useCalculatingExcel } from "./hostile/standingPlan";
import { defaultRequest, putAccounts } from "./support/accountsInExcel";
import { columnOf, typeInto } from "./support/tableCells";

// Each test builds a plan and calculates it.
jest.setTimeout(300_000);

/** Small enough for every figure to be worked out by hand, from what the plan's sheets are said to show; the working stands beside it. */
const company: AccountTable = {
  headers: [
    "Account",
    "Account owner",
    "Industry",
    "Customer since",
    "Revenue FY2023",
    "Revenue FY2024",
    "Revenue FY2025",
  ],
  rows: [
    ["Alder", "Ada", "Retail", 2019, 120_000, 160_000, 200_000],
    ["Birch", "Ada", "Retail", 2019, 90_000, 140_000, 120_000],
    ["Cedar", "Ben", "Energy", 2020, 30_000, 40_000, 0],
    ["Dogwood", "Ben", "Energy", 2024, "", 60_000, 60_000],
    ["Elm", "Ada", "Retail", 2025, "", "", 20_000],
    ["Fir", "Ada", "Energy", 2018, 60_000, 0, 0],
  ],
};

const goalCells: Readonly<Record<string, number>> = {
  // 1. From 160 + 140 + 40 + 60 to 200 + 120 + 60 + 20 thousand: Elm came, Alder grew, Birch shrank, Cedar left.
  "opening.amount": 400_000,
  "newCustomers.amount": 20_000,
  "expansion.amount": 40_000,
  "contraction.amount": -20_000,
  "churned.amount": -40_000,
  "closing.amount": 400_000,
  // (400 − 20 − 40) / 400 and (200 + 120 + 60) / 400
  "grr.rate": 0.85,
  "nrr.rate": 0.95,
  // 2. Energy is expected at 0.9: 60 × 0.9 instead of 60.
  "thisYear.amount": 400_000,
  "outlook.amount": -6_000,
  "predicted.amount": 394_000,
  // Fir's 60 of 300, then Cedar's 40 of 400: (20 % + 10 %) / 2
  "averageChurn.rate": 0.15,
  // 394 × 15 %, then 2 % on the 334.9 that is left
  "lessChurn.amount": -59_100,
  "plusPrice.amount": 6_698,
  "kept.amount": 341_598,
  // 3. 500,000 − 341,598 − 8,402, split 50 : 30 : 20
  "goal.amount": 500_000,
  "lessKept.amount": -341_598,
  "lessClosed.amount": -8_402,
  "gap.total": 150_000,
  "gap.crossSell": 75_000,
  "gap.upSell": 45_000,
  "gap.newCustomers": 30_000,
  // 4. Deals of 10,000: 15; 7.5 and 4.5 rounded up; 3. One in four is won; every second meeting becomes an opportunity.
  "deals.total": 15,
  "deals.crossSell": 8,
  "deals.upSell": 5,
  "deals.newCustomers": 3,
  "opportunities.total": 60,
  "opportunities.upSell": 18,
  "meetings.total": 120,
  "meetings.newCustomers": 24,
  "pipeline.total": 600_000,
  // By quarter 3.75, 7.5, 11.25 and 15 deals, each rounded up: 4, 8, 12, 15
  "quarterAmount.q1": 37_500,
  "quarterDeals.q1": 4,
  "quarterDeals.q3": 4,
  "quarterDeals.q4": 3,
  "quarterOpportunities.q2": 15,
  "quarterMeetings.q4": 30,
  // 90 days before 31 March, and before 31 December 2026: 31 December 2025, 2 October 2026
  "mustExistBy.q1": 46_022,
  "mustExistBy.q4": 46_297,
  // 5. 500,000 − 30,000 of new customers − 8,402
  "cascadeGoal.amount": 461_598,
  // Alder 200 × 0.85 × 1.02 + 30 = 203.4; Birch 120 × 0.85 × 1.02 = 104.04, because its growth is blocked
  "cascadeCommitted.amount": 307_440,
  "cascadeRest.amount": 154_158,
  // By what is expected of Elm (20) and Dogwood (54): 41,664.324… and 112,493.675…; the odd cent goes to the larger remainder.
  "cascade.1.committed": 307_440,
  "cascade.1.rest": 41_664.32,
  "cascade.1.target": 349_104.32,
  // 203,400 + 104,040 + Elm's 20 × 0.867
  "cascade.1.counted": 324_780,
  "cascade.1.uncovered": 24_324.32,
  "cascade.2.committed": 0,
  "cascade.2.rest": 112_493.68,
  // Dogwood's 54 × 0.867
  "cascade.2.counted": 46_818,
  "cascade.2.uncovered": 65_675.68,
  "reps.target": 461_598,
  "nobody.target": 0,
  "newBusiness.target": 30_000,
  "closedBusiness.counted": 8_402,
  "company.target": 500_000,
  "company.counted": 380_000,
  "company.uncovered": 120_000,
  "cascadeCheck.amount": 0,
  "cascadeAccountsCheck.amount": 0,
  "cascadeReviewCheck.amount": 0,
};

const reviewColumns: Readonly<Partial<Record<string, readonly number[]>>> = {
  planned: [203_400, 114_040, 0, 46_818, 17_340, 0],
  counted: [203_400, 104_040, 0, 46_818, 17_340, 0],
  goal: [203_400, 104_040, 0, 112_493.68, 41_664.32, 0],
  shortfall: [0, 0, 0, 65_675.68, 24_324.32, 0],
};

/** What the manager reads in the pane. */
const overview: Readonly<Record<string, number>> = {
  "coverage.goal.amount": 500_000,
  "coverage.kept.amount": 341_598,
  "coverage.closed.amount": 8_402,
  // Alder's 30,000; Birch's 10,000 are held back
  "coverage.growth.amount": 30_000,
  "coverage.covered.amount": 380_000,
  "coverage.covered.share": 0.76,
  "coverage.open.amount": 120_000,
  "coverage.open.share": 0.24,
  "coverage.heldBack.amount": 10_000,
  "reviews.fresh": 0,
  "reviews.due": 5,
  "reviews.overdue": 1,
  "held.blocked.accounts": 1,
  "held.blocked.growth": 10_000,
  "held.unknown.accounts": 0,
  "gaps.0.short": 65_675.68,
  "gaps.1.short": 24_324.32,
  "reps.0.target": 349_104.32,
  "reps.0.open": 24_324.32,
  "reps.1.target": 112_493.68,
  "reps.1.open": 65_675.68,
};

describe.each<Language>(["en", "de"])("a company worked out by hand (%s)", (language) => {
  const excel = useCalculatingExcel();

  it("has those figures on its sheets, and in the pane those of its cells", async () => {
    await putAccounts(company);
    const { settings, ...request } = defaultRequest(company, language);
    await build({
      ...request,
      settings: {
        ...settings,
        goal: 500_000,
        closed: 8_402,
        priceIncrease: 0.02,
        churn: { ...settings.churn, years: 2 },
        funnel: { dealSize: 10_000, winRate: 0.25, meetingRate: 0.5, salesCycleDays: 90 },
        split: { crossSell: 0.5, upSell: 0.3, newCustomers: 0.2 },
        satisfactionThreshold: 7,
        outlook: {
          scenario: "base",
          industries: [{ industry: "Energy", base: 0.9, downside: 0.5, upside: 1, reason: "Prices fall" }],
        },
      },
    });
    const { headers } = wordsOf(language).review;
    const sheet = wordsOf(language).sheets.review.title;
    const answers: readonly Partial<Record<ReviewInput, number>>[] = [
      { crossSell: 30_000, satisfaction: 9, reviewedOn: 40_000 },
      { upSell: 10_000, satisfaction: 3 },
    ];
    await typeInto(
      sheet,
      answers.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([field, value]) => [headers[field as ReviewInput], value]),
        ),
      ),
    );
    await excel.current.engine.settled();

    const names = Object.keys(goalCells).map(
      (id) => [id, cellName("goal", { kind: "formula", id, formula: "" })] as const,
    );
    expect(await valuesOf(names)).toEqual(close(goalCells));
    for (const [field, values] of Object.entries(reviewColumns))
      expect([field, await columnOf(sheet, headers[field as ReviewInput])]).toEqual([
        field,
        values?.map((value) => expect.closeTo(value, 6) as unknown),
      ]);

    const read = await excelOverview.read();
    expect(read?.gaps.map(({ name }) => name)).toEqual(["Dogwood", "Elm"]);
    expect(read?.reps.map(({ name }) => name)).toEqual(["Ada", "Ben"]);
    expect(read?.heldAccounts.map(({ name, gate }) => [name, gate])).toEqual([["Birch", "blocked"]]);
    const shown = figuresIn(read);
    expect(Object.fromEntries(Object.keys(overview).map((id) => [id, shown.get(id)?.value]))).toEqual(
      close(overview),
    );
    const cells = await cellsAt([...shown].map(([id, { address }]) => [id, address ?? ""]));
    expect(Object.fromEntries([...shown].map(([id, { value }]) => [id, value]))).toEqual(cells);
  });
});

interface ShownFigure {
  readonly value: number | undefined;
  readonly address: string | undefined;
}

/** Every figure in what the pane reads, by where it stands there: `gaps.0.short`. */
function figuresIn(read: unknown, path = ""): ReadonlyMap<string, ShownFigure> {
  if (typeof read !== "object" || read === null) return new Map();
  if ("value" in read && "address" in read) return new Map([[path, read as ShownFigure]]);
  return new Map(
    Object.entries(read).flatMap(([key, part]) => [...figuresIn(part, path === "" ? key : `${path}.${key}`)]),
  );
}

function close(figures: Readonly<Record<string, number>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, expect.closeTo(value, 6)]));
}

/** The values behind names of the workbook. */
function valuesOf(names: readonly (readonly [string, string])[]): Promise<Readonly<Record<string, unknown>>> {
  return Excel.run(async ({ workbook, sync }) => {
    const cells = names.map(
      ([id, name]) => [id, workbook.names.getItem(name).getRange().load("values")] as const,
    );
    await sync();
    return Object.fromEntries(cells.map(([id, cell]) => [id, (cell.values as unknown[][])[0]?.[0]]));
  });
}

function cellsAt(places: readonly (readonly [string, string])[]): Promise<Readonly<Record<string, unknown>>> {
  return Excel.run(async ({ workbook, sync }) => {
    const cells = places.map(([id, address]) => {
      const [, sheet = "", cell = ""] = /^'(.+)'!(.+)$/.exec(address) ?? [];
      return [id, workbook.worksheets.getItem(sheet).getRange(cell).load("values")] as const;
    });
    await sync();
    return Object.fromEntries(cells.map(([id, cell]) => [id, (cell.values as unknown[][])[0]?.[0]]));
  });
}
