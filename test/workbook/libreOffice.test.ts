import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { languages } from "../../src/reference/words/language";
import { readAccounts } from "../../src/planning/accounts/readAccounts";
import { planFigures } from "../planning/plan/planFigures";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { northwind } from "../fixtures/northwind";
// The window's globals are looked up before the engine adds its own.
import { useExcel } from "../support/excel";
import type { CellValue } from "../../sandbox/engine/cellValue";
import { type HeadlessUniver, createHeadlessUniver } from "../../sandbox/engine/headlessUniver";
import { writeXlsx } from "../../sandbox/xlsx/writeXlsx";
import { differences } from "../support/compareWithLibreOffice";
import { describeWithLibreOffice } from "../support/describeWithLibreOffice";
import { recalculate, type SheetValues } from "../support/recalculated";
import { defaultRequest, putAccounts } from "./support/accountsInExcel";
import { answeredPlan } from "./support/answeredPlan";

describeWithLibreOffice("a plan for Northwind, downloaded and calculated by LibreOffice", () => {
  let univer: HeadlessUniver;
  const excel = useExcel(() => ({ engine: (univer = createHeadlessUniver()).engine }));
  const table = northwind();
  const request = defaultRequest(table);
  beforeEach(async () => {
    await putAccounts(table);
    await excelWorkbook.build(request, () => undefined, new AbortController().signal);
    await excel.current.model.settled();
  }, 180_000);
  afterEach(() => univer.dispose());

  it("agrees in every cell, and with the planning code", async () => {
    const { model } = excel.current;
    const theirs = await recalculate(await writeXlsx(model));
    expect(differences(model, theirs)).toEqual([]);

    const figure = figuresOf(theirs);
    const { accounts } = readAccounts(table, request.columns, request.settings);
    const { bridge, goal, churn } = planFigures(accounts, request.settings, table);
    expect(figure("Closing revenue")).toBeCloseTo(776_243.09, 6);
    expect(figure("Opening revenue")).toBeCloseTo(Number(bridge?.opening), 6);
    expect(figure("Expansion")).toBeCloseTo(Number(bridge?.expansion), 6);
    expect(figure("Contraction")).toBeCloseTo(Number(bridge?.contraction), 6);
    expect(figure("Churned")).toBeCloseTo(Number(bridge?.churned), 6);
    expect(figure("Closing revenue")).toBeCloseTo(Number(bridge?.closing), 6);
    expect(figure("Average churn")).toBeCloseTo(Number(churn.average), 9);
    expect(figure("What we keep")).toBeCloseTo(Number(goal.kept), 6);
    expect(figure("Gap")).toBeCloseTo(Number(goal.gap), 6);
  }, 240_000);

  it("shows a revenue that was changed since", async () => {
    const before = figuresOf(await recalculate(await writeXlsx(excel.current.model)))("Closing revenue");
    const { engine } = excel.current;
    const sheet = engine.sheets.find(({ name }) => name === "Accounts")?.id ?? "";
    const column = request.columns.revenue.at(-1)?.column ?? 0;
    const cell = { row: 1, column, rows: 1, columns: 1 };
    const revenue = Number(engine.values(sheet, cell)[0]?.[0]);
    engine.write(sheet, cell, [[{ value: revenue + 1000 }]]);
    await engine.settled();
    const theirs = await recalculate(await writeXlsx(excel.current.model));
    expect(differences(excel.current.model, theirs)).toEqual([]);
    expect(figuresOf(theirs)("Closing revenue")).toBeCloseTo(Number(before) + 1000, 6);
  }, 240_000);
});

/** The figure beside a label on the goal sheet. */
function figuresOf(values: SheetValues): (label: string) => CellValue {
  const goal = values.get("Goal Back-Calculation");
  return (label) => {
    const [address] =
      [...(goal ?? [])].find(([cell, value]) => cell.startsWith("A") && value === label) ?? [];
    return goal?.get(`B${address?.slice(1)}`) ?? null;
  };
}

describeWithLibreOffice("a plan with answers, odd cents and another scenario", () => {
  let univer: HeadlessUniver;
  const excel = useExcel(() => ({ engine: (univer = createHeadlessUniver()).engine }));
  afterEach(() => univer.dispose());

  it.each(languages)(
    "agrees in every cell, in %s",
    async (language) => {
      await answeredPlan(language);
      const { model } = excel.current;
      await model.settled();
      expect(differences(model, await recalculate(await writeXlsx(model)))).toEqual([]);
    },
    240_000,
  );
});
