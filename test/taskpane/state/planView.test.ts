import { beforeEach, describe, expect, it } from "@jest/globals";
import { keptSteps } from "../../../src/planning/plan/keptSteps";
import { EMPTY_DRAFT, type Draft } from "../../../src/taskpane/state/draft";
import { createPlanView, type Plan } from "../../../src/taskpane/state/planView";
import { fiveAccounts } from "../fiveAccounts";

const draft: Draft = { ...EMPTY_DRAFT, step: "goal" };

describe("what follows from a draft and its accounts", () => {
  let planOf: (answers: Draft["answers"]) => Plan;

  beforeEach(() => {
    const view = createPlanView(2026, "EUR");
    planOf = (answers) => {
      const { plan } = view({ ...draft, answers }, fiveAccounts);
      if (plan === undefined) throw new Error("the columns were not found");
      return plan;
    };
  });

  it("finds the columns by their headers and reads the accounts", () => {
    const plan = planOf({});
    expect(plan.columns.revenue.map(({ year }) => year)).toEqual([2024, 2025]);
    expect(plan.accounts.map(({ name }) => name)).toEqual(["Alder", "Birch", "Cedar", "Dogwood", "Elm"]);
    expect(plan.revenue).toBe(2500);
  });

  it("has a typed history end with this year, whichever year that is corrected to", () => {
    const history = [2024, 2025, 2026].map((year) => ({
      year,
      openingRevenue: 100,
      lostRevenue: year - 2020,
      customersLost: undefined,
    }));
    const plan = planOf({ churn: { source: "typed", history } });
    expect(plan.settings.churn.history.map(({ year }) => year)).toEqual([2024, 2025]);
    expect(plan.settingProblems).toEqual([]);
    expect(plan.churn.average).toBeCloseTo(0.045, 12);
  });

  it("shows churn, what is kept and the gap with the answers given so far", () => {
    const plan = planOf({ goal: 3000, closed: 100, priceIncrease: 0 });
    // Cedar left with 200 of 2,000; 2,500 less a tenth is kept.
    expect(plan.churn.average).toBeCloseTo(0.1, 12);
    expect(plan.goal.kept).toBeCloseTo(2250, 9);
    expect(plan.goal.gap).toBeCloseTo(650, 9);
  });

  it("shows the gap of the scenario that the sheets show", () => {
    const owner = {
      ...fiveAccounts,
      headers: fiveAccounts.headers.map((h) => (h === "Owner" ? "Industry" : h)),
    };
    const outlook = {
      scenario: "downside",
      industries: [{ industry: "Ada", base: 1, downside: 0.8, upside: 1, reason: "" }],
    } as const;
    const { plan } = createPlanView(2026, "EUR")({ ...draft, answers: { goal: 3000, outlook } }, owner);
    // 1,500 of Ada's industry at 0.8, 1,000 of others; less a tenth.
    expect(plan?.predicted).toBeCloseTo(2200, 9);
    expect(plan?.goal.kept).toBeCloseTo(1980, 9);
    expect(plan && keptSteps(plan)).toMatchObject({ revenue: 2500, outlook: expect.closeTo(-300, 9) });
  });

  it("suggests what nobody has answered", () => {
    const plan = planOf({ goal: 3000 });
    expect(plan.settings.goal).toBe(3000);
    expect(plan.settings.thisYear).toBe(2025);
    expect(plan.settings.funnel.dealSize).toBeGreaterThan(0);
    expect(plan.settingProblems).toEqual([]);
  });

  it("calls suggested criteria in the language of the sheets", () => {
    const names = (language: Draft["language"]) =>
      createPlanView(2026, "EUR")({ ...draft, language }, fiveAccounts).plan?.settings.criteria.map(
        ({ name }) => name,
      );
    expect(names("en")).toEqual(["Revenue", "Growth potential"]);
    expect(names("de")).toEqual(["Umsatz", "Wachstumspotenzial"]);
  });

  it("takes this year from the columns, not from the settings of a plan that was opened", () => {
    const opened = { ...planOf({}).settings, thisYear: 1999 };
    expect(planOf(opened).settings.thisYear).toBe(2025);
  });

  it("reviews an added tier as often as the one that was lowest", () => {
    expect(
      planOf({ tierCutoffs: [70, 40, 20], reviewCadence: [30, 90, 180] }).settings.reviewCadence,
    ).toEqual([30, 90, 180, 180]);
    expect(planOf({ tierCutoffs: [50], reviewCadence: [30, 90, 180] }).settings.reviewCadence).toEqual([
      30, 90,
    ]);
  });

  it("doesn't read the accounts or rank them again when a goal is typed", () => {
    const before = planOf({ goal: 1 });
    const after = planOf({ goal: 2 });
    expect(after.accounts).toBe(before.accounts);
    expect(after.churn).toBe(before.churn);
    expect(after.goal).not.toBe(before.goal);
  });

  it("ranks again when the criteria change", () => {
    const byOrders = planOf({
      criteria: [
        { name: "Orders", measure: { kind: "column", header: "Orders" }, weight: 1, zeroAt: 0, fullAt: 13 },
      ],
    });
    expect(byOrders.ranking[0]?.account.name).toBe("Dogwood");
    expect(byOrders.ranking[0]?.score).toBe(100);
  });
});

describe("columns that can't be read", () => {
  it("leave no plan, and say what is missing", () => {
    const view = createPlanView(2026, "EUR")(draft, {
      ...fiveAccounts,
      headers: ["a", "b", "c", "d", "e", "f"],
    });
    expect(view.plan).toBeUndefined();
    expect(view.gaps).toEqual(["noName", "noRevenue"]);
  });

  it("take plain “Revenue” as this year's where no header names a year", () => {
    const view = createPlanView(2026, "EUR")(draft, {
      ...fiveAccounts,
      headers: ["Account"],
      rows: [["Alder"], ["Birch"]],
    });
    expect(view.gaps).toEqual(["noRevenue"]);
    const withRevenue = createPlanView(2026, "EUR")(draft, {
      ...fiveAccounts,
      headers: ["Account", "Revenue"],
      rows: [["Alder", 5]],
    });
    expect(withRevenue.plan?.settings.thisYear).toBe(2026);
  });
});
