import { PlanningError } from "./errors";

/** The values of a criterion that score 0 and 1; the first may be the larger (fewer complaints are better). */
export interface CriterionBounds {
  readonly zeroAt: number;
  readonly fullAt: number;
}

/** How a criterion becomes 0 … 1. */
export type PriorityBounds =
  /** Ratings from 1 to 5: (x - 1) / 4. A 0 is outside the scale and read as blank. */
  | { readonly kind: "ratings" }
  /** Between two values, one pair a criterion; what lies beyond is clamped. */
  | { readonly kind: "fixed"; readonly bounds: readonly CriterionBounds[] }
  /** Between the smallest and the largest value of the column; 0.5 where they are the same. */
  | { readonly kind: "auto" }
  /** Percent rank in the column: (values below) / (n - 1), ties equal; 0.5 for a single value. */
  | { readonly kind: "rank" };

/** Brings a value of the criterion at `index` to 0 … 1; undefined where it counts as blank. */
export type Scale = (value: number, index: number) => number | undefined;

type Rows = readonly (readonly (number | undefined)[])[];

/** @throws PlanningError mismatch when there is not one pair of bounds a criterion, outOfRange when a pair is equal */
export function scaleFor(bounds: PriorityBounds, rows: Rows, criteria: number): Scale {
  switch (bounds.kind) {
    case "ratings":
      return rating;
    case "fixed":
      return between(checked(bounds.bounds, criteria));
    case "auto":
      return between(extremes(rows, criteria));
    case "rank":
      return percentRank(rows, criteria);
  }
}

function rating(value: number, index: number): number | undefined {
  if (value >= 1 && value <= 5) return (value - 1) / 4;
  if (value === 0) return undefined;
  throw new PlanningError("outOfRange", {
    argument: "criteria",
    position: `criterion ${index + 1}`,
    expected: "a rating from 1 to 5",
    found: value,
  });
}

function checked(bounds: readonly CriterionBounds[], criteria: number): readonly CriterionBounds[] {
  if (bounds.length !== criteria) {
    throw new PlanningError("wrongShape", {
      argument: "bounds",
      expected: `one pair for each of the ${criteria} criteria`,
      found: bounds.length,
    });
  }
  bounds.forEach(({ zeroAt, fullAt }, i) => {
    if (zeroAt === fullAt) {
      throw new PlanningError("noSpan", {
        argument: "bounds",
        position: `criterion ${i + 1}`,
        expected: "two different values",
        found: `${zeroAt} twice`,
      });
    }
  });
  return bounds;
}

function between(bounds: readonly CriterionBounds[]): Scale {
  const zeros = Float64Array.from(bounds, ({ zeroAt }) => zeroAt);
  const fulls = Float64Array.from(bounds, ({ fullAt }) => fullAt);
  return (value, index) => {
    const zero = zeros[index] as number;
    const full = fulls[index] as number;
    if (zero === full) return 0.5;
    const low = Math.min(zero, full);
    const high = Math.max(zero, full);
    const clamped = value < low ? low : value > high ? high : value;
    const span = full - zero;
    return Number.isFinite(span) ? (clamped - zero) / span : (clamped / 2 - zero / 2) / (full / 2 - zero / 2);
  };
}

function extremes(rows: Rows, criteria: number): CriterionBounds[] {
  return Array.from({ length: criteria }, (_, i) => {
    let zeroAt = Infinity;
    let fullAt = -Infinity;
    for (const row of rows) {
      const value = row[i];
      if (value === undefined) continue;
      if (value < zeroAt) zeroAt = value;
      if (value > fullAt) fullAt = value;
    }
    return { zeroAt, fullAt };
  });
}

function percentRank(rows: Rows, criteria: number): Scale {
  const columns = Array.from({ length: criteria }, (_, i) =>
    Float64Array.from(rows.map((row) => row[i]).filter((value) => value !== undefined)).sort(),
  );
  return (value, index) => {
    const column = columns[index] as Float64Array;
    return column.length < 2 ? 0.5 : countBelow(column, value) / (column.length - 1);
  };
}

function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
