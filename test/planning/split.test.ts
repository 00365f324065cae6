import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { splitGoal } from "../../src/planning/split";
import { sum } from "../../src/planning/sum";
import { thrownBy } from "./thrown";

const goalInCents = fc.integer({ min: 0, max: 1e12 });
const weights = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 })
  .filter((weights) => weights.some((weight) => weight > 0));

/** Largest remainders in exact whole numbers. */
function slowSplit(cents: number, weights: readonly number[]): number[] {
  const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  const exact = weights.map((weight) => BigInt(cents) * BigInt(weight));
  const shares = exact.map((product) => product / total);
  let left = Number(BigInt(cents) - shares.reduce((sum, share) => sum + share, 0n));
  const order = exact
    .map((product, i) => ({ remainder: product % total, i }))
    .sort((a, b) => (a.remainder === b.remainder ? a.i - b.i : a.remainder < b.remainder ? 1 : -1));
  for (const { i } of order) if (left-- > 0) shares[i] = (shares[i] ?? 0n) + 1n;
  return shares.map((share) => Number(share) / 100);
}

describe("splitGoal", () => {
  it("shares by weight, the cents left over to the largest remainders", () => {
    expect(splitGoal(100, [1, 1, 1])).toEqual([33.34, 33.33, 33.33]);
    expect(splitGoal(0.05, [50, 30, 20])).toEqual([0.03, 0.01, 0.01]);
    expect(splitGoal(1000, [3, 1])).toEqual([750, 250]);
  });

  it("apportions as Hamilton did: ten to the parties of the textbook example of largest remainders", () => {
    // Wikipedia, "Quota method": quotas 4.7, 1.6, 1.58, 1.2, 0.61, 0.31 are 5, 2, 1, 1, 1 and 0 of 10 seats.
    const votes = [47_000, 16_000, 15_800, 12_000, 6_100, 3_100];
    expect(splitGoal(0.1, votes)).toEqual([0.05, 0.02, 0.01, 0.01, 0.01, 0]);
  });

  it("names the weight at fault", () => {
    expect(thrownBy(() => splitGoal(100, [1, -2])).params.position).toBe("item 2");
  });

  it("keeps what is committed, 0 too, and shares the rest", () => {
    expect(splitGoal(1000, [1, 1, 2, 5], [100, undefined, undefined, 0])).toEqual([100, 300, 600, 0]);
  });

  it("leaves commitments as they are when nobody is left to share", () => {
    expect(splitGoal(1000, [1, 1], [300, 200])).toEqual([300, 200]);
    expect(splitGoal(1000, [], [])).toEqual([]);
  });

  it("takes back what is committed beyond the goal", () => {
    expect(splitGoal(100, [1, 1, 1], [150, undefined, undefined])).toEqual([150, -25, -25]);
  });

  it("gives the whole cents of exact arithmetic", () => {
    fc.assert(
      fc.property(goalInCents, weights, (cents, weights) => {
        const shares = splitGoal(cents / 100, weights);
        const slow = slowSplit(cents, weights);
        // Where two remainders are equal but for the last bit, either may get the cent.
        shares.forEach((share, i) => expect(Math.abs(share - (slow[i] ?? NaN))).toBeLessThan(0.011));
        expect(Math.round(sum(shares) * 100)).toBe(cents);
      }),
    );
  });

  it("adds up to the goal to the cent, commitments included", () => {
    const given = fc.option(
      fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100),
      { nil: undefined },
    );
    fc.assert(
      fc.property(
        goalInCents,
        fc.array(fc.tuple(fc.double({ min: 0.001, max: 1e9, noNaN: true }), given)),
        (cents, rows) => {
          fc.pre(rows.some(([, amount]) => amount === undefined));
          const shares = splitGoal(
            cents / 100,
            rows.map(([weight]) => weight),
            rows.map(([, amount]) => amount),
          );
          expect(Math.abs(sum(shares) - cents / 100)).toBeLessThan(0.005);
          rows.forEach(([, amount], i) => {
            if (amount !== undefined) expect(shares[i]).toBe(amount);
          });
        },
      ),
    );
  });

  it("gives more weight no less, and no weight nothing", () => {
    fc.assert(
      fc.property(goalInCents, weights, (cents, weights) => {
        const shares = splitGoal(cents / 100, weights);
        weights.forEach((weight, i) => {
          if (weight === 0) expect(shares[i]).toBe(0);
          weights.forEach((other, j) => {
            if (weight > other) expect(shares[i]).toBeGreaterThanOrEqual(shares[j] ?? NaN);
          });
        });
      }),
    );
  });

  it("adds up for amounts of 15 digits and weights of any size", () => {
    for (const unit of [1e-300, 1, 1e300]) {
      const shares = splitGoal(9_999_999_999_999.99, [unit / 3, unit / 7, unit, unit * 1e-9]);
      expect(shares.reduce((total, share) => total + BigInt(Math.round(share * 100)), 0n)).toBe(
        999_999_999_999_999n,
      );
    }
  });

  it("adds up where the exact shares have no room for their remainders", () => {
    const goal = 61_251_507_372_489.07;
    const [small, large] = splitGoal(goal, [2, 7]);
    expect(BigInt(Math.round((small ?? NaN) * 100)) + BigInt(Math.round((large ?? NaN) * 100))).toBe(
      6_125_150_737_248_907n,
    );
  });

  it.each([
    [100, [0, 0], undefined, "zeroBase"],
    [100, [0, 5], [undefined, 5], "zeroBase"],
    [100, [-1], undefined, "outOfRange"],
    [1e14, [1], undefined, "outOfRange"],
    [1e308, [1, 1], [undefined, -1e308], "outOfRange"],
    [100, [1, 1], [1], "mismatch"],
  ] as const)("of %d over %j with %j is %s", (goal, weights, committed, kind) => {
    expect(thrownBy(() => splitGoal(goal, weights, committed)).kind).toBe(kind);
  });
});
