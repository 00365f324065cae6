import { describe, expect, it } from "@jest/globals";
import { words as german } from "../../../src/planning/words/de";
import { words as english } from "../../../src/planning/words/en";

/** Every text by its path, those with blanks filled in the same way. */
function texts(words: object, path = ""): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const place = `${path}${key}`;
    if (typeof value === "object" && value !== null) return texts(value, `${place}.`);
    const filled =
      typeof value === "function" ? (value as (...blanks: unknown[]) => unknown)(2, 3, 4) : value;
    return [[place, String(filled)]];
  });
}

describe("error sentences in German", () => {
  it("leave nothing in English", () => {
    const inEnglish = new Map(texts(english));
    const same = texts({ ...german, number: undefined }).filter(
      ([place, text]) => inEnglish.get(place) === text,
    );
    expect(same).toEqual([]);
  });

  it("leave out no blank", () => {
    const blanks = (text: string) => [...text.matchAll(/\b[234]\b/g)].map(String).sort();
    const inGerman = new Map(texts(german));
    for (const [place, text] of texts(english)) {
      expect([place, blanks(inGerman.get(place) ?? "")]).toEqual([place, blanks(text)]);
    }
  });

  it("are whole sentences, with numbers as Germans write them", () => {
    const { sentence, expected, number } = german;
    expect(sentence.expected("rates, Zeile 2", expected.rate, number(8.5))).toBe(
      "rates, Zeile 2 – erwartet: ein Bruchteil von 0 bis 1 (0,08 ist 8\u00a0%); angegeben: 8,5.",
    );
    expect(sentence.missing("openings", expected.openings)).toBe(
      'openings fehlt: "weighted" braucht einen Wert für jede Rate.',
    );
    expect(sentence.zeroBase(german.figure.totalOfWeights)).toBe(
      "Summe von weights ist 0: Dadurch lässt sich nicht teilen.",
    );
  });
});
