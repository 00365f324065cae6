import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { forecastRetention } from "../../src/planning/survival";
import { fitSurvival, type SurvivalModel } from "../../src/planning/survivalFit";
import { thrownBy } from "./thrown";

/** Two cohorts of customers after 0 to 7 years, and the rest of 12: Fader and Hardie (2007), table 1. */
const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];
const regular = [1000, 631, 468, 382, 326, 289, 262, 241];

/** ln L as the paper gives it: the chance of leaving in year t, by recursion, and of still being there. */
function logLikelihood(survivors: readonly number[], { alpha, beta }: SurvivalModel): number {
  let leaving = alpha / (alpha + beta);
  let staying = 1 - leaving;
  let total = 0;
  for (let t = 1; t < survivors.length; t++) {
    if (t > 1) {
      leaving *= (beta + t - 2) / (alpha + beta + t - 1);
      staying -= leaving;
    }
    total += ((survivors[t - 1] ?? 0) - (survivors[t] ?? 0)) * Math.log(leaving);
  }
  return total + (survivors.at(-1) ?? 0) * Math.log(staying);
}

describe("forecastRetention", () => {
  it("gives the paper's estimates and projection for its High End cohort", () => {
    const { alpha, beta, survival, retention } = forecastRetention(highEnd);
    expect(alpha).toBeCloseTo(0.668, 3);
    expect(beta).toBeCloseTo(3.806, 3);
    expect(survival).toHaveLength(5);
    expect(survival[4]).toBeCloseTo(0.378, 3);
    expect(retention[4]).toBeCloseTo((beta + 11) / (alpha + beta + 11), 14);
  });

  it("gives the paper's estimates for its Regular cohort", () => {
    const { alpha, beta } = forecastRetention(regular);
    expect(alpha).toBeCloseTo(0.704, 3);
    expect(beta).toBeCloseTo(1.182, 3);
  });

  it("can be solved by hand for two years", () => {
    // 1000, 500, 400: with as many rates as parameters, the model meets them: 1/2 and 4/5.
    const { alpha, beta } = fitSurvival([1000, 500, 400]);
    expect(alpha).toBeCloseTo(1 / 3, 10);
    expect(beta).toBeCloseTo(1 / 3, 10);
  });

  it("finds the maximum of the likelihood: no step away from it is better", () => {
    const model = fc.record({
      alpha: fc.double({ min: 0.1, max: 5, noNaN: true }),
      beta: fc.double({ min: 0.1, max: 20, noNaN: true }),
    });
    fc.assert(
      fc.property(model, fc.integer({ min: 3, max: 12 }), (truth, years) => {
        const survivors = [1e6];
        for (let t = 1; t <= years; t++) {
          const kept = (truth.beta + t - 1) / (truth.alpha + truth.beta + t - 1);
          survivors.push((survivors[t - 1] ?? 0) * kept);
        }
        const found = fitSurvival(survivors);
        expect(found.alpha / truth.alpha).toBeCloseTo(1, 4);
        expect(found.beta / truth.beta).toBeCloseTo(1, 4);
        const best = logLikelihood(survivors, found);
        for (const [da, db] of [
          [1.01, 1],
          [0.99, 1],
          [1, 1.01],
          [1, 0.99],
          [1.01, 1.01],
          [0.99, 0.99],
        ] as const) {
          const other = { alpha: found.alpha * da, beta: found.beta * db };
          expect(logLikelihood(survivors, other)).toBeLessThan(best);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("falls, ever more slowly", () => {
    const { survival, retention } = forecastRetention(regular, 30);
    for (let t = 1; t < 30; t++) {
      expect(survival[t]).toBeLessThan(survival[t - 1] ?? NaN);
      expect(retention[t]).toBeGreaterThan(retention[t - 1] ?? NaN);
    }
  });

  it("depends on shares, not on the size of the cohort", () => {
    const { survival } = forecastRetention(highEnd);
    for (const unit of [1e-300, 0.001, 1e300]) {
      const { survival: scaled } = forecastRetention(highEnd.map((count) => count * unit));
      scaled.forEach((share, t) => expect(share).toBeCloseTo(survival[t] ?? NaN, 10));
    }
  });

  it("allows a year without losses", () => {
    expect(forecastRetention([100, 80, 80, 75], 1).survival[0]).toBeLessThan(0.75);
  });

  it("ends in shares or in an error for any falling counts", () => {
    const counts = fc
      .array(fc.integer({ min: 1, max: 1e6 }), { minLength: 3, maxLength: 12 })
      .map((counts) => counts.sort((a, b) => b - a));
    fc.assert(
      fc.property(counts, (counts) => {
        try {
          const { survival } = forecastRetention(counts);
          survival.forEach((share) => {
            expect(share).toBeGreaterThan(0);
            expect(share).toBeLessThan(1);
          });
        } catch {
          expect(thrownBy(() => forecastRetention(counts)).code).toBe("noOptimum");
        }
      }),
    );
  });

  it.each([
    [[1000, 900], "noData", "tooFew"],
    [[], "noData", "tooFew"],
    [[1000, 1000, 1000], "noData", "noOptimum"],
    [[1000, 800, 640, 512], "noData", "noOptimum"],
    [[1000, 900, 700, 400], "noData", "noOptimum"],
    [[1000, 800, 800, 800], "noData", "noOptimum"],
    [[1000, 800, 900], "outOfRange", "notFalling"],
    [[1000, 800, 0], "outOfRange", "notFalling"],
    [[-3, -4, -5], "outOfRange", "notFalling"],
  ])("of %j is an error", (survivors, kind, code) => {
    expect(thrownBy(() => forecastRetention(survivors))).toMatchObject({ kind, code });
  });

  it("needs whole years", () => {
    expect(thrownBy(() => forecastRetention(highEnd, 0)).params.argument).toBe("years");
  });
});
