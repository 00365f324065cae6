import { describe, expect, it } from "@jest/globals";
import type { AccountTable } from "../../src/planning/accounts/account";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import type { BuildRequest } from "../../src/workbook/planWorkbook";
import { dumpWorkbook } from "../../sandbox/model/dumpWorkbook";
import { useExcel } from "../support/excel";
import { defaultRequest, fiveAccounts, putAccounts } from "./support/accountsInExcel";
import { cellsOf, inSheet } from "./support/sheetCells";

const build = (request: BuildRequest, signal = new AbortController().signal) =>
  excelWorkbook.build(request, () => undefined, signal);

describe("build", () => {
  const excel = useExcel();
  const request = defaultRequest(fiveAccounts);

  it("makes all sheets and tells what it made, as the preview did", async () => {
    await putAccounts(fiveAccounts);
    const preview = await excelWorkbook.preview(request);
    const { requests, ...report } = await build(request);
    expect(report).toEqual({
      sheets: [
        { role: "settings", name: "Plan Settings", action: "make" },
        { role: "review", name: "Account Review", action: "make" },
        { role: "goal", name: "Goal Back-Calculation", action: "make" },
        { role: "actions", name: "Action Plan", action: "make" },
        { role: "branches", name: "Branches", action: "make" },
        { role: "whitespace", name: "Whitespace", action: "make" },
        { role: "overview", name: "Overview", action: "make" },
      ],
      accounts: { added: 5, kept: 0, missing: 0 },
    });
    expect(preview).toEqual(report);
    expect(requests).toBe(8);
    expect(excel.current.log).toEqual([]);
  });

  it("says how far it is, ever further", async () => {
    await putAccounts(fiveAccounts);
    const fractions: number[] = [];
    await excelWorkbook.build(
      request,
      ({ fraction }) => fractions.push(fraction),
      new AbortController().signal,
    );
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect([fractions[0], fractions.at(-1)]).toEqual([0, 1]);
  });

  it("keeps hostile names as the text that they are", async () => {
    const names = [
      "=1+1",
      "@home",
      "+1",
      "-x",
      "'quoted",
      "007",
      "1-2",
      "TRUE",
      '=HYPERLINK("http://x")',
      "line\nbreak",
      "🚀 ٣",
    ];
    const table: AccountTable = {
      headers: ["Account", "Revenue FY2024", "Revenue FY2025"],
      rows: names.map((name, i) => [name, i + 1, i + 2]),
    };
    await putAccounts(table);
    await build(defaultRequest(table));
    expect(await cellsOf("Account Review", `A8:A${7 + names.length}`)).toEqual(names.map((name) => [name]));
    const { formulas } = await inSheet("Account Review", async (sheet, sync) => {
      const range = sheet.getRange(`A8:A${7 + names.length}`);
      range.load("valueTypes,formulas");
      await sync();
      expect(range.valueTypes.flat()).toEqual(names.map(() => "String"));
      return range;
    });
    expect(formulas).toHaveLength(names.length);
  });

  it("turns a range into a table and names it", async () => {
    await putAccounts(fiveAccounts, false);
    const report = await build({ ...request, source: { kind: "range", address: "Accounts!A1:F6" } });
    expect(report.newTable).toBe("Accounts");
    expect((await excelWorkbook.readPlan())?.source).toEqual({ kind: "table", name: "Accounts" });
  });

  it("takes free names for sheets, tables and styles where its own are taken, and leaves theirs alone", async () => {
    await putAccounts(fiveAccounts);
    await Excel.run(async (context) => {
      const { worksheets, styles } = context.workbook;
      const sheet = worksheets.add("Account Review");
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).name = "AccountReview";
      styles.add("Plan Input");
      styles.getItem("Plan Input").font.color = "#FF0000";
      await context.sync();
    });
    const report = await build(request);
    expect(report.sheets.map(({ name }) => name)).toContain("Account Review (2)");
    await inSheet("Account Review (2)", async (sheet, sync) => {
      const style = sheet.context.workbook.styles.getItem("Plan Input");
      const question = sheet.getRange("K8");
      const table = sheet.tables.getItemAt(0);
      style.font.load("color");
      question.load("style");
      table.load("name");
      await sync();
      expect([style.font.color, question.style, table.name]).toEqual([
        "#FF0000",
        "Plan Input 2",
        "AccountReview_2",
      ]);
    });
  });

  describe("refuses before it writes anything", () => {
    async function refusal(changed: BuildRequest, signal?: AbortSignal): Promise<unknown> {
      const before = dumpWorkbook(excel.current.model);
      const error: unknown = await build(changed, signal).catch((reason: unknown) => reason);
      expect(dumpWorkbook(excel.current.model)).toEqual(before);
      return error;
    }

    it("when it was cancelled", async () => {
      await putAccounts(fiveAccounts);
      expect(await refusal(request, AbortSignal.abort())).toMatchObject({ code: "cancelled" });
    });

    it("a table that isn't there", async () => {
      expect(await refusal(request)).toMatchObject({ code: "sourceGone", params: { source: "Accounts" } });
    });

    it("a range on a sheet that isn't there", async () => {
      const source = { kind: "range", address: "Nowhere!A1:B3" } as const;
      expect(await refusal({ ...request, source })).toMatchObject({ code: "sourceGone" });
    });

    it("a column that isn't there", async () => {
      await putAccounts({ headers: ["Account"], rows: [["Contoso"]] });
      expect(await refusal(request)).toMatchObject({ code: "columnGone" });
    });

    it("a criterion over a column that isn't there", async () => {
      await putAccounts(fiveAccounts);
      const criteria = [
        { name: "Size", measure: { kind: "column", header: "Employees" }, weight: 1, zeroAt: 0, fullAt: 1 },
      ] as const;
      const settings = { ...request.settings, criteria };
      expect(await refusal({ ...request, settings })).toMatchObject({
        code: "columnGone",
        params: { header: "Employees" },
      });
    });

    it("a table without accounts", async () => {
      await putAccounts({ headers: fiveAccounts.headers, rows: [["", "", "", "", "", ""]] });
      expect(await refusal(request)).toMatchObject({ code: "noAccounts" });
    });

    it("to take over somebody's name", async () => {
      await putAccounts(fiveAccounts);
      await inSheet("Accounts", (sheet) => {
        sheet.context.workbook.names.add("Plan_Goal", "=Accounts!$E$2");
      });
      expect(await refusal(request)).toMatchObject({ code: "nameTaken", params: { name: "Plan_Goal" } });
    });

    it("a second plan over other accounts", async () => {
      await putAccounts(fiveAccounts);
      await build(request);
      await inSheet("Accounts", (sheet) => {
        sheet.getRange("J1:O2").values = [[...fiveAccounts.headers], ["Other", "Ada", "Retail", 2020, 1, 2]];
        sheet.tables.add("J1:O2", true).name = "Others";
      });
      const source = { kind: "table", name: "Others" } as const;
      expect(await refusal({ ...request, source })).toMatchObject({
        code: "secondPlan",
        params: { sheet: "Plan Settings", table: "Accounts" },
      });
    });

    it("to update a sheet that has lost rows of ours, until the whole sheet is gone", async () => {
      await putAccounts(fiveAccounts);
      await build(request);
      await inSheet("Goal Back-Calculation", (sheet) => sheet.getRange("8:9").delete("Up"));
      expect(await refusal(request)).toMatchObject({
        code: "cellsDeleted",
        params: { sheet: "Goal Back-Calculation" },
      });
      await inSheet("Goal Back-Calculation", (sheet) => sheet.delete());
      const { sheets } = await build(request);
      expect(sheets).toContainEqual({ role: "goal", name: "Goal Back-Calculation", action: "make" });
    });

    it("to add sheets to a protected structure", async () => {
      await putAccounts(fiveAccounts);
      excel.current.model.state.protection = {};
      expect(await refusal(request)).toMatchObject({ code: "protected", params: {} });
    });

    it("to write on a protected sheet of the plan", async () => {
      await putAccounts(fiveAccounts);
      await build(request);
      await inSheet("Account Review", (sheet) => sheet.protection.protect());
      expect(await refusal(request)).toMatchObject({
        code: "protected",
        params: { sheet: "Account Review" },
      });
    });

    it("to add sheets to a workbook whose structure is protected", async () => {
      await putAccounts(fiveAccounts);
      await Excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      });
      expect(await refusal(request)).toMatchObject({ code: "protected", params: {} });
    });
  });
});
