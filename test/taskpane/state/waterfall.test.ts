import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { waterfallBars, type WaterfallStep } from "../../../src/taskpane/state/waterfall";

describe("a waterfall", () => {
  it("hangs each change where the step before has ended", () => {
    const bars = waterfallBars([
      { kind: "total", amount: 80 },
      { kind: "change", amount: -20 },
      { kind: "total", amount: 60 },
      { kind: "open", amount: 40 },
      { kind: "total", amount: 100 },
    ]);
    expect(bars).toEqual([
      { start: 0, width: 0.8 },
      { start: 0.6, width: expect.closeTo(0.2, 12) },
      { start: 0, width: 0.6 },
      { start: 0.6, width: 0.4 },
      { start: 0, width: 1 },
    ]);
  });

  it("is empty where there is nothing", () => {
    expect(waterfallBars([{ kind: "total", amount: 0 }])).toEqual([{ start: 0, width: 0 }]);
  });

  it("stays within its width", () => {
    const step: fc.Arbitrary<WaterfallStep> = fc.record({
      kind: fc.constantFrom("total", "change", "open"),
      amount: fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        for (const { start, width } of waterfallBars(steps)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThanOrEqual(0);
          expect(start + width).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
