import { averageChurn, churnRate } from "../planning/churn";
import { checkYears } from "../planning/checks";
import { PlanningError } from "../planning/errors";
import { churnMethods, type ChurnMethod } from "../planning/settings";
import { isBlank } from "./cell";
import { elementwise, fill } from "./elementwise";
import { Range } from "./range";
import { optionalSingle, optionalWord } from "./single";
import { words } from "../planning/words/en";

export function churnRates(opening: unknown, lost: unknown): unknown[][] {
  return elementwise([Range.of(opening, "opening"), Range.of(lost, "lost")], (before, gone) =>
    Number.isNaN(before) && Number.isNaN(gone) ? "" : churnRate(before || 0, gone || 0),
  );
}

/** One average for a row or a column; for a block, one a row, "" where the row is blank. */
export function churnAverages(
  rates: unknown,
  years: unknown,
  method: unknown,
  openings: unknown,
): unknown[][] {
  const series = Range.of(rates, "rates");
  const weights = Range.optional(openings, "openings");
  const options = { years: optionalSingle(years, "years") ?? 3, method: methodOf(method) };
  checkYears(options.years);
  if (weights) series.checkSameShape(weights);
  else if (options.method === "weighted") {
    throw new PlanningError("missing", {
      argument: "openings",
      expected: words.expected.openings,
    });
  }
  if (series.isLine) return [[averageChurn(series.numbers(), { ...options, openings: weights?.numbers() })]];

  return fill({ rows: series.rows, columns: 1 }, (row) => {
    const rowOfRates = series.rowOfNumbers(row);
    const rowOptions = weights ? { ...options, openings: weights.rowOfNumbers(row) } : options;
    return rowOfRates.every(isBlank) ? "" : averageChurn(rowOfRates, rowOptions);
  });
}

function methodOf(value: unknown): ChurnMethod {
  const expected = words.expected.method;
  const word = optionalWord(value, "method", expected) ?? "simple";
  const method = churnMethods.find((known) => known === word);
  if (!method) throw new PlanningError("unknownWord", { argument: "method", expected, found: `"${word}"` });
  return method;
}
