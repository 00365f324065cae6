import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { useExcel } from "../../support/excel";
import { installPaneWindow } from "../../support/paneWindow";
import { defaultRequest, fiveAccounts, putAccounts } from "../../workbook/support/accountsInExcel";
import { openPane, type OpenPane } from "../openPane";

jest.setTimeout(120_000);
const page = installPaneWindow();

describe("an account's row in the review", () => {
  useExcel();
  let pane: OpenPane;
  afterEach(() => pane.close());

  it("is shown on a hidden sheet once somebody unhides it", async () => {
    await putAccounts(fiveAccounts);
    await excelWorkbook.build(defaultRequest(fiveAccounts), () => undefined, new AbortController().signal);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Accounts").activate();
      worksheets.getItem("Account Review").visibility = "Hidden";
      await context.sync();
    });
    pane = await openPane(page);
    await pane.press("Review");
    await pane.press("Show its row");
    await pane.says("The sheet “Account Review” is hidden");
    await pane.press("Unhide the sheet");
    await pane.saysNoMore("is hidden");
    expect(await activeSheet()).toBe("Account Review");
  });
});

const activeSheet = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
