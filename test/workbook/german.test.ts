import { afterEach, describe, expect, it } from "@jest/globals";
import type { Language } from "../../src/reference/words/language";
import { sheetRoles } from "../../src/sheets/sheetRole";
import { wordsOf } from "../../src/sheets/words/wordsOf";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
// The window's globals are looked up before the engine adds its own.
import { useExcel } from "../support/excel";
import { type HeadlessUniver, createHeadlessUniver } from "../../sandbox/engine/headlessUniver";
import { answeredPlan } from "./support/answeredPlan";
import { inSheet } from "./support/sheetCells";

/** What a plan's sheets show, by role and row. */
async function shown(language: Language) {
  const { sheets } = wordsOf(language);
  const read = sheetRoles.map((role) =>
    inSheet(sheets[role].title, async (sheet, sync) => {
      const used = sheet.getUsedRange();
      used.load("values,address");
      await sync();
      return { role, cells: used.values as unknown[][] };
    }),
  );
  return Promise.all(read);
}

describe("a plan in German", () => {
  let univer: HeadlessUniver;
  const excel = useExcel(() => ({ engine: (univer = createHeadlessUniver()).engine }));
  afterEach(() => univer.dispose());

  let english: Shown;

  it("is compared with the same plan in English", async () => {
    await answeredPlan("en");
    await excel.current.model.settled();
    english = await shown("en");
    expect(english.flatMap(({ cells }) => cells.flat()).filter(isNumber).length).toBeGreaterThan(1500);
  }, 120_000);

  it("shows the same figures in the same cells", async () => {
    await answeredPlan("de");
    await excel.current.model.settled();
    expect(figures(await shown("de"))).toEqual(figures(english));
  }, 120_000);

  it("shows them also where it was in English before", async () => {
    await answeredPlan("en");
    const plan = await excelWorkbook.readPlan();
    if (plan) {
      await excelWorkbook.build({ ...plan, language: "de" }, () => undefined, new AbortController().signal);
    }
    await excel.current.model.settled();
    expect(figures(await shown("de"))).toEqual(figures(english));
  }, 240_000);
});

type Shown = Awaited<ReturnType<typeof shown>>;

const isNumber = (cell: unknown) => typeof cell === "number";

/** The numbers, and whether anything else stands in the other cells. */
function figures(sheets: Shown) {
  return sheets.map(({ role, cells }) => ({
    role,
    cells: cells.map((row) => row.map((cell) => (isNumber(cell) ? cell : cell === "" ? "" : "words"))),
  }));
}
