import { describe, expect, it } from "@jest/globals";
import { checkSettings } from "../../../src/planning/plan/checkSettings";
import type { ChurnYear, Criterion, PlanSettings } from "../../../src/planning/settings";
import { someSettings } from "./anySettings";

const [revenue, ...others] = someSettings.criteria as readonly [Criterion, ...Criterion[]];

function withCriterion(change: Partial<Criterion>): Partial<PlanSettings> {
  return { criteria: [{ ...revenue, ...change }, ...others] };
}

function withHistory(...history: readonly Partial<ChurnYear>[]): Partial<PlanSettings> {
  const blank = { openingRevenue: undefined, lostRevenue: undefined, customersLost: undefined };
  const years = history.map((typed, i) => ({ ...blank, year: 2023 + i, ...typed }));
  return { churn: { ...someSettings.churn, source: "typed", history: years } };
}

describe("checkSettings", () => {
  it("finds nothing in settings that are in order", () => {
    expect(checkSettings(someSettings)).toEqual([]);
    expect(
      checkSettings({ ...someSettings, ...withHistory({ openingRevenue: 9, lostRevenue: 9 }, {}) }),
    ).toEqual([]);
  });

  it.each<[string, string, Partial<PlanSettings>]>([
    ["fiscalYearStartMonth", "moreThan", { fiscalYearStartMonth: 13 }],
    ["fiscalYearStartMonth", "notWhole", { fiscalYearStartMonth: 1.5 }],
    ["thisYear", "lessThan", { thisYear: 25 }],
    ["currency", "notACurrency", { currency: "€" }],
    ["goal", "notANumber", { goal: NaN }],
    ["goal", "lessThan", { goal: -1 }],
    ["priceIncrease", "moreThan", { priceIncrease: 3 }],
    ["priceIncrease", "notAbove", { priceIncrease: -1 }],
    ["priceIncreaseThisYear", "moreThan", { priceIncreaseThisYear: 5 }],
    ["closed", "notANumber", { closed: Infinity }],
    ["churn.years", "moreThan", { churn: { ...someSettings.churn, years: 4 } }],
    ["churn.history.0.lostRevenue", "lossAboveOpening", withHistory({ openingRevenue: 1, lostRevenue: 2 })],
    ["churn.history.0.lostRevenue", "required", withHistory({ openingRevenue: 1 })],
    ["churn.history.0.openingRevenue", "required", withHistory({ lostRevenue: 1 })],
    ["churn.history.0.year", "lessThan", withHistory({ year: 2020 })],
    ["churn.history.0.year", "moreThan", withHistory({ year: 2026 })],
    ["churn.history.1.year", "yearsNotRising", withHistory({}, { year: 2023 })],
    ["churn.history.0.customersLost", "notWhole", withHistory({ customersLost: 1.5 })],
    ["criteria", "required", { criteria: [] }],
    ["criteria", "weightsAllZero", { criteria: [{ ...revenue, weight: 0 }] }],
    [
      "criteria",
      "moreThan",
      { criteria: Array.from({ length: 9 }, (_, i) => ({ ...revenue, name: `${i}` })) },
    ],
    [
      "tierCutoffs",
      "moreThan",
      { tierCutoffs: [90, 80, 70, 60, 50, 40], reviewCadence: [1, 2, 3, 4, 5, 6, 7] },
    ],
    ["criteria.0.weight", "lessThan", withCriterion({ weight: -1 })],
    ["criteria.0.fullAt", "boundsEqual", withCriterion({ fullAt: 0 })],
    ["criteria.0.fullAt", "notANumber", withCriterion({ fullAt: NaN })],
    ["criteria.0.name", "required", withCriterion({ name: " " })],
    ["criteria.1.name", "duplicateName", withCriterion({ name: "years " })],
    ["criteria.0.measure", "required", withCriterion({ measure: { kind: "column", header: "" } })],
    ["tierCutoffs.1", "cutoffsNotFalling", { tierCutoffs: [40, 40] }],
    ["tierCutoffs.0", "moreThan", { tierCutoffs: [101, 40] }],
    ["tierCutoffs", "required", { tierCutoffs: [], reviewCadence: [30] }],
    ["funnel.dealSize", "notAbove", { funnel: { ...someSettings.funnel, dealSize: 0 } }],
    ["funnel.winRate", "moreThan", { funnel: { ...someSettings.funnel, winRate: 25 } }],
    ["funnel.meetingRate", "notAbove", { funnel: { ...someSettings.funnel, meetingRate: 0 } }],
    ["funnel.salesCycleDays", "lessThan", { funnel: { ...someSettings.funnel, salesCycleDays: -1 } }],
    ["split", "splitNotWhole", { split: { crossSell: 0.5, upSell: 0.3, newCustomers: 0.3 } }],
    ["satisfactionThreshold", "moreThan", { satisfactionThreshold: 11 }],
    ["reviewCadence", "oneForEachTier", { reviewCadence: [30, 90] }],
    ["reviewCadence.2", "lessThan", { reviewCadence: [30, 90, 0] }],
  ])("says of %s: %s", (field, code, change) => {
    expect(checkSettings({ ...someSettings, ...change })).toMatchObject([{ field, code }]);
  });

  it("says what it expected", () => {
    expect(checkSettings({ ...someSettings, tierCutoffs: [90, 70, 40] })).toEqual([
      { field: "reviewCadence", code: "oneForEachTier", params: { count: 4 } },
    ]);
    expect(checkSettings({ ...someSettings, goal: -1 })[0]?.params).toEqual({ limit: 0 });
  });
});
