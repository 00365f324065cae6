import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
// Before Univer, which adds iterators to the globals that a window of jsdom begins with.
import { useExcel } from "../../support/excel";
import { CellError } from "../../../sandbox/engine/cellValue";
import { createHeadlessUniver, type HeadlessUniver } from "../../../sandbox/engine/headlessUniver";
import { type ExamplesSheetCell, examplesSheet } from "../../../src/reference/examplesSheet";
import type { Figure } from "../../../src/reference/example";
import { english } from "../../../src/reference/words/en/en";
import { excelExamples } from "../../../src/workbook/examples/excelExamples";
import type { FunctionsSession } from "../../support/functions";
import { startPlanFunctions } from "../../support/startPlanFunctions";

type Formula = Extract<ExamplesSheetCell, { kind: "formula" }>;

describe("the Examples sheet, calculated by the functions themselves", () => {
  let univer: HeadlessUniver;
  let functions: FunctionsSession;
  const excel = useExcel(() => {
    univer = createHeadlessUniver();
    return { engine: univer.engine };
  });
  beforeEach(async () => {
    functions = await startPlanFunctions(excel.current.host);
    univer.engine.registerFunctions(functions.functions);
  }, 60_000);
  afterEach(() => {
    functions.stop();
    univer.dispose();
  });

  it("gives every documented figure, each where its formula stands", async () => {
    const { sheet } = await excelExamples.insert({ replace: false, language: "en" });
    const { engine } = univer;
    await engine.settled();
    const id = engine.sheets.find(({ name }) => name === sheet)?.id ?? "";
    const area = engine.usedArea(id, true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const formulas = engine.formulas(id, area);
    const values = engine.values(id, area);

    const found = formulas.flatMap((line, row) =>
      line.flatMap((formula, column) => (formula?.startsWith("=PLAN.") ? [{ formula, row, column }] : [])),
    );
    const expected = examplesSheet(english).flatMap((row) =>
      row.filter((cell): cell is Formula => cell?.kind === "formula"),
    );
    expect(found.map(({ formula }) => functionOf(formula))).toEqual(
      expected.map(({ formula }) => functionOf(formula)),
    );
    for (const [i, { row, column, formula }] of found.entries()) {
      const like = expected[i]?.like ?? [];
      const shown = like.map((line, down) => line.map((_, across) => values[row + down]?.[column + across]));
      expect([formula, shown.map((line) => line.map(rounded))]).toEqual([
        formula,
        like.map((line) => line.map((value) => rounded(figureOf(value)))),
      ]);
      expect(values[row]).toContain(formula);
    }
    expect(values.flat().filter((value) => value instanceof CellError)).toEqual([]);
    expect(functions.log).toEqual([]);
  }, 60_000);
});

function functionOf(formula: string): string {
  return formula.slice(0, formula.indexOf("("));
}

function figureOf(value: Figure | string): number | string {
  return typeof value === "string" ? value : (Object.values(value)[0] as number);
}

/** To the seven digits that the examples give; an empty text and a blank look the same. */
function rounded(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(7)) : (value ?? "");
}
