import { describe, expect, it } from "@jest/globals";
import { functionIds } from "../../../src/reference/functionId";
import { brokenLines } from "../../../src/sheets/examples/brokenLines";
import { examplesPage } from "../../../src/sheets/examples/examplesPage";
import { movedDown } from "../../../src/sheets/examples/movedDown";
import { examplesWordsOf } from "../../../src/sheets/examples/words/examplesWordsOf";
import { languages } from "../../../src/reference/words/language";

describe.each(languages)("the page of examples in %s", (language) => {
  const { cells } = examplesPage(examplesWordsOf(language));
  const formulas = cells.flatMap(({ entry }) => (entry.kind === "formula" ? [entry.formula] : []));
  const texts = cells.flatMap(({ entry }) => (entry.kind === "text" ? [entry.text] : []));

  it("has every function under its title", () => {
    for (const id of functionIds) {
      expect(formulas.some((formula) => formula.startsWith(`=PLAN.${id}(`))).toBe(true);
      expect(texts.some((text) => text.startsWith(`PLAN.${id}: `))).toBe(true);
    }
  });

  it("keeps a cell for everything that is written and everything that spills", () => {
    const places = cells.map(({ row, column }) => `${row},${column}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it("says that it needs the add-in, and what makes it independent", () => {
    expect(texts.slice(0, 4).join(" ")).toMatch(
      language === "en" ? /need the add-in.*Share/ : /brauchen das Add-In.*Teilen/,
    );
  });

  it("shows figures with their formats, and none as text", () => {
    expect(cells.filter(({ entry, format }) => entry.kind === "figure" && format === undefined)).toEqual([]);
  });

  it("breaks lines so that they fit beside the pane", () => {
    expect(texts.filter((text) => text.length > 135)).toEqual([]);
    expect(brokenLines("one two three four", 9)).toEqual(["one two", "three", "four"]);
    expect(brokenLines("unbreakable", 3)).toEqual(["unbreakable"]);
  });
});

it("moves references, but nothing in quotes", () => {
  expect(movedDown('=PLAN.CHURNAVG(B4:E4,4,"B4",$B2)', 10)).toBe('=PLAN.CHURNAVG(B14:E14,4,"B4",$B12)');
});
