import { afterEach, expect, it, jest } from "@jest/globals";
import { compareWithLibreOffice } from "../support/compareWithLibreOffice";
import { describeWithLibreOffice } from "../support/describeWithLibreOffice";
// The window's globals are looked up before the engine adds its own.
import { useExcel } from "../support/excel";
import { type HeadlessUniver, createHeadlessUniver } from "../../sandbox/engine/headlessUniver";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { defaultRequest, putAccounts } from "./support/accountsInExcel";
import { answer, manyReps, someAnswers } from "./support/manyReps";
import { cellsOf, inSheet, rowOf } from "./support/sheetCells";

jest.setTimeout(120_000);

describeWithLibreOffice("reps that come after the first build, as LibreOffice calculates them", () => {
  let univer: HeadlessUniver;
  const excel = useExcel(() => ({ engine: (univer = createHeadlessUniver()).engine }));
  afterEach(() => univer.dispose());

  it("have goals that add up to the company's, and a row in the overview", async () => {
    const one = { ...manyReps, rows: manyReps.rows.filter((row) => row[2] === "Ada" || row[2] === null) };
    const others = manyReps.rows.filter((row) => !one.rows.includes(row));
    await putAccounts(one);
    const build = async () => {
      const plan = (await excelWorkbook.readPlan()) ?? defaultRequest(one);
      const settings = { ...plan.settings, goal: 50_000.01, closed: 77.77 };
      await excelWorkbook.build({ ...plan, settings }, () => undefined, new AbortController().signal);
    };
    await build();
    await inSheet("Accounts", (sheet) => {
      const rows = others.map((row) => row.map((cell) => cell ?? ""));
      sheet.tables.getItem("Accounts").rows.add(undefined, rows);
    });
    await build();
    await answer(someAnswers);
    expect(await compareWithLibreOffice(excel.current.model)).toEqual([]);

    const goal = await cellsOf("Goal Back-Calculation", "A60:F90");
    const reps = ["Accounts of nobody below", "Ada", "Ben", "Cem*", "Cem?"].map((rep) => rowOf(goal, rep));
    const cents = (figures: readonly unknown[]) =>
      Math.round(figures.reduce<number>((sum, figure) => sum + Number(figure), 0) * 100);
    expect(reps.map(([name]) => name)).not.toContain(undefined);
    expect(cents(reps.map((row) => row[3]))).toBe(cents([rowOf(goal, "Existing customers")[3]]));
    expect(cents([rowOf(goal, "Company")[3]])).toBe(5_000_001);
    for (const check of ["Check: goal", "Check: accounts", "Check: reps"]) {
      expect(rowOf(goal, check)[1]).toBe(0);
    }
    const overview = await cellsOf("Overview", "A30:F45");
    for (const [name, , , target, counted] of reps.slice(1)) {
      expect(rowOf(overview, name).slice(1, 3)).toEqual([target, counted]);
    }
  });
});
