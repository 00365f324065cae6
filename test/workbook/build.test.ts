import { describe, expect, it } from "@jest/globals";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { useExcel } from "../support/excel";
import { defaultRequest, fiveAccounts, putAccounts } from "./support/accountsInExcel";

const noSignal = new AbortController().signal;
const quiet = () => undefined;

describe("build", () => {
  const excel = useExcel();

  it("makes three sheets", async () => {
    await putAccounts(fiveAccounts);
    const report = await excelWorkbook.build(defaultRequest(fiveAccounts), quiet, noSignal).catch((e) => {
      console.log(e.details ?? e, excel.current.log);
      throw e;
    });
    expect(report.sheets.map(({ name, action }) => [name, action])).toEqual([
      ["Plan Settings", "make"],
      ["Account Review", "make"],
      ["Goal Back-Calculation", "make"],
    ]);
    expect(report.accounts).toEqual({ added: 5, kept: 0, missing: 0 });
    expect(excel.current.log).toEqual([]);
    console.log(report.requests);
  });
});
