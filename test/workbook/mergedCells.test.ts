import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { dumpWorkbook } from "../../sandbox/model/dumpWorkbook";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { planRemoval } from "../../src/workbook/remove/remove";
import { planRollForward } from "../../src/workbook/rollForward/rollForward";
import { useExcel } from "../support/excel";
import { typedPlan } from "./rollForward/typedPlan";
import { inSheet } from "./support/sheetCells";

// A build and an update or more a test.
jest.setTimeout(120_000);

const { signal } = new AbortController();
const quiet = () => undefined;

/** What "Update the plan" does in the pane when nothing is changed in it. */
async function planned() {
  const plan = await excelWorkbook.readPlan();
  if (!plan) throw new Error("There is no plan.");
  return plan;
}
const update = async () => excelWorkbook.build(await planned(), quiet, signal);

const merge = (sheet: string, cells: string) =>
  inSheet(sheet, (worksheet) => {
    worksheet.getRange(cells).merge();
  });

const note = (sheet: string, cells: string) =>
  inSheet(sheet, (worksheet) => {
    worksheet.getRange(cells).getCell(0, 0).values = [["A note"]];
    worksheet.getRange(cells).merge();
  });

const addAccount = () =>
  inSheet("Accounts", (sheet) => {
    sheet.tables.getItem("Accounts").rows.add(undefined, [["Late", "Ada", "Retail", 2025, 1, 2, 3]]);
  });

describe("merged cells", () => {
  const excel = useExcel(() => ({ supports: { ExcelApi: "1.13" } }));
  const dump = () => dumpWorkbook(excel.current.model);
  const merged = () =>
    excel.current.model.engine.sheets.flatMap(({ id }) => excel.current.model.engine.merges(id));
  beforeEach(typedPlan);

  const refused = async (about: { readonly sheet: string; readonly cells: string }) => {
    const before = dump();
    const refusal = expect.objectContaining({ code: "cellsMerged", params: about });
    const plan = await planned();
    await expect(excelWorkbook.preview(plan)).rejects.toEqual(refusal);
    await expect(excelWorkbook.build(plan, quiet, signal)).rejects.toEqual(refusal);
    await expect(planRollForward.preview({})).rejects.toEqual(refusal);
    await expect(planRollForward.rollForward({}, quiet, signal)).rejects.toEqual(refusal);
    expect(dump()).toEqual(before);
  };

  it.each([
    ["Plan Settings", "A6:B6"],
    ["Goal Back-Calculation", "A8:C10"],
    ["Overview", "A3:B6"],
  ])("over cells of the plan are refused before anything is written, on %s", async (sheet, cells) => {
    await merge(sheet, cells);
    await refused({ sheet, cells });
    await inSheet(sheet, (worksheet) => {
      worksheet.getRange(cells).unmerge();
    });
    expect((await update()).accounts).toEqual({ added: 0, kept: 5, missing: 0 });
  });

  it("that stick out below a table are refused once it gets rows", async () => {
    await note("Whitespace", "A40:Z40");
    expect((await update()).accounts.kept).toBe(5);
    await addAccount();
    await refused({ sheet: "Whitespace", cells: "A40:Z40" });
  });

  it("that are in nobody's way stay, and move with the cells around them", async () => {
    await merge("Account Review", "A1:F1");
    await merge("Plan Settings", "B6:C6");
    await note("Goal Back-Calculation", "Z3:AA9");
    await note("Account Review", "A40:B41");
    await note("Sheet1", "A1:B2");
    const before = merged();
    await addAccount();
    expect((await update()).accounts).toEqual({ added: 1, kept: 5, missing: 0 });
    expect(merged()).toEqual(before.map((area) => (area.row === 39 ? { ...area, row: 40 } : area)));
    expect((await planRollForward.rollForward({}, quiet, signal)).toYear).toBe(2026);
    expect(merged()).toHaveLength(before.length);
  });

  it("are no obstacle to removing the plan", async () => {
    await merge("Plan Settings", "A6:B6");
    await note("Whitespace", "A40:Z40");
    const { sheets } = await planRemoval.remove({ breakReferences: false }, quiet, signal);
    expect(sheets).toHaveLength(7);
    expect(excel.current.model.engine.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Accounts"]);
  });

  it("are asked for along with what is asked for anyway", async () => {
    const { requests } = await update();
    jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(false);
    expect((await update()).requests).toBe(requests);
  });
});

describe("merged cells of which Excel doesn't tell", () => {
  useExcel(() => ({ supports: { ExcelApi: "1.12" } }));

  it("stay, and the plan is updated", async () => {
    await typedPlan();
    await merge("Goal Back-Calculation", "A8:C10");
    expect((await update()).accounts).toEqual({ added: 0, kept: 5, missing: 0 });
  });
});
