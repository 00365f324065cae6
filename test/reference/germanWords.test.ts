import { describe, expect, it } from "@jest/globals";
import { german } from "../../src/reference/words/de/de";
import { tooltips } from "../../src/reference/words/de/tooltips";
import { english } from "../../src/reference/words/en/en";

/** Every text by its path. */
function texts(words: object, path = ""): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const place = `${path}/${key}`;
    if (typeof value === "object" && value !== null) return texts(value, place);
    return [
      [place, String(typeof value === "function" ? (value as (blank: string) => unknown)("B4") : value)],
    ];
  });
}

const offences = (pattern: RegExp) => texts({ german, tooltips }).filter(([, text]) => pattern.test(text));

describe("the reference in German", () => {
  it("keeps a number and its percent sign, and z. B., on one line", () => {
    expect(offences(/\d %|\d%|z\. ?B\./)).toEqual([]);
  });

  it("names error values as German Excel shows them", () => {
    expect(offences(/#(VALUE!|NUM!|N\/A|REF!|SPILL!)|\b(TRUE|FALSE)\b/)).toEqual([]);
  });

  it("quotes as Germans do, but for what is typed into a formula", () => {
    expect(offences(/”|‘(?!\s)|«|»/)).toEqual([]);
    expect(
      texts(german).filter(([place, text]) => !place.includes("/formula/") && text.includes('"')),
    ).toEqual([]);
  });

  it("gives the figures that the English one gives", () => {
    const inEnglish = new Map(texts(english));
    const different = texts(german).filter(
      ([place, text]) =>
        String(figures(text, ".", ",")) !== String(figures(inEnglish.get(place) ?? "", ",", ".")),
    );
    expect(different.map(([place]) => place)).toEqual([]);
  });
});

/** The numbers in a text, in order of size: languages put them in another order. */
function figures(text: string, thousands: string, decimal: string): number[] {
  const numbers = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return numbers
    .map((number) => Number(number.replaceAll(thousands, "").replace(decimal, ".")))
    .sort((one, other) => one - other);
}
