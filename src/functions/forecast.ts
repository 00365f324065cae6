import { checkHorizon } from "../planning/checks";
import { PlanningError } from "../planning/errors";
import { forecastRevenue, forecastYears } from "../planning/forecast";
import { elementwise, Repeated } from "./elementwise";
import { toExcelError } from "./excelError";
import { Range } from "./range";
import { optionalSingle } from "./single";
import { words } from "../planning/words/en";

/** Cells that a result may have: more than any plan needs, and few enough to be handed to Excel. */
const mostCells = 2_000_000;

export function churnForecasts(
  revenue: unknown,
  churn: unknown,
  priceIncrease: unknown,
  years: unknown,
): unknown[][] {
  const revenues = Range.of(revenue, "revenue");
  const churns = Range.of(churn, "churn");
  const increases = Range.of(priceIncrease, "priceIncrease");
  const span = optionalSingle(years, "years") ?? 1;
  checkHorizon(span);
  if (span > 1) return acrossYears(revenues, churns, increases, span);
  return elementwise([revenues, churns, increases], (amount, rate, increase) =>
    Number.isNaN(amount) ? "" : forecastRevenue(amount, rate || 0, increase || 0),
  );
}

/** One account a row, its years to the right. What is wrong with an account is wrong with its row. */
function acrossYears(revenue: Range, churn: Range, priceIncrease: Range, years: number): unknown[][] {
  if (revenue.columns > 1) throw revenue.misshapen(words.expected.cellOrColumn);
  const rows = Math.max(revenue.rows, churn.rows, priceIncrease.rows);
  if (rows * years > mostCells) {
    throw new PlanningError("outOfRange", {
      argument: "years",
      expected: words.expected.onSheet,
      found: years,
    });
  }
  const target = { rows, columns: years };
  const amounts = new Repeated(revenue, { rows, columns: 1 });
  const churnOf = yearlyReader(churn, target);
  const increaseOf = yearlyReader(priceIncrease, target);
  const block: unknown[][] = [];
  for (let row = 0; row < rows; row++) {
    try {
      const amount = amounts.number(row, 0);
      const forecast = forecastYears(amount || 0, churnOf(row), increaseOf(row), years);
      block.push(Number.isNaN(amount) ? forecast.map(() => "") : forecast);
    } catch (thrown) {
      if (rows === 1) throw thrown;
      const error = toExcelError(thrown);
      block.push(Array.from({ length: years }, () => error));
    }
  }
  return block;
}

/** A row's rate, or its rates year by year. */
function yearlyReader(
  rates: Range,
  target: { rows: number; columns: number },
): (row: number) => number | number[] {
  const repeated = new Repeated(rates, target);
  if (rates.columns === 1) return (row) => repeated.number(row, 0) || 0;
  return (row) => Array.from({ length: target.columns }, (_, year) => repeated.number(row, year) || 0);
}
