import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { dayPatternOf, parseDay } from "../../../src/taskpane/format/parseDay";

/** 2026-11-22, as Excel counts. */
const today = 46_348;
const lastOfYear = 46_387;
const parse = (locale: string, text: string) => parseDay(text, dayPatternOf(locale), today);

describe("what is typed as a day", () => {
  it.each([
    ["de-DE", "31.12.2026"],
    ["de-DE", "31. 12. 2026"],
    ["de-DE", " 31-12-26 "],
    ["de-DE", "31.12."],
    ["de-DE", "31/12"],
    ["de-DE", "2026-12-31"],
    ["en-US", "12/31/2026"],
    ["en-US", "12/31/26"],
    ["en-US", "12-31"],
    ["en-GB", "31/12/2026"],
    ["sv-SE", "2026-12-31"],
    ["sv-SE", "12-31"],
    ["sv-SE", "26-12-31"],
    ["th-TH", "31/12/2026"],
  ])("%s: %s is the last of the year", (locale, text) => {
    expect(parse(locale, text)).toBe(lastOfYear);
  });

  it.each([
    ["de-DE", "12/31/2026"],
    ["de-DE", "30.02.2026"],
    ["de-DE", "31.12.2"],
    ["de-DE", "31"],
    ["de-DE", "31.12.202"],
    ["de-DE", "morgen"],
    ["de-DE", "1.234,5"],
    ["en-US", "31/12/2026"],
    ["en-US", ""],
  ])("%s: %s is no day", (locale, text) => {
    expect(parse(locale, text)).toBeUndefined();
  });

  it("is read back from how it is written, in every locale", () => {
    const locale = fc.constantFrom("de-DE", "de-CH", "en-US", "en-GB", "fr-FR", "sv-SE", "en-CA", "pt-BR");
    fc.assert(
      fc.property(locale, fc.integer({ min: 2, max: 200_000 }), (wanted, day) => {
        const pattern = dayPatternOf(wanted);
        expect(parseDay(pattern.write(day), pattern, today)).toBe(day);
      }),
    );
  });
});
