import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createFormats } from "../../../src/taskpane/format/formats";

const locales = ["en-US", "de-DE", "fr-FR", "de-AT", "de-CH", "en-IN", "es-ES", "sv-SE"];

describe("what is typed as a number", () => {
  const typed: readonly (readonly [locale: string, text: string, value: number | undefined])[] = [
    ["en-US", "1,234.5", 1234.5],
    ["en-US", "1234.5", 1234.5],
    ["en-US", " 12 ", 12],
    ["en-US", "-3", -3],
    ["en-US", "\u22123", -3],
    ["en-US", ".5", 0.5],
    ["en-US", "5.", 5],
    ["en-US", "1 234", 1234],
    ["de-DE", "1.234,5", 1234.5],
    ["de-DE", "1234,5", 1234.5],
    ["de-DE", "1.234.567", 1234567],
    ["fr-FR", "1\u202f234,5", 1234.5],
    ["fr-FR", "1 234,5", 1234.5],
    ["de-AT", "1 234,5", 1234.5],
    ["de-AT", "1.234,5", 1234.5],
    ["de-AT", "1.234.567", 1234567],
    ["de-CH", "1’234.5", 1234.5],
    ["de-CH", "1'234.5", 1234.5],
    ["en-IN", "12,34,567.5", 1234567.5],
  ];
  it.each(typed)("%s: %s", (locale, text, value) => {
    expect(createFormats(locale).parseNumber(text)).toBe(value);
  });

  it.each([
    ["en-US", ""],
    ["en-US", "abc"],
    ["en-US", "1,5"],
    ["en-US", "1,2345"],
    ["en-US", "1,2,345"],
    ["en-US", "1.2.3"],
    ["en-US", "1e5"],
    ["en-US", "--1"],
    ["en-US", "12 apples"],
    ["en-US", "."],
    ["en-US", "-"],
    ["en-US", "9".repeat(400)],
    // A German who types 1.5 means 1,5 or 15: neither is guessed.
    ["de-DE", "1.5"],
    ["de-AT", "1.5"],
    ["fr-CH", "1.234,5"],
    ["de-DE", "1,2,3"],
  ])("%s: %s is no number", (locale, text) => {
    expect(createFormats(locale).parseNumber(text)).toBeUndefined();
  });
});

describe("what is typed as a rate", () => {
  it.each([
    ["en-US", "8", 0.08],
    ["en-US", "8 %", 0.08],
    ["en-US", "8%", 0.08],
    ["en-US", "7", 0.07],
    ["en-US", "-2.5 %", -0.025],
    ["de-DE", "8,5 %", 0.085],
    ["fr-FR", "8,5\u202f%", 0.085],
  ])("%s: %s", (locale, text, value) => {
    expect(createFormats(locale).parsePercent(text)).toBe(value);
  });

  it.each(["%", "8 % off", "8 %%", ""])("%s is no rate", (text) => {
    expect(createFormats("en-US").parsePercent(text)).toBeUndefined();
  });
});

describe.each(locales)("in %s", (locale) => {
  const format = createFormats(locale);
  // What people type: up to six decimals. More digits than a double holds don't come back.
  const amounts = fc
    .integer({ min: -1e9, max: 1e9 })
    .chain((whole) => fc.integer({ min: 0, max: 6 }).map((decimals) => Number(`${whole}e-${decimals}`)));

  it("a number field reads what it writes", () => {
    fc.assert(
      fc.property(amounts, (value) => expect(format.parseNumber(format.number(value))).toBe(value + 0)),
    );
  });

  it("a percent field reads what it writes", () => {
    fc.assert(
      fc.property(amounts, (value) =>
        expect(format.parsePercent(format.percentNumber(value))).toBe(value + 0),
      ),
    );
  });

  it("a rate that is shown with its sign can be typed back", () => {
    expect(format.parsePercent(format.percent(0.137))).toBe(0.137);
  });
});

it("shows whole amounts, and nothing as 0 rather than -0", () => {
  const format = createFormats("en-US");
  expect(format.amount(776243.09)).toBe("776,243");
  expect(format.amount(-0.4)).toBe("0");
  expect(format.amount(-0.5)).toBe("-1");
});

it("shows a rate that rounds to nothing without a sign", () => {
  const format = createFormats("en-US");
  expect([format.percent(-0.0004), format.percent(-0.0006)]).toEqual(["0.0%", "-0.1%"]);
});

it("shows Excel's serial numbers as days", () => {
  expect(createFormats("en-US").day(35667)).toBe("Aug 25, 1997");
  expect(createFormats("de-DE").day(35667)).toBe("25.08.1997");
});

it.each(["", "not a locale", "xx-invalid-"])("falls back to English for %p", (locale) => {
  expect(createFormats(locale).number(1234.5)).toBe("1,234.5");
});

describe("money of many digits, where there is little room", () => {
  it.each([
    ["en-US", 812345678901, "812.3B"],
    ["en-US", -123456789012, "-123.5B"],
    ["de-DE", 812345678901, "812,3\u00a0Mrd."],
    ["de-CH", 45000000, "45\u00a0Mio."],
  ])("%s: %d", (locale, amount, written) => {
    expect(createFormats(locale).shortAmount(amount)).toBe(written);
  });
});

describe("a rate with every digit that was typed", () => {
  it.each([
    ["en-US", 0.07, "7%"],
    ["en-US", 0.0825, "8.25%"],
    ["de-DE", 0.0825, "8,25\u00a0%"],
    ["de-CH", 1, "100%"],
  ])("%s: %d", (locale, rate, written) => {
    expect(createFormats(locale).rate(rate)).toBe(written);
  });
});
