import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { planRemoval } from "../../../src/workbook/remove/remove";
import { useExcel } from "../../support/excel";
import { defaultRequest, fiveAccounts, putAccounts } from "../support/accountsInExcel";

// A build a test.
jest.setTimeout(120_000);

const noSignal = new AbortController().signal;

/** A sheet of somebody's own beside a plan. */
async function inBoard(
  work: (board: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Board"), context);
    await context.sync();
  });
}

async function putPlanAndBoard(): Promise<void> {
  await putAccounts(fiveAccounts);
  await excelWorkbook.build(defaultRequest(fiveAccounts), () => undefined, noSignal);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Board").getRange("A1:A9").values = Array.from({ length: 9 }, (_, i) => [
      i,
    ]);
    await context.sync();
  });
}

const found = async () => (await planRemoval.preview()).references;

describe("what would miss the plan", () => {
  useExcel();
  beforeEach(putPlanAndBoard);

  it("are names of a sheet, cells, formats, validation, each with its place", async () => {
    await inBoard((board) => {
      board.getRange("D1").formulas = [[`=SUM(INDIRECT("'Plan Settings'!B"&A2))`]];
      board.names.add("Target", "=Plan_Goal*2");
      board.names.add("Elsewhere", "=Accounts!$A$1");
      const format = board.getRange("A2:A5").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A2>Plan_Goal";
      const limit = board.getRange("A7").conditionalFormats.add("CellValue");
      limit.cellValue.rule = { formula1: "='Plan Settings'!$B$12", operator: "GreaterThan" };
      board.getRange("A8").conditionalFormats.add("Custom").custom.rule.formula = '=A8="Plan_Goal"';
      board.getRange("B2:B4").dataValidation.rule = {
        list: { inCellDropDown: true, source: "=Plan_Goal" },
      };
      board.getRange("C2").dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$1:$A$9" } };
      board.getRange("B2:C4").values = [
        ["", ""],
        ["", ""],
        [1, 1],
      ];
    });
    expect(await found()).toEqual({
      places: [
        { kind: "name", where: "'Board'!Target" },
        { kind: "cell", where: "'Board'!D1" },
        { kind: "format", where: "'Board'!A7" },
        { kind: "format", where: "'Board'!A2:A5" },
        { kind: "validation", where: "'Board'!B2:B4" },
      ],
      total: 5,
      unseen: [],
    });
  });

  it("says that an older Excel doesn't tell what charts are drawn from, where there are any", async () => {
    await inBoard((board) => board.charts.add("Line", board.getRange("A1:A9"), "Auto"));
    expect(await found()).toEqual({ places: [], total: 0, unseen: ["chart"] });
  });
});

describe("what would miss the plan, in an Excel that tells what charts are drawn from", () => {
  useExcel(() => ({ supports: { ExcelApi: "1.15" } }));
  beforeEach(putPlanAndBoard);

  it("are charts", async () => {
    await inBoard((board, { workbook }) => {
      const overview = workbook.worksheets.getItem("Overview");
      const review = workbook.tables.getItem("AccountReview").getDataBodyRange();
      board.charts.add("ColumnClustered", overview.getRange("A5:B9"), "Columns").name = "Coverage";
      board.charts.add("XYScatter", review, "Columns").name = "Accounts";
      board.charts.add("Line", board.getRange("A1:A9"), "Columns").name = "Their own";
    });
    expect(await found()).toEqual({
      places: [
        { kind: "chart", where: "Coverage" },
        { kind: "chart", where: "Accounts" },
      ],
      total: 2,
      unseen: [],
    });
  });
});
