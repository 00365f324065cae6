import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { grossRetention, netRetention } from "../../src/planning/retention";
import { thrownBy } from "./thrown";

const amount = fc.integer({ min: 0, max: 1e11 }).map((cents) => cents / 100);
const accounts = fc
  .array(fc.tuple(amount, amount), { minLength: 1, maxLength: 30 })
  .filter((rows) => rows.some(([prior]) => prior > 0));

describe("grossRetention and netRetention", () => {
  it("count contraction and churn; only net counts growth; neither counts new customers", () => {
    const prior = [100, 100, 100, 0];
    const current = [150, 80, 0, 70];
    expect(grossRetention(prior, current)).toBe(0.6);
    expect(netRetention(prior, current)).toBeCloseTo(230 / 300, 15);
  });

  it("count blank as 0", () => {
    expect(grossRetention([100, undefined], [undefined, 5])).toBe(0);
    expect(netRetention([100, undefined], [50, 5])).toBe(0.5);
  });

  it("gross is at most 1, and at most net", () => {
    fc.assert(
      fc.property(accounts, (rows) => {
        const prior = rows.map(([before]) => before);
        const current = rows.map(([, now]) => now);
        const gross = grossRetention(prior, current);
        expect(gross).toBeGreaterThanOrEqual(0);
        expect(gross).toBeLessThanOrEqual(1);
        expect(netRetention(prior, current)).toBeGreaterThanOrEqual(gross - 1e-12);
      }),
    );
  });

  it("are 1 where nothing changed", () => {
    fc.assert(
      fc.property(accounts, (rows) => {
        const prior = rows.map(([before]) => before);
        expect(grossRetention(prior, prior)).toBe(1);
        expect(netRetention(prior, prior)).toBe(1);
      }),
    );
  });

  it.each([grossRetention, netRetention])("%p refuses what has no base", (retention) => {
    expect(thrownBy(() => retention([0, 0], [1, 2])).kind).toBe("zeroBase");
    expect(thrownBy(() => retention([], [])).kind).toBe("zeroBase");
    expect(thrownBy(() => retention([-5], [1])).kind).toBe("outOfRange");
    expect(thrownBy(() => retention([1e308, 1e308], [1, 1])).code).toBe("tooLarge");
    expect(thrownBy(() => retention([1e-300, 0], [-1e300, 0])).kind).toBe("outOfRange");
    expect(thrownBy(() => retention([1, 2], [1])).kind).toBe("mismatch");
  });
});
