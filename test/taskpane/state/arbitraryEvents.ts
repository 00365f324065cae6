import fc from "fast-check";
import type { ColumnDraft } from "../../../src/planning/accounts/findColumns";
import type { Criterion, PlanSettings } from "../../../src/planning/settings";
import { languages } from "../../../src/reference/words/language";
import type { DraftEvent } from "../../../src/taskpane/state/events";
import { STEPS } from "../../../src/taskpane/state/steps";
import type { ExistingPlan, SourceRef } from "../../../src/workbook/planWorkbook";

const amount = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const column = fc.nat({ max: 8 });
const year = fc.integer({ min: 1990, max: 2040 });

const source: fc.Arbitrary<SourceRef> = fc.oneof(
  fc.record({ kind: fc.constant("table" as const), name: fc.string() }),
  fc.record({ kind: fc.constant("range" as const), address: fc.string() }),
);

const revenue = fc.array(fc.record({ column, year }), { maxLength: 4 });

const columns: fc.Arbitrary<ColumnDraft> = fc.record({
  name: maybe(column),
  id: maybe(column),
  owner: maybe(column),
  industry: maybe(column),
  since: maybe(column),
  revenue,
});

const headers = fc.array(fc.string({ maxLength: 4 }), { maxLength: 9 });

const churn = fc.record({
  years: fc.integer({ min: 2, max: 3 }),
  method: fc.constantFrom("simple" as const, "weighted" as const, "geometric" as const),
  losses: fc.constantFrom("customers" as const, "customersAndContraction" as const),
  source: fc.constantFrom("accounts" as const, "typed" as const),
  history: fc.array(
    fc.record({
      year,
      openingRevenue: maybe(amount),
      lostRevenue: maybe(amount),
      customersLost: maybe(amount),
    }),
    { maxLength: 3 },
  ),
});

const criterion: fc.Arbitrary<Criterion> = fc.record({
  name: fc.string(),
  measure: fc.oneof(
    fc.record({ kind: fc.constantFrom("revenue" as const, "tenure" as const, "potential" as const) }),
    fc.record({ kind: fc.constant("column" as const), header: fc.string() }),
  ),
  weight: amount,
  zeroAt: amount,
  fullAt: amount,
});

const criteria = fc.array(criterion, { maxLength: 3 });
const numbers = fc.array(amount, { maxLength: 4 });
const split = fc.record({ crossSell: amount, upSell: amount, newCustomers: amount });
const funnel = fc.record({ dealSize: amount, winRate: amount, meetingRate: amount, salesCycleDays: amount });

const settings: fc.Arbitrary<PlanSettings> = fc.record({
  fiscalYearStartMonth: fc.integer({ min: 1, max: 12 }),
  thisYear: year,
  currency: fc.string(),
  goal: amount,
  priceIncrease: amount,
  priceIncreaseThisYear: amount,
  closed: amount,
  churn,
  criteria,
  tierCutoffs: numbers,
  funnel,
  split,
  satisfactionThreshold: amount,
  reviewCadence: numbers,
  outlook: fc.record({
    scenario: fc.constantFrom("base", "downside", "upside"),
    industries: fc.constant([]),
  }),
});

const language = fc.constantFrom(...languages);

const plan: fc.Arbitrary<ExistingPlan> = fc.record({
  source,
  columns: fc.record({ name: column, id: maybe(column), revenue }),
  settings,
  language,
  sheets: fc.constant([]),
});

/** Whatever can happen in the wizard, in any order; restoring a draft is left to its own test. */
export const anyEvent: fc.Arbitrary<DraftEvent> = fc.oneof(
  fc.record({ type: fc.constant("planStarted" as const), language }),
  fc.record({ type: fc.constant("sheetLanguageChosen" as const), language }),
  fc.record({ type: fc.constant("planBuilt" as const) }),
  fc.record({ type: fc.constant("changesDiscarded" as const) }),
  fc.record({ type: fc.constant("planOpened" as const), plan }),
  fc.record({ type: fc.constant("planReadAgain" as const), settings }),
  fc.record({ type: fc.constant("stepEntered" as const), step: fc.constantFrom(...STEPS) }),
  fc.record({ type: fc.constant("accountsChosen" as const), source }),
  fc.record({ type: fc.constant("headersRead" as const), headers }),
  fc.record({ type: fc.constant("columnsCorrected" as const), columns, headers }),
  fc.record({ type: fc.constant("churnAssumed" as const), churn }),
  fc.record({ type: fc.constant("criteriaChanged" as const), criteria }),
  fc.record({ type: fc.constant("tiersChanged" as const), cutoffs: numbers }),
  fc.record({ type: fc.constant("fiscalYearSet" as const), startMonth: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ type: fc.constant("currencySet" as const), currency: fc.string() }),
  fc.record({ type: fc.constant("goalEntered" as const), goal: amount }),
  fc.record({ type: fc.constant("priceIncreaseEntered" as const), priceIncrease: amount }),
  fc.record({ type: fc.constant("closedEntered" as const), closed: amount }),
  fc.record({ type: fc.constant("funnelEntered" as const), funnel }),
  fc.record({ type: fc.constant("splitEntered" as const), split }),
);
