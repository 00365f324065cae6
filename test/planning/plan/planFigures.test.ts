import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readAccounts } from "../../../src/planning/accounts/readAccounts";
import { planFigures } from "./planFigures";
import { suggestSettings } from "../../../src/planning/plan/suggestSettings";
import { northwind, northwindColumns } from "../../fixtures/northwind";
import { account, someSettings } from "./anySettings";

describe("planFigures on Northwind with suggested settings", () => {
  const table = northwind();
  const { accounts } = readAccounts(table, northwindColumns, { fiscalYearStartMonth: 1, thisYear: 1998 });
  const figures = planFigures(accounts, suggestSettings(table, northwindColumns, accounts), table);

  it("shows where this year's revenue comes from", () => {
    expect(figures.bridges.map(({ year }) => year)).toEqual([1998]);
    const { bridge } = figures;
    expect(bridge?.opening).toBeCloseTo(489549.94, 6);
    expect(bridge?.newCustomers).toBeCloseTo(16969.15, 6);
    expect(bridge?.priceIncrease).toBe(0);
    expect(bridge?.expansion).toBeCloseTo(365565.8, 6);
    expect(bridge?.contraction).toBeCloseTo(-95384, 6);
    expect(bridge?.churned).toBeCloseTo(-457.8, 6);
    expect(bridge?.closing).toBeCloseTo(776243.09, 6);
    expect(figures.revenue).toBeCloseTo(776243.09, 6);
  });

  it("counts two lost customers, and neither of the two that never ordered", () => {
    expect(figures.churn.history).toMatchObject([{ year: 1998, customersLost: 2, openingCustomers: 83 }]);
    expect(figures.churn.average).toBeCloseTo(457.8 / 489549.94, 12);
  });

  it("works the goal back to the gap", () => {
    const kept = 776243.09 * (1 - 457.8 / 489549.94);
    expect(figures.goal.kept).toBeCloseTo(kept, 4);
    expect(figures.goal.gap).toBeCloseTo(854000 - kept, 4);
    expect(figures.goal.split?.crossSell).toBeCloseTo((854000 - kept) * 0.4, 4);
  });

  it("ranks all accounts: full revenue first, by years as a customer, equals by revenue", () => {
    expect(figures.ranking).toHaveLength(91);
    expect(figures.ranking.slice(0, 3).map((ranked) => [ranked.account.key, ranked.tier])).toEqual([
      ["ERNSH", "A"],
      ["HANAR", "A"],
      ["QUICK", "A"],
    ]);
    const scores = figures.ranking.map(({ score }) => score ?? -1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(figures.ranking.at(-1)).toMatchObject({ score: undefined, tier: "" });
  });
});

describe("planFigures", () => {
  const accounts = [
    account("a", [300, 400, 500], { tenure: 5, row: 0 }),
    account("b", [100, undefined, undefined], { tenure: 10, row: 1 }),
    account("c", [undefined, 100, undefined], { row: 2 }),
    account("d", [200, 250, 200], { row: 3 }),
    account("e", [undefined, undefined, 250], { row: 4 }),
  ];

  it("computes by hand what it computes", () => {
    const { revenue, bridges, bridge, churn, goal } = planFigures(accounts, {
      ...someSettings,
      priceIncreaseThisYear: 0.05,
    });
    expect(revenue).toBe(950);
    expect(bridges.map(({ year }) => year)).toEqual([2024, 2025]);
    expect(bridges[0]?.bridge).toMatchObject({
      opening: 600,
      newCustomers: 100,
      priceIncrease: 0,
      churned: -100,
    });
    expect(bridge).toEqual({
      opening: 750,
      newCustomers: 250,
      priceIncrease: 20,
      expansion: 80,
      contraction: -50,
      churned: -100,
      closing: 950,
      netNew: 330,
    });
    const average = (100 / 600 + 100 / 750) / 2;
    expect(churn.average).toBeCloseTo(average, 12);
    const kept = 950 * (1 - average) * 1.03;
    expect(goal.kept).toBeCloseTo(kept, 9);
    expect(goal.gap).toBeCloseTo(1200 - kept - 50, 9);
    const gap = 1150 - kept;
    expect(goal.funnel?.total).toEqual({
      deals: Math.ceil(gap / 50),
      opportunities: Math.ceil(gap / 12.5),
      meetings: Math.ceil(gap / 6.25),
      pipeline: expect.closeTo(gap * 4, 9),
    });
    expect(goal.funnel?.upSell.deals).toBe(Math.ceil((gap * 0.3) / 50));
  });

  it("averages by the openings where asked for the weighted churn", () => {
    const churn = { ...someSettings.churn, method: "weighted" as const };
    expect(planFigures(accounts, { ...someSettings, churn }).churn.average).toBeCloseTo(200 / 1350, 12);
  });

  it("scores what is known and puts equals in order of revenue, the unknown last", () => {
    const { ranking } = planFigures(accounts, someSettings);
    expect(ranking.map((ranked) => [ranked.account.key, ranked.score, ranked.tier])).toEqual([
      ["b", 100, "A"],
      ["a", 75, "A"],
      ["e", 50, "B"],
      ["d", 40, "B"],
      ["c", undefined, ""],
    ]);
    expect(ranking[1]?.measures).toEqual([500, 5, undefined]);
  });

  it("reads a criterion of one's own from its column", () => {
    const criteria = [
      {
        name: "Seats",
        measure: { kind: "column", header: "Seats" },
        weight: 1,
        zeroAt: 0,
        fullAt: 10,
      } as const,
    ];
    const table = {
      headers: ["Account", "Seats"],
      rows: [
        ["a", 5],
        ["b", "7"],
        ["c", 10],
        ["d", null],
        ["e", 0],
      ],
    };
    const { ranking } = planFigures(accounts, { ...someSettings, criteria }, table);
    expect(ranking.map((ranked) => [ranked.account.key, ranked.score])).toEqual([
      ["c", 100],
      ["a", 50],
      ["e", 0],
      ["d", undefined],
      ["b", undefined],
    ]);
    expect(planFigures(accounts, { ...someSettings, criteria }).ranking[0]?.score).toBeUndefined();
  });

  it("leaves open what it can't know and never gives NaN while somebody is typing", () => {
    const untold = { kept: undefined, gap: undefined, split: undefined, funnel: undefined };
    expect(planFigures([account("a", [100])], someSettings)).toMatchObject({
      bridge: undefined,
      goal: untold,
    });
    expect(planFigures([], someSettings)).toMatchObject({
      revenue: 0,
      bridges: [],
      ranking: [],
      goal: untold,
    });
    const half = {
      ...someSettings,
      goal: NaN,
      priceIncrease: 3,
      criteria: someSettings.criteria.map((criterion) => ({ ...criterion, zeroAt: NaN })),
    };
    const { goal, ranking } = planFigures(accounts, half);
    expect(goal).toEqual(untold);
    expect(ranking.every(({ score }) => score === undefined)).toBe(true);
    const split = { ...someSettings.split, upSell: NaN };
    expect(planFigures(accounts, { ...someSettings, split }).goal).toMatchObject({
      split: undefined,
      funnel: undefined,
    });
    const funnel = { ...someSettings.funnel, winRate: 0 };
    expect(planFigures(accounts, { ...someSettings, funnel }).goal.funnel).toBeUndefined();
    expect(planFigures(accounts, { ...someSettings, tierCutoffs: [40, 70] }).ranking).toEqual([]);
    expect(planFigures(accounts, { ...someSettings, priceIncreaseThisYear: -1 }).bridge).toBeUndefined();
  });

  it("adds up: goal is kept, closed and gap; the split is the gap, or nothing where the goal is covered", () => {
    const amount = fc.option(fc.integer({ min: 0, max: 1e6 }), { nil: undefined });
    const revenues = fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 20 });
    const money = fc.integer({ min: 0, max: 1e7 });
    fc.assert(
      fc.property(revenues, money, money, (rows, goal, closed) => {
        const {
          churn,
          goal: figures,
          bridges,
        } = planFigures(
          rows.map((revenue, row) => account(String(row), revenue, { row })),
          { ...someSettings, goal, closed },
        );
        for (const { bridge } of bridges) {
          const steps =
            bridge.newCustomers +
            bridge.priceIncrease +
            bridge.expansion +
            bridge.contraction +
            bridge.churned;
          expect(bridge.opening + steps).toBeCloseTo(bridge.closing, 6);
        }
        const { kept, gap, split } = figures;
        if (churn.average === undefined) return expect(figures.gap).toBeUndefined();
        expect((kept ?? NaN) + closed + (gap ?? NaN)).toBeCloseTo(goal, 6);
        const parts = (split?.crossSell ?? NaN) + (split?.upSell ?? NaN) + (split?.newCustomers ?? NaN);
        return expect(parts).toBeCloseTo(Math.max(0, gap ?? NaN), 6);
      }),
    );
  });
});
