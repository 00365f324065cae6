import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readAccounts } from "../../../src/planning/accounts/readAccounts";
import { checkSettings } from "../../../src/planning/plan/checkSettings";
import { suggestSettings } from "../../../src/planning/plan/suggestSettings";
import { northwind, northwindColumns } from "../../fixtures/northwind";
import { account } from "./anySettings";

function columnsOf(years: readonly number[]) {
  return { name: 0, revenue: years.map((year, i) => ({ column: i + 1, year })) };
}

describe("suggestSettings", () => {
  it("suggests for Northwind what its accounts say", () => {
    const table = northwind();
    const { accounts } = readAccounts(table, northwindColumns, { fiscalYearStartMonth: 1, thisYear: 1998 });
    expect(suggestSettings(table, northwindColumns, accounts)).toMatchObject({
      fiscalYearStartMonth: 1,
      thisYear: 1998,
      currency: "USD",
      goal: 854000,
      priceIncrease: 0,
      closed: 0,
      churn: { years: 2, method: "simple", losses: "customers", source: "accounts" },
      criteria: [
        { measure: { kind: "revenue" }, weight: 50, zeroAt: 0, fullAt: 20000 },
        { measure: { kind: "tenure" }, weight: 20, zeroAt: 0, fullAt: 3 },
        { measure: { kind: "potential" }, weight: 30, zeroAt: 1, fullAt: 5 },
      ],
      tierCutoffs: [70, 40],
      funnel: { dealSize: 3500 },
      split: { crossSell: 0.4, upSell: 0.3, newCustomers: 0.3 },
    });
  });

  it("leaves the length of time out where nobody knows it", () => {
    const accounts = [account("a", [100, 200]), account("b", [50, 50])];
    const { criteria, funnel } = suggestSettings(
      { headers: [], rows: [] },
      columnsOf([2024, 2025]),
      accounts,
    );
    expect(criteria.map(({ measure, weight }) => [measure.kind, weight])).toEqual([
      ["revenue", 60],
      ["potential", 40],
    ]);
    expect(funnel.dealSize).toBe(100);
  });

  it("keeps a span for the length of time where all customers are new", () => {
    const accounts = [account("a", [100], { tenure: 0 }), account("b", [50], { tenure: 0 })];
    const { criteria } = suggestSettings({ headers: [], rows: [] }, columnsOf([2025]), accounts);
    expect(criteria[1]).toMatchObject({ measure: { kind: "tenure" }, zeroAt: 0, fullAt: 1 });
  });

  it("takes the deal size from revenue where no account grew", () => {
    const accounts = [account("a", [300, 200]), account("b", [undefined, 123])];
    const { funnel } = suggestSettings({ headers: [], rows: [] }, columnsOf([2024, 2025]), accounts);
    expect(funnel.dealSize).toBe(170);
  });

  it.each([
    ["Revenue FY25 (EUR)", "EUR"],
    ["Umsatz 2025 €", "EUR"],
    ["Revenue £ FY25", "GBP"],
    ["Revenue CHF 2025", "CHF"],
    ["Revenue $ 2025 (CAD)", "CAD"],
    ["Revenue FY25", "USD"],
  ])("reads the currency out of %s", (header, currency) => {
    const table = { headers: ["Account", header], rows: [] };
    expect(suggestSettings(table, columnsOf([2025]), []).currency).toBe(currency);
  });

  it("falls back on the user's currency, but not where a header says another", () => {
    const currencyOf = (header: string) =>
      suggestSettings({ headers: ["Account", header], rows: [] }, columnsOf([2025]), [], undefined, "EUR")
        .currency;
    expect([currencyOf("Umsatz 2025"), currencyOf("Umsatz 2025 (CHF)")]).toEqual(["EUR", "CHF"]);
  });

  it("asks for the churn history where a single year of revenue shows none", () => {
    const { churn } = suggestSettings({ headers: [], rows: [] }, columnsOf([2025]), [account("a", [10])]);
    expect(churn.source).toBe("typed");
    expect(churn.history.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
  });

  it("never suggests what its own check would refuse", () => {
    const amount = fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }), { nil: undefined });
    const tenure = fc.option(fc.double({ min: 0, max: 200, noNaN: true }), { nil: undefined });
    const any = fc.record({ revenue: fc.tuple(amount, amount, amount), tenure });
    fc.assert(
      fc.property(fc.array(any), fc.integer({ min: 1, max: 3 }), (records, years) => {
        const accounts = records.map(({ revenue, tenure: t }, row) =>
          account(String(row), revenue.slice(0, years), { tenure: t }),
        );
        const columns = columnsOf([2023, 2024, 2025].slice(0, years));
        expect(checkSettings(suggestSettings({ headers: [], rows: [] }, columns, accounts))).toEqual([]);
      }),
    );
  });
});
