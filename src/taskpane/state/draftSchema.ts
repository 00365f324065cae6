import * as v from "valibot";
import { churnMethods, churnSources, lossBases } from "../../planning/settings";
import { languages } from "../../reference/words/language";
import { churnYear, criterion, outlook } from "../../workbook/state/storedSettings";
import type { Draft } from "./draft";
import { STEPS } from "./steps";

/** The draft as it comes out of the workbook: anybody may have changed the file, and other versions wrote other drafts. */
const finite = v.pipe(v.number(), v.finite());
const whole = v.pipe(v.number(), v.integer());
const column = v.pipe(v.number(), v.integer(), v.minValue(0));
const month = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

const source = v.variant("kind", [
  v.object({ kind: v.literal("table"), name: v.string() }),
  v.object({ kind: v.literal("range"), address: v.string() }),
]);

const columns = v.object({
  map: v.object({
    name: v.optional(column),
    id: v.optional(column),
    owner: v.optional(column),
    industry: v.optional(column),
    since: v.optional(column),
    revenue: v.array(v.object({ column, year: whole })),
  }),
  headers: v.optional(v.array(v.string())),
});

const churn = v.object({
  years: v.optional(whole),
  method: v.optional(v.picklist(churnMethods)),
  losses: v.optional(v.picklist(lossBases)),
  source: v.optional(v.picklist(churnSources)),
  history: v.optional(v.array(churnYear)),
});

const answers = v.object({
  fiscalYearStartMonth: v.optional(month),
  currency: v.optional(v.string()),
  goal: v.optional(finite),
  priceIncrease: v.optional(finite),
  priceIncreaseThisYear: v.optional(finite),
  closed: v.optional(finite),
  churn: v.optional(churn),
  criteria: v.optional(v.array(criterion)),
  tierCutoffs: v.optional(v.array(finite)),
  funnel: v.optional(
    v.object({
      dealSize: v.optional(finite),
      winRate: v.optional(finite),
      meetingRate: v.optional(finite),
      salesCycleDays: v.optional(finite),
    }),
  ),
  split: v.optional(v.object({ crossSell: finite, upSell: finite, newCustomers: finite })),
  satisfactionThreshold: v.optional(finite),
  reviewCadence: v.optional(v.array(finite)),
  outlook: v.optional(outlook),
});

const draft = v.object({
  version: v.literal(1),
  step: v.picklist(["welcome", ...STEPS]),
  source: v.optional(source),
  columns: v.optional(columns),
  /** Drafts had all of a plan's settings as answers before they told the two apart. */
  present: v.optional(answers),
  answers,
  /** Drafts were for sheets in English before they had one. */
  language: v.optional(v.picklist(languages), "en"),
});

/** The stored draft, or undefined where it is damaged or another version's. */
export function parseDraft(stored: unknown): Draft | undefined {
  const result = v.safeParse(draft, stored);
  if (!result.success) return undefined;
  const { source, columns, present, ...rest } = result.output;
  return {
    ...rest,
    source,
    present,
    columns: columns && { map: columns.map, headers: columns.headers },
  };
}
