import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { goalFunnel } from "../../src/planning/funnel";
import { thrownBy } from "./thrown";

describe("goalFunnel", () => {
  it("works back from the gap", () => {
    expect(goalFunnel(200_000, 30_000, 0.25, 0.4)).toEqual({
      deals: 7,
      opportunities: 27,
      meetings: 67,
      pipeline: 800_000,
    });
  });

  it("rounds each count once, from the exact chain", () => {
    // 1.5 deals are 3 opportunities; the 2 whole deals would have been 4.
    expect(goalFunnel(15, 10, 0.5)).toMatchObject({ deals: 2, opportunities: 3, meetings: 3 });
  });

  it("is not fooled by binary fractions", () => {
    expect(2.1 / 0.7).toBeGreaterThan(3);
    expect(goalFunnel(2.1, 0.7, 1).deals).toBe(3);
    expect(goalFunnel(7, 1, 0.35).opportunities).toBe(20);
    // Wrong from the 16th digit on.
    expect(0.27 / 0.03).toBe(9.000000000000002);
    expect(goalFunnel(0.27, 0.03, 1).deals).toBe(9);
  });

  it("counts as whole numbers do", () => {
    const whole = fc.integer({ min: 1, max: 100_000 });
    const percent = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(whole, whole, percent, percent, (gap, size, win, meet) => {
        const funnel = goalFunnel(gap / 100, size / 100, win / 100, meet / 100);
        expect(funnel.deals).toBe(Math.ceil(gap / size));
        expect(funnel.opportunities).toBe(
          Number((BigInt(gap) * 100n + BigInt(size * win) - 1n) / BigInt(size * win)),
        );
        expect(funnel.meetings).toBe(
          Number((BigInt(gap) * 10_000n + BigInt(size * win * meet) - 1n) / BigInt(size * win * meet)),
        );
      }),
    );
  });

  it("of a gap that is covered is nothing", () => {
    const nothing = { deals: 0, opportunities: 0, meetings: 0, pipeline: 0 };
    expect(goalFunnel(0, 10, 0.5)).toEqual(nothing);
    expect(goalFunnel(-5, 10, 0.5)).toEqual(nothing);
  });

  it.each([
    [1, 0, 0.5, 1, "zeroBase"],
    [1, 1, 0, 1, "zeroBase"],
    [1, 1, 0.5, 0, "zeroBase"],
    [-1, 0, 0.5, 1, "zeroBase"],
    [1, -1, 0.5, 1, "outOfRange"],
    [1, 1, 1.5, 1, "outOfRange"],
    [1, 1, 0.5, -0.5, "outOfRange"],
    [1e308, 1e-300, 0.5, 1, "outOfRange"],
  ])("of gap %d, deal size %d, win rate %d, meeting rate %d is %s", (gap, size, win, meet, kind) => {
    expect(thrownBy(() => goalFunnel(gap, size, win, meet)).kind).toBe(kind);
  });
});
