import { beforeEach, describe, expect, it } from "@jest/globals";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import type { BuildRequest } from "../../src/workbook/planWorkbook";
import { dumpWorkbook } from "../../sandbox/model/dumpWorkbook";
import { useExcel } from "../support/excel";
import { defaultRequest, fiveAccounts, putAccounts } from "./support/accountsInExcel";
import { cellsOf, inSheet, rowOf } from "./support/sheetCells";

const build = (request: BuildRequest) =>
  excelWorkbook.build(request, () => undefined, new AbortController().signal);

describe("building again", () => {
  const excel = useExcel();
  const request = defaultRequest(fiveAccounts);

  beforeEach(async () => {
    await putAccounts(fiveAccounts);
    await build(request);
  });

  it("changes nothing where nothing has changed", async () => {
    const before = dumpWorkbook(excel.current.model);
    const report = await build(request);
    expect(report.accounts).toEqual({ added: 0, kept: 5, missing: 0 });
    expect(new Set(report.sheets.map(({ action }) => action))).toEqual(new Set(["update"]));
    expect(dumpWorkbook(excel.current.model)).toEqual(before);
  });

  it("finds the sheets after they were renamed and moved", async () => {
    await inSheet("Account Review", (sheet) => {
      sheet.name = "Kunden 2026";
      sheet.position = 0;
    });
    const report = await build(request);
    expect(report.sheets.map(({ name }) => name)).toEqual([
      "Plan Settings",
      "Kunden 2026",
      "Goal Back-Calculation",
      "Action Plan",
      "Branches",
      "Whitespace",
      "Overview",
    ]);
  });

  it("leaves answers with their account after sorting, appends new accounts and keeps vanished ones", async () => {
    await inSheet("Account Review", (sheet) => {
      sheet.getRange("K9:L9").values = [[4, "Maybe"]];
      sheet.tables.getItemAt(0).sort.apply([{ key: 0, ascending: false }]);
    });
    await inSheet("Accounts", (sheet) => {
      sheet.getRange("A2").values = [["'=1+1"]];
      sheet.tables.getItem("Accounts").rows.add(undefined, [["'+1", "Ben", "Retail", 2025, "", 90]]);
    });
    const report = await build(request);
    expect(report.accounts).toEqual({ added: 2, kept: 4, missing: 1 });
    expect(report.changed).toEqual({ added: ["=1+1", "+1"], missing: ["Contoso"] });

    const cells = await cellsOf("Account Review", "A8:AI14");
    expect(cells.map(([key]) => key)).toEqual([
      "Tailspin",
      "Proseware",
      "Litware",
      "Fabrikam",
      "Contoso",
      "=1+1",
      "+1",
    ]);
    expect(rowOf(cells, "Fabrikam").slice(10, 12)).toEqual([4, "Maybe"]);
  });

  it("appends accounts above what people keep below the table", async () => {
    await inSheet("Account Review", (sheet) => (sheet.getRange("B15").values = [["a note"]]));
    await inSheet("Accounts", (sheet) => {
      sheet.tables.getItem("Accounts").rows.add(undefined, [["Wingtip", "Ben", "Retail", 2025, "", 90]]);
    });
    await build(request);
    expect(await cellsOf("Account Review", "A13:A13")).toEqual([["Wingtip"]]);
    expect(await cellsOf("Account Review", "B16:B16")).toEqual([["a note"]]);
  });

  it("gives appended rows the same formulas, looks and limits as the others", async () => {
    await inSheet("Accounts", (sheet) => {
      sheet.tables.getItem("Accounts").rows.add(undefined, [["Wingtip", "Ben", "Retail", 2025, "", 90]]);
    });
    await build(request);
    const [above, added] = await inSheet("Account Review", async (sheet, sync) => {
      const rows = ["A12:AI12", "A13:AI13"].map((address) => {
        const range = sheet.getRange(address);
        range.load("formulasR1C1,numberFormat");
        const question = range.getCell(0, 10);
        question.load("style");
        question.dataValidation.load("rule,prompt");
        return { range, question };
      });
      await sync();
      return rows.map(({ range, question }) => ({
        formulas: range.formulasR1C1[0]?.slice(1),
        formats: range.numberFormat,
        style: question.style,
        rule: question.dataValidation.rule,
        prompt: question.dataValidation.prompt,
      }));
    });
    expect(added).toEqual(above);
    expect(added?.style).toBe("Plan Input");
  });

  it("changes settings only where the wizard's answers differ", async () => {
    await inSheet("Plan Settings", (sheet) => {
      sheet.getRange("A6:L6").insert("Down");
      sheet.getRange("B13").formulas = [["=1000*3"]];
      sheet.getRange("F14").values = [["my own"]];
    });
    const plan = await excelWorkbook.readPlan();
    if (!plan) throw new Error("no plan");
    await build({ ...plan, settings: { ...plan.settings, closed: 250 } });
    await inSheet("Plan Settings", async (sheet, sync) => {
      const range = sheet.getRange("A13:F14");
      range.load("formulas");
      await sync();
      expect(range.formulas).toEqual([
        ["Revenue goal of next year", "=1000*3", "=Plan_Currency", expect.any(String), "", ""],
        ["Already closed for next year", 250, "=Plan_Currency", expect.any(String), "", "my own"],
      ]);
    });
  });

  it("keeps what people typed over a calculation, and calculates the others by new criteria", async () => {
    await inSheet("Account Review", (sheet) => (sheet.getRange("I9").values = [[99]]));
    const [first] = request.settings.criteria;
    await build({ ...request, settings: { ...request.settings, criteria: first ? [first] : [] } });
    await inSheet("Account Review", async (sheet, sync) => {
      const range = sheet.getRange("I8:I10");
      range.load("formulas");
      await sync();
      expect(range.formulas).toEqual([
        [expect.stringMatching(/^=(?!.*Criterion2)/)],
        [99],
        [expect.stringMatching(/^=(?!.*Criterion2)/)],
      ]);
    });
  });
});
