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

  /** Requests of a first build, and of one that adds an account. */
  async function buildTwice(count: number): Promise<readonly [number, number]> {
    const table = manyAccounts(count);
    await putAccounts(table);
    const first = await build(table);
    await inSheet("Accounts", (sheet) => {
      sheet.tables.getItem("Accounts").rows.add(undefined, [["Late", "Ada", 5, 6]]);
    });
    return [first, await build(table)];
  }

  it("are few to build a plan, and to add an account to it", async () => {
    expect(await buildTwice(10)).toEqual([8, 22]);
  });

  it("are no more for ten thousand accounts", async () => {
    expect(await buildTwice(10_000)).toEqual([8, 22]);
  }, 240_000);
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
