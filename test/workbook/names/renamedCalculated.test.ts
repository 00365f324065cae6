import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { AccountTable } from "../../../src/planning/accounts/account";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { excelReview } from "../../../src/workbook/review/excelReview";
// The window's globals are looked up before the engine adds its own.
import { useExcel } from "../../support/excel";
import { type HeadlessUniver, createHeadlessUniver } from "../../../sandbox/engine/headlessUniver";
import { defaultRequest, putAccounts } from "../support/accountsInExcel";
import { inSheet } from "../support/sheetCells";
import { columnOf, typeInto } from "../support/tableCells";

const accounts: AccountTable = {
  headers: ["ID", "Account", "Account owner", "Revenue FY2024", "Revenue FY2025"],
  rows: [
    ["C-1", "What? GmbH", "Ada", 1000, 1300],
    ["C-2", "Fabrikam", "Ben", 800, 500],
  ],
};

describe("a renamed account of a plan that is calculated", () => {
  let univer: HeadlessUniver;
  useExcel(() => ({ engine: (univer = createHeadlessUniver()).engine }));
  beforeEach(async () => {
    await putAccounts(accounts);
    await excelWorkbook.build(defaultRequest(accounts), () => undefined, new AbortController().signal);
  }, 240_000);
  afterEach(() => univer.dispose());

  it("keeps its actions on the sheets and in the pane before any update; one that is gone doesn't", async () => {
    await typeInto("Action Plan", [
      { Account: "What? GmbH", "What we do": "Call" },
      { Account: "Fabrikam", "What we do": "Visit" },
    ]);
    await inSheet("Accounts", (sheet) => {
      sheet.getRange("B2").values = [["What? SE"]];
      sheet.getRange("A3:B3").values = [["C-9", "Woodgrove"]];
    });
    expect(await columnOf("Action Plan", "How it stands", 2)).toEqual(["No due date", "Account not found"]);
    expect(await columnOf("Account Review", "Actions open")).toEqual([1, ""]);
    const page = await excelReview.read("C-1");
    expect(page?.name).toBe("What? SE");
    expect(page?.lists.actions?.map(({ values }) => values.action)).toEqual(["Call"]);
  }, 240_000);
});
