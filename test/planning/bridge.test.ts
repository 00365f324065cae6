import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { revenueBridge } from "../../src/planning/bridge";
import { netRetention } from "../../src/planning/retention";
import { thrownBy } from "./thrown";

const cents = fc.integer({ min: 0, max: 1e10 }).map((cents) => cents / 100);
const amount = fc.oneof(cents, fc.constant(0), fc.constant(undefined));
const accounts = fc.array(fc.tuple(amount, amount), { maxLength: 60 });
const price = fc.double({ min: -0.99, max: 1, noNaN: true });

describe("revenueBridge", () => {
  it("says where revenue came from", () => {
    expect(revenueBridge([100, 100, 100, 0], [150, 80, 0, 70])).toEqual({
      opening: 300,
      newCustomers: 70,
      priceIncrease: 0,
      expansion: 50,
      contraction: -20,
      churned: -100,
      closing: 300,
      netNew: 120,
    });
  });

  it("gives the price increase its share of each retained account first, at most what the account grew", () => {
    const bridge = revenueBridge([100, 100, 100, 100, 0], [150, 102, 90, 0, 50], 0.05);
    expect(bridge.priceIncrease).toBeCloseTo(5 + 2, 12);
    expect(bridge.expansion).toBeCloseTo(45, 12);
    expect(bridge.contraction).toBe(-10);
    expect(bridge.churned).toBe(-100);
    expect(bridge.newCustomers).toBe(50);
  });

  it("gives a price cut its share, too", () => {
    const bridge = revenueBridge([100, 100], [110, 90], -0.05);
    expect(bridge).toMatchObject({ priceIncrease: -10, expansion: 15, contraction: -5 });
  });

  it("sorts a credit by what became of it: only revenue of now is new, all else is growth or loss", () => {
    const steps = { newCustomers: 0, priceIncrease: 0, expansion: 0, contraction: 0, churned: 0 };
    expect(revenueBridge([-10], [0])).toMatchObject({ ...steps, expansion: 10 });
    expect(revenueBridge([-10], [-4])).toMatchObject({ ...steps, expansion: 6 });
    expect(revenueBridge([0], [-4])).toMatchObject({ ...steps, contraction: -4 });
    expect(revenueBridge([-10], [5])).toMatchObject({ ...steps, newCustomers: 15 });
    expect(revenueBridge([10], [-4])).toMatchObject({ ...steps, churned: -14 });
  });

  it("takes cents for customers, too", () => {
    expect(revenueBridge([0.5, 0], [0, 0.25])).toMatchObject({ churned: -0.5, newCustomers: 0.25 });
    expect(revenueBridge([0.5], [0.75])).toMatchObject({ expansion: 0.25, newCustomers: 0 });
  });

  it("adds up to the cent", () => {
    fc.assert(
      fc.property(accounts, price, (rows, price) => {
        const prior = rows.map(([before]) => before);
        const current = rows.map(([, now]) => now);
        const bridge = revenueBridge(prior, current, price);
        const { opening, newCustomers, priceIncrease, expansion, contraction, churned, closing } = bridge;
        const end = opening + newCustomers + priceIncrease + expansion + contraction + churned;
        expect(Math.abs(end - closing)).toBeLessThan(0.005);
        expect(bridge.netNew).toBeCloseTo(newCustomers + expansion, 4);
        for (const gain of [newCustomers, expansion]) expect(gain).toBeGreaterThanOrEqual(0);
        for (const loss of [contraction, churned]) expect(loss).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("adds up with credits, too", () => {
    const signed = fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(signed, signed)), price, (rows, price) => {
        const bridge = revenueBridge(
          rows.map(([before]) => before),
          rows.map(([, now]) => now),
          price,
        );
        const { opening, newCustomers, priceIncrease, expansion, contraction, churned, closing } = bridge;
        const end = opening + newCustomers + priceIncrease + expansion + contraction + churned;
        expect(Math.abs(end - closing)).toBeLessThan(0.005);
      }),
    );
  });

  it("agrees with net revenue retention: closing without new customers", () => {
    fc.assert(
      fc.property(accounts, (rows) => {
        const prior = rows.map(([before]) => before);
        const current = rows.map(([, now]) => now);
        const { opening, newCustomers, closing } = revenueBridge(prior, current);
        fc.pre(opening > 0);
        expect(Math.abs(netRetention(prior, current) * opening - (closing - newCustomers))).toBeLessThan(
          0.005,
        );
      }),
    );
  });

  it("has no step of -0, which a sheet would show as 0 but a comparison wouldn't", () => {
    for (const step of Object.values(revenueBridge([0], [0]))) expect(Object.is(step, 0)).toBe(true);
  });

  it.each([
    [[1, 2], [1], 0, "mismatch"],
    [[1], [1], -1, "outOfRange"],
    [[1], [1], 3, "outOfRange"],
    [[1e308, 1e308], [0, 0], 0, "outOfRange"],
  ])("of %j and %j at price %d is an error", (prior, current, price, kind) => {
    expect(thrownBy(() => revenueBridge(prior, current, price)).kind).toBe(kind);
  });
});
