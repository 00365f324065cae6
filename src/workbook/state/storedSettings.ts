import * as v from "valibot";
import { scenarios } from "../../planning/settings";

/** Parts of the settings, as a plan and an unfinished draft of one are stored alike. */

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const finite = v.pipe(v.number(), v.finite());

/** JSON leaves out what is blank; the rest of the add-in has it as undefined. */
export const churnYear = v.pipe(
  v.object({
    year: whole,
    openingRevenue: v.optional(finite),
    lostRevenue: v.optional(finite),
    customersLost: v.optional(finite),
  }),
  v.transform(({ year, openingRevenue, lostRevenue, customersLost }) => ({
    year,
    openingRevenue,
    lostRevenue,
    customersLost,
  })),
);

const measure = v.variant("kind", [
  v.object({ kind: v.literal("revenue") }),
  v.object({ kind: v.literal("tenure") }),
  v.object({ kind: v.literal("potential") }),
  v.object({ kind: v.literal("column"), header: v.string() }),
]);

export const criterion = v.object({
  name: v.string(),
  measure,
  weight: finite,
  zeroAt: finite,
  fullAt: finite,
});

export const outlook = v.object({
  scenario: v.picklist(scenarios),
  industries: v.array(
    v.object({ industry: v.string(), base: finite, downside: finite, upside: finite, reason: v.string() }),
  ),
});
