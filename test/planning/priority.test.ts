import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { priorityScore, priorityScorer } from "../../src/planning/priority";
import type { Criteria } from "../../src/planning/priority";
import type { PriorityBounds } from "../../src/planning/priorityScale";
import { thrownBy } from "./thrown";

const weight = fc.double({ min: 0.001, max: 1e6, noNaN: true });
const rating = fc.double({ min: 1, max: 5, noNaN: true });
const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const fixed = (...bounds: [number, number][]): PriorityBounds => ({
  kind: "fixed",
  bounds: bounds.map(([zeroAt, fullAt]) => ({ zeroAt, fullAt })),
});

describe("priorityScore", () => {
  it("of ratings is their weighted mean between 1 and 5", () => {
    expect(priorityScore([5, 3, 4], [50, 30, 20])).toBe(80);
    expect(priorityScore([1, 1], [1, 1])).toBe(0);
    expect(priorityScore([5, 5], [0.1, 0.2])).toBe(100);
  });

  it("leaves blank criteria out, and ratings of 0, which some Excels hand over for blank", () => {
    expect(priorityScore([5, undefined, 4], [50, 30, 20])).toBeCloseTo((100 * (50 + 15)) / 70, 12);
    expect(priorityScore([5, 0, 4], [50, 30, 20])).toBe(priorityScore([5, undefined, 4], [50, 30, 20]));
  });

  it("between fixed values clamps what lies beyond, and may fall", () => {
    expect(priorityScore([25], [1], fixed([0, 100]))).toBe(25);
    expect(priorityScore([-5], [1], fixed([0, 100]))).toBe(0);
    expect(priorityScore([500], [1], fixed([0, 100]))).toBe(100);
    expect(priorityScore([2], [1], fixed([10, 0]))).toBe(80);
    expect(priorityScore([0], [1], fixed([-1.7e308, 1.7e308]))).toBe(50);
    expect(priorityScore([0.85e308], [1], fixed([-1.7e308, 1.7e308]))).toBeCloseTo(75, 10);
  });

  it("compared with itself alone is 50", () => {
    expect(priorityScore([7, 9], [1, 2], { kind: "auto" })).toBe(50);
    expect(priorityScore([7, 9], [1, 2], { kind: "rank" })).toBe(50);
  });

  it("stays in 0 to 100 and never falls as a rating rises", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating, weight), { minLength: 1, maxLength: 6 }), (criteria) => {
        const weights = criteria.map(([, , weight]) => weight);
        const lower = criteria.map(([a, b]) => Math.min(a, b));
        criteria.forEach(([a, b], i) => {
          const raised = lower.map((rating, j) => (i === j ? Math.max(a, b) : rating));
          expect(priorityScore(raised, weights)).toBeGreaterThanOrEqual(priorityScore(lower, weights));
        });
        expect(priorityScore(lower, weights)).toBeGreaterThanOrEqual(0);
        expect(priorityScore(lower, weights)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("never falls as a value moves towards its full score", () => {
    fc.assert(
      fc.property(value, value, value, value, value, (zeroAt, fullAt, a, b, other) => {
        fc.pre(zeroAt !== fullAt);
        const [worse, better] = (fullAt > zeroAt ? a < b : a > b) ? [a, b] : [b, a];
        const bounds = fixed([zeroAt, fullAt], [-1, 1]);
        const low = priorityScore([worse, other], [2, 1], bounds);
        const high = priorityScore([better, other], [2, 1], bounds);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("depends on the proportions of weights only, however large or small", () => {
    for (const unit of [1e-320, 1e-300, 1, 1e300]) {
      expect(priorityScore([5, 3], [3 * unit, unit])).toBeCloseTo(87.5, unit < 1e-310 ? 1 : 10);
    }
  });

  it.each([
    [[3], [1, 1], undefined, "mismatch", "wrongShape"],
    [[3], [-1], undefined, "outOfRange", "outOfRange"],
    [[3], [0], undefined, "zeroBase", "zeroBase"],
    [[6], [1], undefined, "outOfRange", "outOfRange"],
    [[0.5], [1], undefined, "outOfRange", "outOfRange"],
    [[undefined], [1], undefined, "noData", "tooFew"],
    [[3, undefined], [0, 1], undefined, "noData", "noWeight"],
    [[3], [1], fixed([1, 1]), "outOfRange", "noSpan"],
    [[3], [1], fixed([1, 2], [1, 2]), "mismatch", "wrongShape"],
  ] as const)("of %j weighted %j is an error", (criteria, weights, bounds, kind, code) => {
    expect(thrownBy(() => priorityScore(criteria, weights, bounds))).toMatchObject({ kind, code });
  });
});

describe("what is wrong", () => {
  it("is named by its place", () => {
    expect(thrownBy(() => priorityScore([3, 6], [1, 1])).params.position).toBe("criterion 2");
    expect(thrownBy(() => priorityScore([3, 3], [1, -1])).params.position).toBe("item 2");
  });
});

describe("priorityScorer", () => {
  const scores = (rows: readonly Criteria[], weight: number, kind: "auto" | "rank") =>
    rows.map(priorityScorer(rows, [weight], { kind }));

  it("spans each column by its extremes", () => {
    expect(scores([[10], [15], [20], [undefined]], 1, "auto")).toEqual([0, 50, 100, undefined]);
    expect(scores([[7], [7]], 1, "auto")).toEqual([50, 50]);
  });

  it("ranks by percent, ties equal", () => {
    expect(scores([[30], [10], [20], [10], [40]], 1, "rank")).toEqual([75, 0, 50, 0, 100]);
  });

  it("ranks as counting the values below does", () => {
    const column = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(column, (values) => {
        const slow = values.map((x) => (100 * values.filter((y) => y < x).length) / (values.length - 1));
        const ranked = scores(
          values.map((x) => [x]),
          3,
          "rank",
        );
        ranked.forEach((score, i) => expect(score).toBeCloseTo(slow[i] ?? NaN, 10));
      }),
    );
  });

  it("keeps what is wrong with one account to itself", () => {
    const score = priorityScorer([[5], [6], [undefined]], [1], { kind: "ratings" });
    expect(score([5])).toBe(100);
    expect(thrownBy(() => score([6])).code).toBe("outOfRange");
    expect(score([undefined])).toBeUndefined();
  });

  it("refuses wrong weights as a whole", () => {
    expect(thrownBy(() => priorityScorer([[5], [5]], [0], { kind: "ratings" })).kind).toBe("zeroBase");
  });
});
