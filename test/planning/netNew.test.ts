import { describe, expect, it } from "@jest/globals";
import { netNew } from "../../src/planning/netNew";
import { thrownBy } from "./thrown";

describe("netNew", () => {
  it("is new customers, cross-sell and up-sell", () => {
    expect(netNew({ newCustomers: 500, crossSell: 200, upSell: 100 })).toBe(800);
    expect(netNew({ newCustomers: 500 })).toBe(500);
  });

  it("with losses is the net new ARR of finance", () => {
    expect(netNew({ newCustomers: 500, crossSell: 200, upSell: 100, contraction: 50, churned: 900 })).toBe(
      -150,
    );
  });

  it("takes losses as positive magnitudes", () => {
    expect(thrownBy(() => netNew({ newCustomers: 1, contraction: -1 })).params.argument).toBe("contraction");
    expect(thrownBy(() => netNew({ newCustomers: 1, churned: -1 })).kind).toBe("outOfRange");
  });

  it("refuses totals beyond numbers", () => {
    expect(thrownBy(() => netNew({ newCustomers: 1e308, upSell: 1e308 })).code).toBe("tooLarge");
  });
});
