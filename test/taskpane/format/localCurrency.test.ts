import { describe, expect, it } from "@jest/globals";
import { localCurrency } from "../../../src/taskpane/format/localCurrency";

describe("the currency to suggest", () => {
  it.each([
    ["de-DE", "EUR"],
    ["de-AT", "EUR"],
    ["de-LU", "EUR"],
    ["de-CH", "CHF"],
    ["de-LI", "CHF"],
    ["de", "EUR"],
    ["en-US", "USD"],
    ["en", "USD"],
    ["en-GB", "GBP"],
    ["en-IE", "EUR"],
    ["fr-CA", "CAD"],
    ["pl", "PLN"],
    ["zh-Hant-HK", "HKD"],
    ["bg-BG", "EUR"],
    ["", "USD"],
    ["not a locale", "USD"],
  ])("for %j is %s", (locale, currency) => {
    expect(localCurrency(locale)).toBe(currency);
  });
});
