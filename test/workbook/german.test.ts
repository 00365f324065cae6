import { afterEach, describe, expect, it } from "@jest/globals";
import type { Language } from "../../src/reference/words/language";
import { sheetRoles } from "../../src/sheets/sheetRole";
import { wordsOf } from "../../src/sheets/words/wordsOf";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { planRemoval } from "../../src/workbook/remove/remove";
import { excelReview } from "../../src/workbook/review/excelReview";
import { planRollForward } from "../../src/workbook/rollForward/rollForward";
// The window's globals are looked up before the engine adds its own.
import { useExcel } from "../support/excel";
import { type HeadlessUniver, createHeadlessUniver } from "../../sandbox/engine/headlessUniver";
import { answeredPlan } from "./support/answeredPlan";
import { defaultRequest, fiveAccounts, putAccounts } from "./support/accountsInExcel";
import { inSheet } from "./support/sheetCells";
import { columnOf } from "./support/tableCells";

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

describe("a plan in German, used", () => {
  useExcel();
  const build = () =>
    excelWorkbook.build(defaultRequest(fiveAccounts, "de"), () => undefined, new AbortController().signal);

  it("takes answers of the pane in its own words, and reads them back", async () => {
    await putAccounts(fiveAccounts);
    await build();
    const answered = await excelReview.write("Contoso", [
      { field: "enlarge", value: "maybe", base: undefined },
      { field: "override", value: "yes", base: undefined },
    ]);
    expect(answered?.answers).toMatchObject({ enlarge: "maybe", override: "yes" });
    expect(await columnOf("Kundenreview", "Ausbaufähig", 1)).toEqual(["Vielleicht"]);
    expect(await columnOf("Kundenreview", "Schranke aufheben", 1)).toEqual(["Ja"]);
  });

  it("is rolled forward in German", async () => {
    await putAccounts(fiveAccounts);
    await build();
    await inSheet("Accounts", (sheet) => {
      const revenue = [["Revenue FY2026"], [1500], [300], [0], [600], [50]];
      sheet.tables.getItemAt(0).columns.add(undefined, revenue);
    });
    const { archives } = await planRollForward.rollForward({}, () => undefined, new AbortController().signal);
    expect(archives).toEqual(["Planeinstellungen GJ2026", "Kundenreview GJ2026", "Zielrechnung GJ2026"]);
    await columnOf("Kundenreview", "Umsatz GJ2026");
    await columnOf("Kundenreview", "Umsatz GJ2025");
    expect(await excelWorkbook.readPlan()).toMatchObject({ language: "de", settings: { thisYear: 2026 } });
  });

  it("is removed without a trace, and leaves room for one in English", async () => {
    await putAccounts(fiveAccounts);
    await build();
    await planRemoval.remove({ breakReferences: false }, () => undefined, new AbortController().signal);
    const plan = await excelWorkbook.build(
      defaultRequest(fiveAccounts),
      () => undefined,
      new AbortController().signal,
    );
    expect(plan.sheets.map(({ name, action }) => `${action} ${name}`)).toContain("make Account Review");
  });
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
