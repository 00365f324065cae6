import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { averageChurn, churnRate } from "../../src/planning/churn";
import { thrownBy } from "./thrown";

const rate = fc.double({ min: 0, max: 1, noNaN: true });
const rates = fc.array(rate, { minLength: 1, maxLength: 12 });

describe("churnRate", () => {
  it("is the share of the opening that was lost", () => {
    expect(churnRate(200, 16)).toBe(0.08);
    expect(churnRate(5, 0)).toBe(0);
    expect(churnRate(5, 5)).toBe(1);
  });

  it("is a fraction from 0 to 1", () => {
    fc.assert(
      fc.property(
        fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true }),
        rate,
        (opening, share) => {
          const churn = churnRate(opening, opening * share);
          expect(churn).toBeGreaterThanOrEqual(0);
          expect(churn).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it.each([
    [0, 0, "zeroBase"],
    [0, 5, "zeroBase"],
    [-1, 0, "outOfRange"],
    [10, -1, "outOfRange"],
    [10, 11, "outOfRange"],
  ])("of %d and %d is %s", (opening, lost, kind) => {
    expect(thrownBy(() => churnRate(opening, lost)).kind).toBe(kind);
  });

  it("says that it is the opening that cannot be negative", () => {
    expect(thrownBy(() => churnRate(-1, 0)).params.argument).toBe("opening");
  });
});

describe("averageChurn", () => {
  /** Available to renew and churned, from Kellblog's article on how to calculate churn (2018). */
  const openings = [1500, 1750, 2500, 4250];
  const kellblog = [250, 275, 325, 400].map((churned, i) => churnRate(openings[i] ?? 0, churned));

  it("gives Kellblog's simple and weighted averages", () => {
    expect(averageChurn(kellblog, { years: 4 })).toBeCloseTo(0.137, 4);
    expect(averageChurn(kellblog, { years: 4, method: "weighted", openings })).toBeCloseTo(0.125, 12);
  });

  it("takes the latest three years unless told otherwise, and skips blank years", () => {
    expect(averageChurn([0.9, 0.1, 0.2, 0.3])).toBeCloseTo(0.2, 15);
    expect(averageChurn([0.1, undefined, 0.2, undefined, 0.3, undefined])).toBeCloseTo(0.2, 15);
    expect(averageChurn([0.9, 0.1, undefined, 0.2], { years: 2 })).toBeCloseTo(0.15, 15);
    expect(averageChurn([0.4], { years: 5 })).toBe(0.4);
  });

  it("skips blank years by any method: 10 % and 20 % remain", () => {
    const gaps = [0.1, undefined, 0.2];
    expect(averageChurn(gaps, { method: "weighted", openings: [100, 500, 300] })).toBeCloseTo(70 / 400, 15);
    expect(averageChurn(gaps, { method: "geometric" })).toBeCloseTo(1 - Math.sqrt(0.9 * 0.8), 15);
  });

  it("names the year at fault", () => {
    expect(thrownBy(() => averageChurn([0.1, 8])).message).toBe(
      "rates, year 2: expected a fraction from 0 to 1 (0.08 is 8%), got 8.",
    );
    const options = { method: "weighted", openings: [100, -1] } as const;
    expect(thrownBy(() => averageChurn([0.1, 0.1], options)).message).toBe(
      "openings, year 2: expected 0 or more, got -1.",
    );
  });

  it("simple, is exact where the figures are", () => {
    expect(averageChurn([0.1, 0.2, 0.3])).toBe(0.2);
    fc.assert(
      fc.property(rate, fc.integer({ min: 1, max: 12 }), (rate, years) => {
        expect(
          averageChurn(
            Array.from({ length: years }, () => rate),
            { years },
          ),
        ).toBe(rate);
      }),
    );
  });

  it("weighted, ties to the loss actually suffered", () => {
    const year = fc.record({ rate, opening: fc.integer({ min: 1, max: 1e9 }) });
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 8 }), (years) => {
        const openingTotal = years.reduce((total, { opening }) => total + opening, 0);
        const lost = years.reduce((total, { rate, opening }) => total + rate * opening, 0);
        const average = averageChurn(
          years.map(({ rate }) => rate),
          { years: 8, method: "weighted", openings: years.map(({ opening }) => opening) },
        );
        expect(average * openingTotal).toBeCloseTo(lost, 4);
      }),
    );
  });

  it("weighted, gives no weight to a year whose opening nobody knows", () => {
    const openings = [100, undefined, 300];
    expect(averageChurn([0.1, 0.5, 0.2], { method: "weighted", openings })).toBeCloseTo(70 / 400, 15);
  });

  it("geometric, compounds to the same survival", () => {
    fc.assert(
      fc.property(rates, (rates) => {
        const average = averageChurn(rates, { years: rates.length, method: "geometric" });
        const survival = rates.reduce((left, rate) => left * (1 - rate), 1);
        expect((1 - average) ** rates.length).toBeCloseTo(survival, 12);
      }),
    );
  });

  it("geometric, is never below simple: the geometric mean of what is kept is at most its arithmetic mean", () => {
    fc.assert(
      fc.property(rates, (rates) => {
        const years = rates.length;
        const simple = averageChurn(rates, { years });
        expect(averageChurn(rates, { years, method: "geometric" })).toBeGreaterThanOrEqual(simple - 1e-15);
      }),
    );
  });

  it("lies between the lowest and the highest rate, by any method", () => {
    fc.assert(
      fc.property(rates, fc.constantFrom("simple", "weighted", "geometric"), (rates, method) => {
        const average = averageChurn(rates, { years: 12, method, openings: rates.map((_, i) => i + 1) });
        expect(average).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-15);
        expect(average).toBeLessThanOrEqual(Math.max(...rates) + 1e-15);
      }),
    );
  });

  it("is 1 where a year lost everybody, geometrically", () => {
    expect(averageChurn([0.1, 1], { method: "geometric" })).toBe(1);
  });

  it.each([
    [[], {}, "noData", "tooFew"],
    [[undefined, undefined], {}, "noData", "tooFew"],
    [[8, 0.1, 0.1, 0.1], {}, "outOfRange", "outOfRange"],
    [[-0.1], {}, "outOfRange", "outOfRange"],
    [[0.1], { years: 0 }, "outOfRange", "outOfRange"],
    [[0.1], { years: 1.5 }, "outOfRange", "outOfRange"],
    [[0.1], { method: "weighted" }, "mismatch", "missing"],
    [[0.1], { method: "weighted", openings: [1, 2] }, "mismatch", "wrongShape"],
    [[0.1], { method: "weighted", openings: [-1] }, "outOfRange", "outOfRange"],
    [[0.1], { method: "weighted", openings: [0] }, "zeroBase", "zeroBase"],
    [[0.1, 0.1], { method: "weighted", openings: [1e308, 1e308] }, "outOfRange", "tooLarge"],
  ] as const)("of %j with %j is %s", (rates, options, kind, code) => {
    expect(thrownBy(() => averageChurn(rates, options))).toMatchObject({ kind, code });
  });
});
