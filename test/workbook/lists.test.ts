import { describe, expect, it } from "@jest/globals";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { useExcel } from "../support/excel";
import { defaultRequest, fiveAccounts, putAccounts } from "./support/accountsInExcel";
import { inSheet } from "./support/sheetCells";

const { signal } = new AbortController();

describe("the lists that people choose from", () => {
  useExcel();

  it("are there again once Plan Settings was deleted and made anew", async () => {
    await putAccounts(fiveAccounts);
    await excelWorkbook.build(defaultRequest(fiveAccounts), () => undefined, signal);
    await inSheet("Plan Settings", (sheet) => sheet.delete());
    const plan = await excelWorkbook.readPlan();
    if (!plan) throw new Error("There is no plan.");
    await excelWorkbook.build(plan, () => undefined, signal);

    expect(await choices("Account Review", "Can be enlarged")).toEqual([["Yes"], ["Maybe"], ["No"]]);
    expect(await choices("Account Review", "Override gate")).toEqual([["Yes"]]);
    expect(await choices("Action Plan", "Status")).toContainEqual(["Planned"]);
    expect(await choices("Branches", "Customer or target")).toContainEqual(["Target"]);
  }, 60_000);
});

/** What the list of a table's column offers. */
function choices(sheetName: string, header: string): Promise<unknown[][]> {
  return inSheet(sheetName, async (sheet, sync) => {
    const { dataValidation } = sheet.tables.getItemAt(0).columns.getItem(header).getDataBodyRange();
    dataValidation.load("rule");
    await sync();
    const source = String(dataValidation.rule.list?.source);
    expect(source).toMatch(/^=\w+$/);
    const listed = sheet.context.workbook.names.getItem(source.slice(1)).getRange();
    listed.load("values");
    await sync();
    return listed.values;
  });
}
