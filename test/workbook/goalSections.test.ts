import { expect, it } from "@jest/globals";
import { readAccounts } from "../../src/planning/accounts/readAccounts";
import { goalGap } from "../../src/planning/goal";
import { accountOwners } from "../../src/planning/plan/accountOwners";
import { predictedRevenue } from "../../src/planning/plan/industryOutlook";
import type { PlanSettings } from "../../src/planning/settings";
import { splitGoal } from "../../src/planning/split";
import { sum } from "../../src/planning/sum";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { describeWithLibreOffice } from "../support/describeWithLibreOffice";
import { planFigures } from "../planning/plan/planFigures";
import { useExcel } from "../support/excel";
import type { CalculatedValue } from "../support/sheetContent";
import { defaultRequest, putAccounts } from "./support/accountsInExcel";
import { expectedQuarters } from "./support/expectedQuarters";
import { calculatedInLibreOffice } from "./support/inLibreOffice";
import { answer, manyReps, someAnswers } from "./support/manyReps";
import type { ReviewAnswers } from "./support/manyReps";

// Each test builds a plan and has LibreOffice calculate it.
type Rows = readonly (readonly CalculatedValue[])[];

describeWithLibreOffice("sections 4 to 8 of the goal sheet, as LibreOffice calculates them", () => {
  const excel = useExcel();

  async function built(change: (settings: PlanSettings) => PlanSettings, answers: ReviewAnswers) {
    const proposed = defaultRequest(manyReps);
    const request = { ...proposed, settings: change(proposed.settings) };
    await putAccounts(manyReps);
    await excelWorkbook.build(request, () => undefined, new AbortController().signal);
    await answer(answers);
    const values = await calculatedInLibreOffice(excel.current.engine);
    const { accounts } = readAccounts(manyReps, request.columns, request.settings);
    return {
      goal: values.get("Goal Back-Calculation") ?? [],
      review: reviewRows(values.get("Account Review") ?? []),
      owners: accountOwners(accounts),
      // What takes part in the rest: next year's revenue of each account, as long as nobody has committed on it.
      weightOf: ({ key, committed }: ReviewedAccount) =>
        committed === undefined
          ? predictedRevenue(
              accounts.filter((account) => account.key === key),
              request.settings.outlook,
            )
          : 0,
      settings: request.settings,
      figures: planFigures(accounts, request.settings, manyReps),
    };
  }

  const odd = (settings: PlanSettings): PlanSettings => ({
    ...settings,
    goal: 54_321.99,
    closed: 1234.56,
    priceIncrease: 0.031,
    fiscalYearStartMonth: 4,
    outlook: {
      scenario: "downside",
      industries: settings.outlook.industries.map((industry, i) => ({
        ...industry,
        downside: 0.5 + i / 7,
      })),
    },
  });
  const same = (settings: PlanSettings) => settings;

  it.each<[string, (settings: PlanSettings) => PlanSettings, ReviewAnswers]>([
    ["as proposed, before anybody has answered", same, {}],
    ["with answers, an outlook and odd cents", odd, someAnswers],
    ["with more committed than asked for", (s) => ({ ...odd(s), goal: 3000 }), someAnswers],
    ["with answers on every account", odd, everywhere({ "Cross-sell amount": 0 })],
  ])("share the goal as splitGoal does: %s", async (_, change, answers) => {
    const { goal, review, owners, weightOf, figures, settings } = await built(change, answers);
    const newBusiness = cents(figures.goal.split?.newCustomers ?? 0);
    expect(numberOn(goal, "Predicted revenue", 1)).toBeCloseTo(figures.predicted, 6);
    expect(numberOn(goal, "Goal for existing customers", 1)).toBeCloseTo(
      settings.goal - newBusiness - settings.closed,
      6,
    );

    const reps = ["", ...owners].map((rep) => ({
      rep: rep === "" ? "Accounts of nobody below" : rep,
      accounts: review.filter(({ owner }) => owner.toLowerCase() === rep.toLowerCase()),
    }));
    expect(reps.flatMap(({ accounts }) => accounts)).toHaveLength(40);
    const committed = sum(review.flatMap((account) => account.committed ?? []));
    expect(numberOn(goal, "Committed by reps", 1)).toBeCloseTo(committed, 6);

    const rest = cents(settings.goal - newBusiness - settings.closed - committed);
    const weights = reps.map(({ accounts }) => sum(accounts.map(weightOf)));
    const open = weights.some((weight) => weight > 0);
    const shares = open ? splitGoal(rest, weights) : weights.map(() => 0);
    expect(reps.map(({ rep }) => numberOn(goal, rep, 2))).toEqual(shares.map(near));
    expect(sum(reps.map(({ rep }) => numberOn(goal, rep, 2)))).toBeCloseTo(open ? rest : 0, 6);

    reps.forEach(({ rep, accounts }, i) => {
      const shared = (weights[i] ?? 0) > 0 ? splitGoal(shares[i] ?? 0, accounts.map(weightOf)) : undefined;
      expect(accounts.map((account) => account.goal)).toEqual(
        accounts.map((account, j) => near(account.committed ?? shared?.[j] ?? 0)),
      );
      expect(sum(accounts.map((account) => account.goal))).toBeCloseTo(numberOn(goal, rep, 3), 6);
      expect(numberOn(goal, rep, 4)).toBeCloseTo(sum(accounts.map(({ counted }) => counted)), 6);
    });
    expect(numberOn(goal, "Company", 3)).toBeCloseTo(settings.goal, 6);
    for (const check of ["Check: goal", "Check: accounts", "Check: reps"]) {
      expect([check, numberOn(goal, check, 1)]).toEqual([check, 0]);
    }
  });

  it("works the gap back by quarters, tries other assumptions, and draws the way to the goal", async () => {
    const { goal, figures, settings } = await built(odd, someAnswers);
    const quarters = expectedQuarters(figures.goal.gap ?? 0, [0.25, 0.25, 0.25, 0.25], settings);
    const line = (label: string) => goal.find(([first]) => first === label)?.slice(1, 5);
    expect(line("To be closed")).toEqual(quarters.map(({ amount }) => near(amount)));
    expect(line("Deals in the quarter")).toEqual(quarters.map(({ deals }) => deals));
    expect(line("Opportunities for the quarter")).toEqual(quarters.map(({ opportunities }) => opportunities));
    expect(line("Meetings for the quarter")).toEqual(quarters.map(({ meetings }) => meetings));
    expect(line("First day")).toEqual(quarters.map(({ start }) => serial(start)));
    expect(line("Last day")).toEqual(quarters.map(({ end }) => serial(end)));
    expect(line("Opportunities must exist by")).toEqual(
      quarters.map(({ mustExistBy }) => serial(mustExistBy)),
    );

    const grid = goal.findIndex((row) => row[2] === "Pipeline at");
    const rates = goal[grid + 1]?.slice(2, 5).map(Number) ?? [];
    const { funnel, goal: wanted, priceIncrease, closed } = settings;
    expect(rates).toEqual([-0.05, 0, 0.05].map((step) => near(funnel.winRate + step)));
    [-0.04, -0.02, 0, 0.02, 0.04].forEach((step, i) => {
      const churn = Math.max(0, (figures.churn.average ?? 0) + step);
      const gap = goalGap({ goal: wanted, revenue: figures.predicted, churn, priceIncrease, closed });
      expect(goal[grid + 2 + i]?.slice(0, 5)).toEqual(
        [churn, gap, ...rates.map((rate) => Math.max(0, gap) / rate)].map(near),
      );
    });

    expect(goal[grid + 4]?.[6]).toBe("Today’s assumptions. The steps around them are on Plan Settings.");

    const steps = goal.slice(goal.findIndex(([first]) => first === "Step") + 1).slice(0, 16);
    expect(steps.map(([step]) => step).at(-1)).toBe("Goal");
    const amounts = steps.map((row) => Number(row[1]));
    expect(sum(amounts.slice(0, 6))).toBeCloseTo(amounts[6] ?? NaN, 6);
    expect(sum(amounts.slice(6, 15))).toBeCloseTo(settings.goal, 6);
    for (const [, amount, base, total, rise, fall] of steps.map((row) => row.map(Number))) {
      expect((total ?? 0) + (rise ?? 0) - (fall ?? 0)).toBeCloseTo(amount ?? NaN, 6);
      expect(base).toBeGreaterThanOrEqual(0);
    }
  });
});

describeWithLibreOffice("the what-if grid beside its limits, as LibreOffice calculates it", () => {
  const excel = useExcel();

  it.each<[string, number, number, readonly number[], readonly number[]]>([
    ["0 and 1", 0.001, 1, [0.001, 0.021, 0.041, 0.061, 0.081], [0.9, 0.95, 1]],
    ["1 and 0", 0.97, 0.04, [0.91, 0.93, 0.95, 0.97, 0.99], [0.04, 0.09, 0.14]],
    ["exactly 0 and a step above 0", 0, 0.05, [0, 0.02, 0.04, 0.06, 0.08], [0.05, 0.1, 0.15]],
  ])(
    "has rates that differ, none impossible: churn and win rate near %s",
    async (_, churn, winRate, churns, rates) => {
      const { settings, ...request } = defaultRequest(manyReps);
      const history = [
        { year: settings.thisYear, openingRevenue: 1000, lostRevenue: 1000 * churn, customersLost: 1 },
      ];
      const asked: PlanSettings = {
        ...settings,
        churn: { ...settings.churn, source: "typed", history },
        funnel: { ...settings.funnel, winRate },
      };
      await putAccounts(manyReps);
      await excelWorkbook.build(
        { ...request, settings: asked },
        () => undefined,
        new AbortController().signal,
      );
      const goal = (await calculatedInLibreOffice(excel.current.engine)).get("Goal Back-Calculation") ?? [];
      const grid = goal.findIndex((row) => row[2] === "Pipeline at");
      expect(goal[grid + 1]?.slice(2, 5)).toEqual(rates.map(near));
      const rows = goal.slice(grid + 2, grid + 7);
      expect(rows.map(([rate]) => rate)).toEqual(churns.map(near));
      expect(rows.map((row) => row[6] !== "" && row[6] !== undefined)).toEqual(
        churns.map((rate) => rate === churn),
      );
    },
  );
});

function everywhere(given: ReviewAnswers[string]): ReviewAnswers {
  return Object.fromEntries(manyReps.rows.map(([key]) => [String(key), given]));
}

interface ReviewedAccount {
  readonly key: string;
  readonly owner: string;
  readonly committed: number | undefined;
  readonly counted: number;
  readonly goal: number;
}

function reviewRows(sheet: Rows): readonly ReviewedAccount[] {
  const header = sheet.findIndex((row) => row.includes("Score"));
  const column = (name: string) => sheet[header]?.indexOf(name) ?? -1;
  return sheet.slice(header + 1).map((row) => {
    const committed = row[column("Committed by rep")];
    return {
      key: String(row[0]),
      owner: String(row[column("Owner")] ?? "").trim(),
      committed: typeof committed === "number" ? committed : undefined,
      counted: Number(row[column("Counts towards the goal")]),
      goal: Number(row[column("Goal from the top")]),
    };
  });
}

/** A figure on the first line with this label. */
function numberOn(sheet: Rows, label: string, column: number): number {
  return Number(sheet.find(([first]) => first === label)?.[column]);
}

const cents = (amount: number) => Math.round(amount * 100) / 100;
const near = (value: number): unknown => expect.closeTo(value, 6);

function serial({ year, month, day }: { year: number; month: number; day: number }): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
