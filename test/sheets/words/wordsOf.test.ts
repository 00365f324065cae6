import { describe, expect, it } from "@jest/globals";
import { languages } from "../../../src/reference/words/language";
import type { SheetBlueprint } from "../../../src/sheets/blueprint/blueprint";
import type { Validation } from "../../../src/sheets/blueprint/validation";
import { planSheet } from "../../../src/sheets/planSheets";
import { sheetRoles } from "../../../src/sheets/sheetRole";
import { wordsOf } from "../../../src/sheets/words/wordsOf";
import { examplePlan } from "../examplePlan";

const byName = examplePlan({ columns: { name: 1, revenue: [{ column: 6, year: 2025 }] } });
const plans = [examplePlan(), byName];

/** What both languages call the same. */
const shared = new Set(["Whitespace", "Status", "Review", "o", "x"]);

describe.each(languages)("the words of sheets in %s", (language) => {
  const words = wordsOf(language);
  const sheets = plans.flatMap((plan) => sheetRoles.map((role) => planSheet(role, plan, words)));

  it("name sheets as Excel takes it, each otherwise", () => {
    const titles = sheetRoles.map((role) => words.sheets[role].title);
    for (const title of titles) expect(title).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
  });

  it("give each column of a table a header of its own", () => {
    for (const { table } of sheets) {
      const headers = (table?.columns ?? []).map(({ header }) => header.toLowerCase());
      expect(headers.filter((header, i) => headers.indexOf(header) !== i)).toEqual([]);
    }
  });

  it("have headers that need no marking in structured references", () => {
    for (const { table } of sheets) {
      for (const { header } of table?.columns ?? []) expect(header).toMatch(/^[^[\]#'@"{}]+$/);
    }
  });

  it("say beside a cell no more than Excel shows", () => {
    for (const { prompt } of sheets.flatMap(validationsOf)) {
      expect({ ...prompt, fits: prompt.title.length <= 32 && prompt.message.length <= 225 }).toEqual({
        ...prompt,
        fits: true,
      });
    }
  });

  it("offer list words that differ, hold no comma and are taken for text", () => {
    const { lists } = words.settings;
    const all: readonly Readonly<Record<string, string>>[] = [
      ...[lists.methods, lists.lossBases, lists.sources, lists.potential, lists.gates, lists.states],
      lists.scenarios,
      ...Object.values(words.tables.lists),
    ];
    for (const list of all) {
      const offered = Object.values(list);
      expect(new Set(offered.map((word) => word.toLowerCase())).size).toBe(offered.length);
      for (const word of offered) expect(word).toMatch(/^[\p{L}](?:[^,;]*[^,;\s])?$/u);
    }
  });
});

describe("the German words", () => {
  const english = wordsAt(wordsOf("en"));
  const german = wordsAt(wordsOf("de"));

  it("say everything that the English ones say", () => {
    expect([...german.keys()]).toEqual([...english.keys()]);
    for (const [path, word] of german)
      expect({ path, blank: word === "" }).toEqual({ path, blank: english.get(path) === "" });
  });

  it("are German", () => {
    const same = [...german].filter(
      ([path, word]) => word !== "" && english.get(path) === word && !shared.has(word),
    );
    expect(same).toEqual([]);
  });

  it("don't call a column what another column of its table is called in English", () => {
    for (const plan of plans) {
      for (const role of sheetRoles) {
        const english = headersOf(planSheet(role, plan, wordsOf("en")));
        for (const [field, header] of headersOf(planSheet(role, plan, wordsOf("de")))) {
          const others = [...english].filter(([other]) => other !== field).map(([, other]) => other);
          expect(others).not.toContain(header);
        }
      }
    }
  });
});

function headersOf({ table }: SheetBlueprint): ReadonlyMap<string, string> {
  return new Map((table?.columns ?? []).map(({ field, header }) => [field, header]));
}

function validationsOf({ cells, table }: SheetBlueprint): readonly Validation[] {
  return [...cells, ...(table?.columns ?? [])].flatMap(({ validation }) => validation ?? []);
}

/** Every word by its path; those with a gap are filled in. */
function wordsAt(words: unknown, path = ""): ReadonlyMap<string, string> {
  if (typeof words === "string") return new Map([[path, words]]);
  if (typeof words === "function") return wordsAt((words as (filling: number) => unknown)(7), path);
  return new Map(
    Object.entries(words as object).flatMap(([key, value]) => [...wordsAt(value, `${path}.${key}`)]),
  );
}
