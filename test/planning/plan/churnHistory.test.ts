import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Account } from "../../../src/planning/accounts/account";
import { churnFigures } from "../../../src/planning/plan/churnFigures";
import { churnHistory } from "../../../src/planning/plan/churnHistory";
import type { LossBasis } from "../../../src/planning/settings";
import { account, someSettings } from "./anySettings";

const accounts = [
  account("stays", [100, 150, 120]),
  account("leaves", [50, 0, 0]),
  account("blank", [undefined, undefined, undefined]),
  account("comes and shrinks", [0, 80, 30]),
];

const foundIn = (accounts: readonly Account[], losses: LossBasis) =>
  churnHistory(accounts, 2025, { ...someSettings.churn, source: "accounts", losses });

describe("churn history found in accounts", () => {
  it("finds who left in each year", () => {
    expect(foundIn(accounts, "customers")).toEqual([
      {
        year: 2024,
        openingRevenue: 150,
        lostRevenue: 50,
        openingCustomers: 2,
        customersLost: 1,
        rate: 50 / 150,
      },
      { year: 2025, openingRevenue: 230, lostRevenue: 0, openingCustomers: 2, customersLost: 0, rate: 0 },
    ]);
  });

  it("adds what the others shrank by where contraction counts as lost", () => {
    const [, latest] = foundIn(accounts, "customersAndContraction");
    expect(latest).toMatchObject({ lostRevenue: 80, customersLost: 0, rate: 80 / 230 });
  });

  it("gives no rate where there was nothing to lose, and no year for a single year of revenue", () => {
    expect(foundIn([account("new", [0, 10])], "customers")).toMatchObject([{ rate: undefined }]);
    expect(foundIn([account("only", [10])], "customers")).toEqual([]);
    expect(foundIn([], "customers")).toEqual([]);
  });

  it("gives rates from 0 to 1, higher where contraction counts as well", () => {
    const amount = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount, amount)), (rows) => {
        const all = rows.map((revenue, row) => account(String(row), revenue));
        const narrow = foundIn(all, "customers");
        foundIn(all, "customersAndContraction").forEach(({ rate }, i) => {
          const lower = narrow[i]?.rate;
          expect(rate === undefined).toBe(lower === undefined);
          if (rate === undefined || lower === undefined) return;
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(rate).toBeGreaterThanOrEqual(lower);
          expect(rate).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});

describe("churnFigures", () => {
  it("averages the years that have a rate, whatever was typed for the others", () => {
    const history = [
      { year: 2023, openingRevenue: 200, lostRevenue: 20, customersLost: undefined },
      { year: 2024, openingRevenue: -500, lostRevenue: 10, customersLost: undefined },
      { year: 2025, openingRevenue: 600, lostRevenue: 30, customersLost: undefined },
    ];
    const typed = { ...someSettings.churn, years: 3, source: "typed", history } as const;
    expect(churnFigures([], 2025, typed).average).toBeCloseTo(0.075, 12);
    expect(churnFigures([], 2025, { ...typed, method: "weighted" }).average).toBeCloseTo(50 / 800, 12);
  });
});

describe("churnHistory", () => {
  it("takes the typed history where that is the source", () => {
    const history = [
      { year: 2023, openingRevenue: 200, lostRevenue: 20, customersLost: 3 },
      { year: 2024, openingRevenue: undefined, lostRevenue: undefined, customersLost: undefined },
      { year: 2025, openingRevenue: 100, lostRevenue: 120, customersLost: undefined },
    ];
    const typed = churnHistory(accounts, 2025, { ...someSettings.churn, source: "typed", history });
    expect(typed.map(({ year, rate, customersLost }) => [year, rate, customersLost])).toEqual([
      [2023, 0.1, 3],
      [2024, undefined, undefined],
      [2025, undefined, undefined],
    ]);
  });
});
