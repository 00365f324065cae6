import { cellOf, hasCells } from "./cellOf";
import { elementwise, fits, grid } from "./elementwise";
import { constant, errors, number, outsideIncrease, outsideRate, soundCell, unless, when } from "./plainText";
import type { PortableArgument, PortableArguments } from "./portableForms";

export function churnForecastPlain([revenue, churn, increase, years]: PortableArguments):
  string[][] | undefined {
  const span = years === undefined ? 1 : years.constant;
  if (!revenue || !churn || typeof span !== "number" || !Number.isInteger(span) || span < 1) return undefined;
  const rise = increase ?? constant(0);
  if (span > 1) return acrossYears(revenue, churn, rise, span);
  return elementwise([revenue, churn, rise], ([amount, loss, more]) =>
    amount && loss && more ? nextYear(amount, loss, more) : "",
  );
}

function nextYear(revenue: PortableArgument, churn: PortableArgument, increase: PortableArgument): string {
  const forecast = unless(
    [...outsideRate(churn), ...outsideIncrease(increase)],
    `${number(revenue)}*${factor(churn, increase)}`,
  );
  const answered = revenue.constant === undefined ? `IF(${revenue.text}="","",${forecast})` : forecast;
  return when([revenue, churn, increase].flatMap(soundCell), answered, errors.value);
}

function factor(churn: PortableArgument, increase: PortableArgument): string {
  return increase.constant === 0 ? `(1-${number(churn)})` : `(1-${number(churn)})*(1+${number(increase)})`;
}

function acrossYears(
  revenue: PortableArgument,
  churn: PortableArgument,
  increase: PortableArgument,
  span: number,
): string[][] | undefined {
  const rows = Math.max(revenue.rows, churn.rows, increase.rows);
  const target = { rows, columns: span };
  const args = [revenue, churn, increase];
  if (revenue.columns > 1 || !args.every((argument) => hasCells(argument) && fits(argument, target)))
    return undefined;
  return grid(rows, span, (row, year) => {
    const amount = cellOf(revenue, row, 0);
    const yearly = churn.columns > 1 || increase.columns > 1;
    const losses = rowOf(churn, row);
    const rises = rowOf(increase, row);
    const steps = Array.from({ length: yearly ? year + 1 : 1 }, (_, t) =>
      factor(cellOf(churn, row, t), cellOf(increase, row, t)),
    );
    const product = yearly ? steps.join("*") : `(${steps.join()})^${year + 1}`;
    const forecast = `${number(amount)}*${product}`;
    return when(
      [amount, ...losses, ...rises].flatMap(soundCell),
      unless(
        [...losses.flatMap(outsideRate), ...rises.flatMap(outsideIncrease)],
        amount.constant === undefined ? `IF(${amount.text}="","",${forecast})` : forecast,
      ),
      errors.value,
    );
  });
}

function rowOf(rates: PortableArgument, row: number): PortableArgument[] {
  return Array.from({ length: rates.columns }, (_, column) => cellOf(rates, row, column));
}
