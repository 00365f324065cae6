import { PlanningError } from "./errors";
import { words } from "./words/en";

/** The values of a criterion that score 0 and 1; the first may be the larger (fewer complaints are better). */
interface CriterionBounds {
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

/** Brings values of criteria to 0 … 1. */
export interface Scale {
  /** @returns NaN where the value counts as blank */
  of(value: number, criterion: number): number;
}

type Rows = readonly (readonly (number | undefined)[])[];

/** @throws PlanningError mismatch when there is not one pair of bounds a criterion, outOfRange when a pair is equal */
export function scaleFor(bounds: PriorityBounds, rows: Rows, criteria: number): Scale {
  switch (bounds.kind) {
    case "ratings":
      return new RatingScale();
    case "fixed":
      return new SpanScale(checked(bounds.bounds, criteria));
    case "auto":
      return new SpanScale(columnsOf(rows, criteria).map(extremes));
    case "rank":
      return new RankScale(columnsOf(rows, criteria));
  }
}

class RatingScale implements Scale {
  of(value: number, criterion: number): number {
    if (value >= 1 && value <= 5) return (value - 1) / 4;
    if (value === 0) return NaN;
    throw new PlanningError("outOfRange", {
      argument: "criteria",
      position: words.criterion(criterion + 1),
      expected: words.expected.rating,
      found: value,
    });
  }
}

class SpanScale implements Scale {
  private readonly zeros: Float64Array;
  private readonly fulls: Float64Array;

  constructor(bounds: readonly CriterionBounds[]) {
    this.zeros = Float64Array.from(bounds, ({ zeroAt }) => zeroAt);
    this.fulls = Float64Array.from(bounds, ({ fullAt }) => fullAt);
  }

  of(value: number, criterion: number): number {
    const zero = this.zeros[criterion] as number;
    const full = this.fulls[criterion] as number;
    if (zero === full) return 0.5;
    const low = Math.min(zero, full);
    const high = Math.max(zero, full);
    const clamped = value < low ? low : value > high ? high : value;
    const span = full - zero;
    return Number.isFinite(span) ? (clamped - zero) / span : (clamped / 2 - zero / 2) / (full / 2 - zero / 2);
  }
}

class RankScale implements Scale {
  private readonly sorted: readonly Float64Array[];

  constructor(columns: readonly Float64Array[]) {
    this.sorted = columns.map((column) => column.sort());
  }

  of(value: number, criterion: number): number {
    const column = this.sorted[criterion] as Float64Array;
    return column.length < 2 ? 0.5 : countBelow(column, value) / (column.length - 1);
  }
}

function checked(bounds: readonly CriterionBounds[], criteria: number): readonly CriterionBounds[] {
  if (bounds.length !== criteria) {
    throw new PlanningError("wrongShape", {
      argument: "bounds",
      expected: words.expected.pairs(criteria),
      found: bounds.length,
    });
  }
  bounds.forEach(({ zeroAt, fullAt }, i) => {
    if (zeroAt === fullAt) {
      throw new PlanningError("noSpan", {
        argument: "bounds",
        position: words.criterion(i + 1),
        expected: words.expected.twoValues,
        found: words.found.twice(words.number(zeroAt)),
      });
    }
  });
  return bounds;
}

/** The values of each criterion, blanks left out. */
function columnsOf(rows: Rows, criteria: number): Float64Array[] {
  return Array.from({ length: criteria }, (_, criterion) => {
    const column = new Float64Array(rows.length);
    let count = 0;
    for (const row of rows) {
      const value = row[criterion];
      if (value !== undefined) column[count++] = value;
    }
    return column.subarray(0, count);
  });
}

function extremes(column: Float64Array): CriterionBounds {
  let zeroAt = Infinity;
  let fullAt = -Infinity;
  for (const value of column) {
    if (value < zeroAt) zeroAt = value;
    if (value > fullAt) fullAt = value;
  }
  return { zeroAt, fullAt };
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
