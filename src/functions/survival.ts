import { PlanningError } from "../planning/errors";
import { forecastRetention } from "../planning/survival";
import { Range } from "./range";
import { optionalSingle } from "./single";
import { words } from "../planning/words/en";

/** Survival in the first row, retention rate in the second, a further year a column. */
export function retentionForecastRows(survivors: unknown, years: unknown): unknown[][] {
  const range = Range.of(survivors, "survivors");
  range.checkLine();
  const { survival, retention } = forecastRetention(counts(range), optionalSingle(years, "years"));
  return [[...survival], [...retention]];
}

/** The counts between blank ends: years before the cohort, and years still to come. */
function counts(range: Range): number[] {
  const cells = range.numbers();
  const known = cells.map((count) => count !== undefined);
  return cells.slice(Math.max(known.indexOf(true), 0), known.lastIndexOf(true) + 1).map((count, i) => {
    if (count !== undefined) return count;
    throw new PlanningError("missing", {
      argument: "survivors",
      position: words.count(i + 1),
      expected: words.expected.countEachYear,
    });
  });
}
