import { describe, expect, it } from "@jest/globals";
import {
  completeOutlook,
  industriesOf,
  mostIndustries,
  neutralOutlook,
  predictedRevenue,
} from "../../../src/planning/plan/industryOutlook";
import { account } from "./anySettings";

const accounts = [
  account("a", [0, 100], { industry: "Retail" }),
  account("b", [0, 300], { industry: " air  travel" }),
  account("c", [0, 250], { industry: "RETAIL" }),
  account("d", [0, 40], { industry: "" }),
  account("e", [70, undefined], { industry: "Retail" }),
];
const travel = { ...neutralOutlook("Air travel"), base: 0.5, downside: 0.2, upside: 0.9 };

describe("industriesOf", () => {
  it("names each industry once, the one with most revenue this year first", () => {
    expect(industriesOf(accounts)).toEqual(["Retail", "air travel"]);
    expect(industriesOf(accounts.slice(0, 2))).toEqual(["air travel", "Retail"]);
  });
});

describe("completeOutlook", () => {
  it("adds what isn't listed, in its neutral factors", () => {
    expect(completeOutlook([travel], industriesOf(accounts))).toEqual([travel, neutralOutlook("Retail")]);
  });

  it("adds no more than there is room for, and drops nothing that is listed", () => {
    const many = Array.from({ length: mostIndustries + 5 }, (_, i) => `Industry ${i}`);
    expect(completeOutlook([travel], many)).toHaveLength(mostIndustries);
    expect(completeOutlook(many.map(neutralOutlook), ["Retail"])).toHaveLength(many.length);
  });
});

describe("predictedRevenue", () => {
  it("takes this year's revenue by the factor of the scenario; 1 for what isn't listed", () => {
    expect(predictedRevenue(accounts, { scenario: "base", industries: [travel] })).toBe(540);
    expect(predictedRevenue(accounts, { scenario: "upside", industries: [travel] })).toBe(660);
    expect(predictedRevenue(accounts, { scenario: "base", industries: [] })).toBe(690);
  });

  it("goes by the first entry of an industry that is listed twice, as MATCH does on the sheet", () => {
    const twice = [travel, { ...travel, base: 5 }];
    expect(predictedRevenue(accounts, { scenario: "base", industries: twice })).toBe(540);
  });
});
