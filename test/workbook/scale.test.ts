import { describe, expect, it } from "@jest/globals";
import type { AccountTable } from "../../src/planning/accounts/account";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { useExcel } from "../support/excel";
import { defaultRequest, putAccounts } from "./support/accountsInExcel";
import { inSheet } from "./support/sheetCells";

const megabytes = 1024 * 1024;

describe("round trips", () => {
  const excel = useExcel();

  async function build(table: AccountTable): Promise<number> {
    const { requests } = excel.current.host;
    const before = requests.length;
    const report = await excelWorkbook.build(
      defaultRequest(table),
      () => undefined,
      new AbortController().signal,
    );
    const sent = requests.slice(before).filter(({ housekeeping }) => !housekeeping);
    expect(sent).toHaveLength(report.requests);
    expect(Math.max(...sent.map(({ bytes }) => bytes))).toBeLessThan(5 * megabytes);
    return report.requests;
  }

  it("are seven to build a plan, and twelve to add an account to it", async () => {
    const table = manyAccounts(10);
    await putAccounts(table);
    expect(await build(table)).toBe(7);
    await inSheet("Accounts", (sheet) => {
      sheet.tables.getItem("Accounts").rows.add(undefined, [["Late", "Ada", 5, 6]]);
    });
    expect(await build(table)).toBe(12);
  });

  it("are no more for ten thousand accounts", async () => {
    const table = manyAccounts(10_000);
    await putAccounts(table);
    expect(await build(table)).toBe(7);
  }, 120_000);
});

function manyAccounts(count: number): AccountTable {
  return {
    headers: ["Account", "Owner", "Revenue FY2024", "Revenue FY2025"],
    rows: Array.from({ length: count }, (_, i) => [
      `Account number ${i}`,
      `Rep ${i % 50}`,
      i * 7,
      (i * 13) % 1009,
    ]),
  };
}
