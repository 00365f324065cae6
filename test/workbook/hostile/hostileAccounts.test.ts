import { describe, expect, it } from "@jest/globals";
import type { AccountTable } from "../../../src/planning/accounts/account";
import { describeWithLibreOffice } from "../../support/describeWithLibreOffice";
import { calculatedInLibreOffice } from "../support/inLibreOffice";
import { inSheet } from "../support/sheetCells";
import { accountsNamed, hostileNames } from "./hostileAccounts";
import {
  buildOver,
  errorsShown,
  expectRightFigures,
  rowsOf,
  typed,
  update,
  useCalculatingExcel,
} from "./standingPlan";

/** The same accounts once more in other spellings, rows that can't be accounts, and keys that only SUMIFS mixes up. */
const spelledTwice = accountsNamed([
  ...hostileNames,
  true,
  "Contoso",
  "CONTOSO",
  " contoso",
  "Contoso ",
  "contoso\u00A0",
  "x".repeat(300),
  "y".repeat(32_000),
  "",
  "  ",
  "7",
  "4711.0",
]);

describe("accounts whose names look like something else", () => {
  const excel = useCalculatingExcel();

  it("are found, each by its own name, and keep what is typed", async () => {
    await buildOver(accountsNamed(hostileNames));
    const inOrder = hostileNames.map((name, i) => ({ key: String(name), row: i + 1 }));
    expect(await rowsOf("review", ["key", "row"])).toEqual(inOrder);
    expect(await rowsOf("whitespace", ["key", "row"])).toEqual(inOrder);
    await expectRightFigures(excel.current);
    expect(await errorsShown(excel.current)).toEqual([]);

    await inSheet("Account Review", (sheet) => {
      const { columns } = sheet.tables.getItemAt(0);
      const answers = hostileNames.map((name) => [typeof name === "string" ? `'${name}` : name]);
      columns.getItem("What they are up against").getDataBodyRange().values = answers;
      columns.getItem("Cross-sell amount").getDataBodyRange().values = answers.map((_, i) => [i]);
    });
    const before = await typed();
    expect((await update()).accounts).toEqual({ added: 0, kept: hostileNames.length, missing: 0 });
    expect(await typed()).toEqual(before);
  });

  it("count once although they are spelled in several ways", async () => {
    await buildOver(spelledTwice);
    await expectRightFigures(excel.current);
    expect(await errorsShown(excel.current)).toEqual([]);
  });

  it("are still found when spaces around them are cleaned away", async () => {
    const table: AccountTable = {
      headers: ["Account", "Revenue FY2024", "Revenue FY2025"],
      rows: [
        ["Contoso ", 100, 200],
        [" Fabrikam", 300, 400],
      ],
    };
    await buildOver(table);
    await inSheet("Accounts", (sheet) => (sheet.getRange("A2:A3").values = [["contoso"], ["Fabrikam"]]));
    await expectRightFigures(excel.current);
    expect((await update()).accounts).toEqual({ added: 0, kept: 2, missing: 0 });
    await expectRightFigures(excel.current);
  });
});

describeWithLibreOffice("accounts in several spellings, as LibreOffice calculates them", () => {
  const excel = useCalculatingExcel();

  it("have the same revenue", async () => {
    await buildOver(spelledTwice);
    const values = await calculatedInLibreOffice(excel.current.engine);
    const [headers = [], ...rows] = (values.get("Account Review") ?? []).slice(6);
    const at = (header: string) => headers.indexOf(header);
    const found = rows.map((row) => ({
      key: row[0],
      revenueThisYear: row[at("Revenue FY2025")],
      revenueLastYear: row[at("Revenue FY2024")],
    }));
    // What carries cells to LibreOffice has no line breaks, tabs or logical values.
    const isCarried = ({ key }: Readonly<Record<string, unknown>>) => !/^two|^a,b|^TRUE$/.test(String(key));
    const fields = ["key", "revenueThisYear", "revenueLastYear"];
    expect(found.filter(isCarried)).toEqual((await rowsOf("review", fields)).filter(isCarried));
  });
});
