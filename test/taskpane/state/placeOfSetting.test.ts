import { expect, it } from "@jest/globals";
import { isRateSetting, placeOfSetting } from "../../../src/taskpane/state/placeOfSetting";

it.each([
  ["thisYear", { step: "accounts" }],
  ["churn.history.1.lostRevenue", { step: "churn" }],
  ["criteria.0.fullAt", { step: "priorities" }],
  ["tierCutoffs.1", { step: "priorities" }],
  ["funnel.winRate", { step: "goal" }],
  ["priceIncrease", { step: "goal" }],
  ["priceIncreaseThisYear", { onSheet: "priceIncreaseThisYear" }],
  ["satisfactionThreshold", { onSheet: "satisfactionThreshold" }],
  ["reviewCadence.2", { onSheet: "reviewCadence" }],
  ["outlook.industries.3.industry", { onSheet: "outlook" }],
])("%s is answered where it says", (field, place) => {
  expect(placeOfSetting(field)).toEqual(place);
});

it("reads rates as percentages, and nothing else", () => {
  expect(
    [
      "priceIncrease",
      "priceIncreaseThisYear",
      "split.upSell",
      "funnel.winRate",
      "funnel.dealSize",
      "goal",
      "split",
    ].map(isRateSetting),
  ).toEqual([true, true, true, true, false, false, false]);
});
