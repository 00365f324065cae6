import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { percentile } from "../../../src/planning/plan/percentile";
import { tidyUp } from "../../../src/planning/plan/tidy";

describe("tidyUp", () => {
  it.each([
    [853867.4, 3, 854000],
    [854000, 3, 854000],
    [854000.01, 3, 855000],
    [999.5, 2, 1000],
    [0.0123, 2, 0.013],
    [0, 3, 0],
    [-5, 3, 0],
  ])("makes %d with %d digits %d", (value, digits, tidy) => {
    expect(tidyUp(value, digits)).toBe(tidy);
  });

  it("never goes down, and up by less than one step", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e15, noNaN: true }), (value) => {
        const tidy = tidyUp(value, 3);
        expect(tidy).toBeGreaterThanOrEqual(value);
        expect(tidy).toBeLessThanOrEqual(value * 1.0100001);
      }),
    );
  });
});

describe("percentile", () => {
  it("interpolates as Excel's PERCENTILE.INC", () => {
    expect(percentile([1, 2, 3, 4], 0.3)).toBeCloseTo(1.9, 12);
    expect(percentile([3, 1, 2], 0.5)).toBe(2);
    expect(percentile([7], 0.9)).toBe(7);
    expect(percentile([], 0.5)).toBeUndefined();
  });
});
