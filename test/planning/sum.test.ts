import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { sum } from "../../src/planning/sum";

describe("sum", () => {
  it("keeps what plain addition loses (Neumaier, 1974)", () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
    expect([1, 1e100, 1, -1e100].reduce((total, amount) => total + amount)).toBe(0);
  });

  it("counts blank as 0", () => {
    expect(sum([1, undefined, 2])).toBe(3);
    expect(sum([])).toBe(0);
  });

  it("adds up cents as whole numbers do", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 200 }), (cents) => {
        const exact = cents.reduce((total, amount) => total + amount, 0);
        const all = cents.reduce((total, amount) => total + Math.abs(amount), 0);
        const total = sum(cents.map((amount) => amount / 100));
        expect(Math.abs(total - exact / 100)).toBeLessThanOrEqual((3e-16 * all) / 100);
      }),
    );
  });

  it("is infinite where the total outgrows numbers", () => {
    expect(sum([1e308, 1e308])).toBe(Infinity);
  });
});
