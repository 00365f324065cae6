import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { goalAtGrowth, growthOfGoal } from "../../../src/planning/plan/goalGrowth";
import { splitParts, withShare } from "../../../src/planning/plan/linkedSplit";

const split = { crossSell: 0.4, upSell: 0.3, newCustomers: 0.3 };

describe("the three shares of the gap", () => {
  it("keep the proportion of the two that follow", () => {
    expect(withShare({ crossSell: 0.4, upSell: 0.2, newCustomers: 0.4 }, "crossSell", 0.7)).toEqual({
      crossSell: 0.7,
      upSell: 0.1,
      newCustomers: 0.2,
    });
  });

  it("share evenly where the two others were nothing", () => {
    expect(withShare({ crossSell: 1, upSell: 0, newCustomers: 0 }, "crossSell", 0.5)).toEqual({
      crossSell: 0.5,
      upSell: 0.25,
      newCustomers: 0.25,
    });
  });

  it("keep the one typed before, as far as there is room for it", () => {
    const typed = withShare(split, "crossSell", 0.5);
    expect(withShare(typed, "upSell", 0.2, "crossSell")).toEqual({
      crossSell: 0.5,
      upSell: 0.2,
      newCustomers: 0.3,
    });
    expect(withShare(typed, "newCustomers", 0.1, "crossSell")).toEqual({
      crossSell: 0.5,
      upSell: 0.4,
      newCustomers: 0.1,
    });
    expect(withShare(typed, "upSell", 0.7, "crossSell")).toEqual({
      crossSell: 0.3,
      upSell: 0.7,
      newCustomers: 0,
    });
  });

  it("are whole again where the one before was no share", () => {
    const typed = withShare(split, "crossSell", -0.05);
    expect(withShare(typed, "upSell", 0.2, "crossSell")).toEqual({
      crossSell: 0,
      upSell: 0.2,
      newCustomers: 0.8,
    });
  });

  it.each([-0.1, 1.5, NaN])("stay as they are around a share of %p, which is no share", (share) => {
    expect(withShare(split, "upSell", share)).toEqual({ ...split, upSell: share });
  });

  it("always add up to one whole, none of them negative", () => {
    const edits = fc.array(
      fc.record({
        part: fc.constantFrom(...splitParts),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        kept: fc.constantFrom(undefined, ...splitParts),
      }),
    );
    fc.assert(
      fc.property(edits, (typed) => {
        const result = typed.reduce(
          (shares, { part, share, kept }) => withShare(shares, part, share, kept === part ? undefined : kept),
          split,
        );
        expect(result.crossSell + result.upSell + result.newCustomers).toBeCloseTo(1, 12);
        for (const part of splitParts) expect(result[part]).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("goal and growth", () => {
  it("say the same", () => {
    expect(goalAtGrowth(776243.09, 0.1)).toBe(853867.4);
    expect(growthOfGoal(853867.4, 776243.09)).toBe(0.1);
  });

  it("know no growth from nothing", () => {
    expect(growthOfGoal(100, 0)).toBeUndefined();
  });

  it("come back to the growth that was typed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 1e9 }),
        fc.integer({ min: -99_00, max: 300_00 }),
        (revenue, steps) => {
          const growth = Number(`${steps}e-4`);
          expect(growthOfGoal(goalAtGrowth(revenue, growth), revenue)).toBeCloseTo(growth, 10);
        },
      ),
    );
  });
});
