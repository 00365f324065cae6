/**
 * Pieces of plain formula text. Error values are computed, not written: LibreOffice knows no `#NUM!` in a formula.
 */
import type { PortableArgument } from "./portableForms";

export const errors = { value: '"text"*1', num: "10^999", div: "1/0", na: "NA()" } as const;

/** `IF`, left out where there is nothing to ask. */
export function when(conditions: readonly string[], then: string, otherwise: string): string {
  if (conditions.length === 0) return then;
  return `IF(${conditions.join("*")},${then},${otherwise})`;
}

/** `IF(OR(…),#NUM!,…)` for conditions that put a number out of range. */
export function unless(outOfRange: readonly string[], then: string): string {
  if (outOfRange.length === 0) return then;
  const condition = outOfRange.length === 1 ? outOfRange.join() : `OR(${outOfRange.join(",")})`;
  return `IF(${condition},${errors.num},${then})`;
}

/** The number in one cell, blank as 0; what else there may be, {@link soundCell} has seen. */
export function number(cell: PortableArgument): string {
  if (typeof cell.constant !== "number") return `N(${cell.text})`;
  return cell.constant < 0 ? `(${cell.text})` : cell.text;
}

/** Whether one cell holds a number or nothing; an error value in it is the answer. No question for a constant. */
export function soundCell(cell: PortableArgument): string[] {
  return typeof cell.constant === "number" ? [] : [`(ISNUMBER(${cell.text})+(${cell.text}=""))`];
}

/** Whether a range holds nothing but numbers and blank cells. */
export function soundRange(range: PortableArgument): string[] {
  if (range.rows * range.columns === 1) return soundCell(range);
  return [`(COUNT(${range.text})+COUNTBLANK(${range.text})=ROWS(${range.text})*COLUMNS(${range.text}))`];
}

/** The error value in the ranges, or #VALUE! for the text or boolean that is in them instead. */
export function misfit(...ranges: readonly PortableArgument[]): string {
  return [...ranges.filter(({ constant }) => constant === undefined).map(total), '"text"'].join("+");
}

/** The total of a range, blank and text as 0. */
export function total(range: PortableArgument): string {
  return range.rows * range.columns === 1 ? number(range) : `SUM(${range.text})`;
}

/** Questions that a number's constant answers are left out, or asked for nothing where the answer is yes. */
export function outside(
  cell: PortableArgument,
  test: (value: number) => boolean,
  text: (x: string) => string,
): string[] {
  if (typeof cell.constant === "number") return test(cell.constant) ? ["TRUE"] : [];
  return [text(number(cell))];
}

/** Whether a rate is below 0 or above 1. */
export function outsideRate(cell: PortableArgument): string[] {
  return [
    ...outside(
      cell,
      (rate) => rate < 0,
      (rate) => `${rate}<0`,
    ),
    ...outside(
      cell,
      (rate) => rate > 1,
      (rate) => `${rate}>1`,
    ),
  ];
}

/** Whether a price increase is -1 or less, or above 1. */
export function outsideIncrease(cell: PortableArgument): string[] {
  return [
    ...outside(
      cell,
      (rate) => rate <= -1,
      (rate) => `${rate}<=-1`,
    ),
    ...outside(
      cell,
      (rate) => rate > 1,
      (rate) => `${rate}>1`,
    ),
  ];
}

/** A constant that stands for an argument that is left out. */
export function constant(value: number): PortableArgument {
  return { text: String(value), kind: "constant", rows: 1, columns: 1, constant: value };
}
