import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { AccountTable } from "../../../src/planning/accounts/account";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { planRollForward } from "../../../src/workbook/rollForward/rollForward";
import { dumpWorkbook } from "../../../sandbox/model/dumpWorkbook";
import { useExcel } from "../../support/excel";
import { defaultRequest, putAccounts } from "../support/accountsInExcel";
import { inSheet } from "../support/sheetCells";
import { columnOf, typeInto } from "../support/tableCells";

// Dozens of builds in one of the tests.
jest.setTimeout(240_000);

const accounts: AccountTable = {
  headers: ["ID", "Account", "Account owner", "Revenue FY2024", "Revenue FY2025"],
  rows: [
    ["C-1", "Müller GmbH", "Ada", 1000, 1300],
    ["C-2", "Fabrikam", "Ben", 800, 500],
    ["C-3", "Litware", "Ada", 200, 0],
  ],
};
const request = defaultRequest(accounts);
const { signal } = new AbortController();
const quiet = () => undefined;
const build = () => excelWorkbook.build(request, quiet, signal);

const rename = (...names: readonly string[]) =>
  inSheet("Accounts", (sheet) => {
    sheet.getRange("B2:B4").values = names.map((name) => [`'${name}`]);
  });
const actions = () => columnOf("Action Plan", "Account", 4);
const followed = { name: "Müller GmbH", to: "=Müller SE", actions: 2, branches: 1 };

describe("an account that is renamed in the customers' table", () => {
  const excel = useExcel();
  beforeEach(async () => {
    await putAccounts(accounts);
    await build();
    await typeInto("Action Plan", [
      { Account: "Müller GmbH", "What we do": "Call" },
      { Account: "C-1", "What we do": "Visit" },
      { Account: '="Müller "&"GmbH"', "What we do": "Write" },
      { Account: "müller gmbh", "What we do": "Ask" },
    ]);
    await typeInto("Branches", [{ "Parent account": "Müller GmbH", Branch: "North" }]);
  });

  it("is followed by what is typed under its name, as the preview said; formulas stay", async () => {
    await rename("=Müller SE", "Fabrikam", "Litware");
    const preview = await excelWorkbook.preview(request);
    expect(preview.names).toMatchObject({ followed: [followed], taken: [] });
    const report = await build();
    expect(report.names).toEqual(preview.names);
    const [first, second, , fourth] = await actions();
    expect([first, second, fourth]).toEqual(["=Müller SE", "C-1", "=Müller SE"]);
    const formula = await inSheet("Action Plan", async (sheet, sync) => {
      const cell = sheet.tables.getItemAt(0).getDataBodyRange().getCell(2, 0);
      cell.load("formulas");
      await sync();
      return cell.formulas;
    });
    expect(formula).toEqual([['="Müller "&"GmbH"']]);
    expect(await columnOf("Branches", "Parent account", 2)).toEqual(["=Müller SE", ""]);
    expect(await columnOf("Account Review", "Name at the last update")).toEqual([
      "=Müller SE",
      "Fabrikam",
      "Litware",
    ]);
    expect((await excelWorkbook.preview(request)).names?.followed).toEqual([]);
  });

  it("is followed in rows that somebody has inserted, sorted and filtered since", async () => {
    await inSheet("Action Plan", (sheet) => {
      const table = sheet.tables.getItemAt(0);
      table.rows.add(0);
      table.columns.getItem("Account").getDataBodyRange().getCell(0, 0).values = [["Litware"]];
      table.columns.getItem("Account").filter.applyValuesFilter(["Litware"]);
    });
    await inSheet("Account Review", (sheet) => {
      sheet.tables.getItemAt(0).sort.apply([{ key: 0, ascending: false }]);
    });
    await rename("Müller SE", "Fabrikam", "Litware");
    await build();
    const all = await columnOf("Action Plan", "Account", 5);
    expect([all[0], all[1], all[2], all[4]]).toEqual(["Litware", "Müller SE", "C-1", "Müller SE"]);
    expect(await columnOf("Account Review", "Name at the last update")).toEqual([
      "Litware",
      "Fabrikam",
      "Müller SE",
    ]);
  });

  it("leaves its name to the account that has it now, and says so", async () => {
    await rename("Müller SE", "Müller GmbH", "Litware");
    const { names } = await build();
    expect(names).toMatchObject({
      followed: [],
      taken: [{ name: "Müller GmbH", branches: 1 }],
    });
    expect((await actions())[0]).toBe("Müller GmbH");
  });

  it("is followed into the next year", async () => {
    await inSheet("Accounts", (sheet) => {
      sheet.tables.getItem("Accounts").columns.add(undefined, [["Revenue FY2026"], [1], [2], [3]]);
    });
    await rename("=Müller SE", "Fabrikam", "Litware");
    expect((await planRollForward.preview({})).names.followed).toEqual([followed]);
    await planRollForward.rollForward({}, quiet, signal);
    expect((await actions())[0]).toBe("=Müller SE");
  });

  it("is as it was, with all that is typed, wherever an update fails", async () => {
    await rename("=Müller SE", "Fabrikam", "'Litware");
    const before = dumpWorkbook(excel.current.model);
    let failures = 0;
    for (let isDone = false, number = 1; !isDone; number++) {
      for (const afterActions of [0, 70]) {
        excel.current.host.failNextRequest(number, "GeneralException", { afterActions });
        isDone = await build().then(
          () => true,
          () => false,
        );
        if (isDone) break;
        failures += 1;
        expect(dumpWorkbook(excel.current.model)).toEqual(before);
      }
    }
    expect(failures).toBeGreaterThan(8);
    expect(dumpWorkbook(excel.current.model)).not.toEqual(before);
  });
});
