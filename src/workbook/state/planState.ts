import * as v from "valibot";
import { churnMethods, churnSources, lossBases } from "../../planning/settings";
import { languages } from "../../reference/words/language";
import { churnYear, criterion, outlook } from "./storedSettings";

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const finite = v.pipe(v.number(), v.finite());

const columns = v.object({
  name: whole,
  id: v.optional(whole),
  owner: v.optional(whole),
  industry: v.optional(whole),
  since: v.optional(whole),
  revenue: v.array(v.object({ column: whole, year: whole })),
});

const settings = v.object({
  fiscalYearStartMonth: whole,
  thisYear: whole,
  currency: v.string(),
  goal: finite,
  priceIncrease: finite,
  priceIncreaseThisYear: finite,
  closed: finite,
  churn: v.object({
    years: whole,
    method: v.picklist(churnMethods),
    losses: v.picklist(lossBases),
    source: v.picklist(churnSources),
    history: v.array(churnYear),
  }),
  criteria: v.array(criterion),
  tierCutoffs: v.array(finite),
  funnel: v.object({ dealSize: finite, winRate: finite, meetingRate: finite, salesCycleDays: finite }),
  split: v.object({ crossSell: finite, upSell: finite, newCustomers: finite }),
  satisfactionThreshold: finite,
  reviewCadence: v.array(finite),
  outlook: v.optional(outlook, { scenario: "base", industries: [] }),
});

const planState = v.object({
  version: v.literal(1),
  /** By id, which outlives renaming; by name where the id is another one's, as after copying the file. */
  accounts: v.object({
    id: v.string(),
    name: v.string(),
    /** Of each column, in the order in which they stood. */
    headers: v.array(v.string()),
    columnIds: v.array(whole),
  }),
  columns,
  /** Of the sheets. Plans were in English before they had one. */
  language: v.optional(v.picklist(languages), "en"),
  /** As they were built; the sheet shows what they are now. */
  settings,
  /** The plan's tables by the sheet they stand on. */
  tables: v.record(
    v.string(),
    v.object({
      id: v.string(),
      name: v.string(),
      /** Each field's column in the table: its id, and the header it was built with. */
      columns: v.record(v.string(), v.object({ id: whole, header: v.string() })),
      /** Fields whose column somebody has deleted: it stays away. */
      deleted: v.optional(v.array(v.string()), []),
    }),
  ),
  /** The reps that the goal is shared among, in the order of their rows. */
  reps: v.optional(v.array(v.string()), []),
  /** Names of the cell styles that the plan has added. */
  styles: v.record(v.string(), v.string()),
});

export type PlanState = v.InferOutput<typeof planState>;

/** The state as it comes out of the file; undefined where it is damaged or another version's. */
export function parsePlanState(stored: unknown): PlanState | undefined {
  const result = v.safeParse(planState, stored);
  return result.success ? result.output : undefined;
}
