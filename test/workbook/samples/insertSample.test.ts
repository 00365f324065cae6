import { describe, expect, it } from "@jest/globals";
import { dumpWorkbook } from "../../../sandbox/model/dumpWorkbook";
import { findColumns, isColumnMap } from "../../../src/planning/accounts/findColumns";
import { readAccounts } from "../../../src/planning/accounts/readAccounts";
import { languages } from "../../../src/reference/words/language";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { insertSample } from "../../../src/workbook/samples/insertSample";
import { useExcel } from "../../support/excel";

const english = { language: "en", fiscalYear: 2026 } as const;

describe("inserting the sample", () => {
  const excel = useExcel();
  const dump = () => dumpWorkbook(excel.current.model);
  const sheetNames = () => excel.current.engine.sheets.map(({ name }) => name);

  it.each(languages)(
    "makes a table in which the wizard finds every column and no problem (%s)",
    async (language) => {
      const table = await excelWorkbook.read(await insertSample({ language, fiscalYear: 2026 }));
      const { columns } = findColumns(table);
      expect(columns).toEqual({
        id: 0,
        name: 1,
        owner: 2,
        industry: 3,
        since: 4,
        revenue: [
          { column: 5, year: 2024 },
          { column: 6, year: 2025 },
          { column: 7, year: 2026 },
        ],
      });
      if (!isColumnMap(columns)) throw new Error("A column is missing.");
      const { accounts, problems } = readAccounts(table, columns, {
        fiscalYearStartMonth: 1,
        thisYear: 2026,
      });
      expect(accounts).toHaveLength(24);
      expect(problems).toEqual([]);
    },
  );

  it("leaves what is there alone, and takes free names", async () => {
    await insertSample(english);
    const first = dump();
    expect(await insertSample(english)).toEqual({ kind: "table", name: "Sample_Accounts_2" });
    expect(sheetNames()).toEqual(["Sheet1", "Sample Accounts", "Sample Accounts (2)"]);
    await Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getItem("Sample Accounts (2)").delete();
      workbook.worksheets.getItem("Sample Accounts").activate();
      await sync();
    });
    expect(dump()).toEqual(first);
  });

  it("leaves nothing behind where it fails", async () => {
    const before = dump();
    const { host } = excel.current;
    for (const request of [1, 2]) {
      for (const afterActions of [0, 1, 2, 5, 20, 30, 40]) {
        host.failNextRequest(request, "GeneralException", { afterActions });
        await expect(insertSample(english)).rejects.toMatchObject({ code: "unexpected" });
        expect({ request, afterActions, workbook: dump() }).toEqual({
          request,
          afterActions,
          workbook: before,
        });
      }
    }
  });

  it("is refused where sheets can't be added", async () => {
    await Excel.run(async ({ workbook, sync }) => {
      workbook.protection.protect();
      await sync();
    });
    await expect(insertSample(english)).rejects.toMatchObject({ code: "protected" });
    expect(sheetNames()).toEqual(["Sheet1"]);
  });
});
