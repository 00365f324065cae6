import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { dumpWorkbook } from "../../../sandbox/model/dumpWorkbook";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { planRemoval } from "../../../src/workbook/remove/remove";
import { useExcel } from "../../support/excel";
import { defaultRequest, fiveAccounts, putAccounts } from "../support/accountsInExcel";
import { inSheet } from "../support/sheetCells";

// A build and a removal a test.
jest.setTimeout(120_000);

const noSignal = new AbortController().signal;
const build = () => excelWorkbook.build(defaultRequest(fiveAccounts), () => undefined, noSignal);
const remove = (breakReferences = false) =>
  planRemoval.remove({ breakReferences }, () => undefined, noSignal);

describe("removing the plan", () => {
  const excel = useExcel();
  const dump = () => dumpWorkbook(excel.current.model);

  beforeEach(() => putAccounts(fiveAccounts));

  it("leaves the workbook as it was before there was a plan", async () => {
    const before = dump();
    const { sheets } = await build();
    await excelWorkbook.saveDraft({ version: 1 });
    const report = await remove();
    expect(report.sheets).toEqual(sheets.map(({ role, name }) => ({ role, name })));
    expect(dump()).toEqual(before);
    expect(await excelWorkbook.readPlan()).toBeUndefined();
  });

  it("finds the sheets after they were renamed, moved and hidden", async () => {
    const before = dump();
    await build();
    await inSheet("Account Review", (sheet) => {
      sheet.name = "Kunden";
      sheet.position = 0;
      sheet.visibility = "VeryHidden";
    });
    await remove();
    expect(dump()).toEqual(before);
  });

  it("leaves sheets, names, styles and settings of others, also those that are called like the plan's", async () => {
    await Excel.run(async (context) => {
      const { worksheets, names, styles, settings } = context.workbook;
      worksheets.add("Account Review").getRange("A1:B2").values = [
        ["Plan_Goal", "'=Plan_Goal"],
        [1, "my own"],
      ];
      names.add("Plan_Mine", "='Account Review'!$A$2");
      styles.add("Plan Input");
      styles.getItem("Plan Input").font.bold = true;
      settings.add("Another add-in", 1);
      await context.sync();
    });
    const before = dump();
    await build();
    expect((await planRemoval.preview()).references).toEqual({ places: [], total: 0, unseen: [] });
    await remove();
    expect(dump()).toEqual(before);
  });

  it("keeps a style that somebody uses elsewhere", async () => {
    await build();
    await inSheet("Accounts", (sheet) => (sheet.getRange("H2").style = "Plan Input"));
    expect((await planRemoval.preview()).styles).not.toContain("Plan Input");
    expect((await planRemoval.preview()).styles).toContain("Plan Title");
    await remove();
    await inSheet("Accounts", async (sheet, sync) => {
      const cell = sheet.getRange("H2");
      cell.load("style");
      await sync();
      expect(cell.style).toBe("Plan Input");
    });
  });

  it("keeps all styles where the looks of other sheets are too many to tell", async () => {
    const many = Array.from({ length: 40 }, (_, i) => [i]);
    await inSheet("Accounts", (sheet) => {
      sheet.getRange("K1:K40").values = many;
      sheet.getRange("K30").format.font.bold = true;
    });
    await build();
    expect((await planRemoval.preview()).styles).toContain("Plan Input");
    await inSheet("Accounts", (sheet) => (sheet.getRange("K31").style = "Plan Input"));
    expect((await planRemoval.preview()).styles).toEqual([]);
  });

  it("takes away what an update has left behind that Excel was closed upon", async () => {
    const before = dump();
    await build();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Plan Backup");
      sheet.visibility = "Hidden";
      sheet.getRange("A1").formulas = [["=Plan_Goal"]];
      context.workbook.names.add("Plan_Sheet_Backup", sheet.getRange("A1")).visible = false;
      await context.sync();
    });
    expect((await planRemoval.preview()).references.total).toBe(0);
    await remove();
    expect(dump()).toEqual(before);
  });

  describe("that other cells refer to", () => {
    beforeEach(async () => {
      await build();
      await Excel.run(async (context) => {
        context.workbook.worksheets.add("Board's view").getRange("B2:B6").formulas = [
          ["='Plan Settings'!B10*2"],
          ["=SUM(accountreview[Planned revenue])"],
          ["=plan_goal/1000"],
          ['="Plan_Goal and Plan Settings"'],
          ["=SUM(Accounts[Revenue FY2025])"],
        ];
        context.workbook.names.add("OurGoal", "=Plan_Goal");
        await context.sync();
      });
    });

    it("says which, and refuses", async () => {
      const references = {
        places: [
          { kind: "name", where: "OurGoal" },
          { kind: "cell", where: "'Board''s view'!B2" },
          { kind: "cell", where: "'Board''s view'!B3" },
          { kind: "cell", where: "'Board''s view'!B4" },
        ],
        total: 4,
        unseen: [],
      };
      expect((await planRemoval.preview()).references).toEqual(references);
      const before = dump();
      await expect(remove()).rejects.toMatchObject({ code: "referredTo", params: { total: "4" } });
      expect(dump()).toEqual(before);
    });

    it("finds them on protected sheets as well", async () => {
      await inSheet("Board's view", (sheet) => sheet.protection.protect());
      expect((await planRemoval.preview()).references.total).toBe(4);
    });

    it("goes where somebody agrees to break them", async () => {
      await remove(true);
      expect((await excelWorkbook.sources()).map(({ ref }) => ref)).toEqual([
        { kind: "table", name: "Accounts" },
      ]);
      await inSheet("Board's view", async (sheet, sync) => {
        const range = sheet.getRange("B5:B6");
        range.load("formulas");
        await sync();
        expect(range.formulas).toEqual([
          ['="Plan_Goal and Plan Settings"'],
          ["=SUM(Accounts[Revenue FY2025])"],
        ]);
      });
    });
  });

  it("names the first twenty cells only", async () => {
    await build();
    await inSheet("Accounts", (sheet) => {
      sheet.getRange("K1:K30").formulas = Array.from({ length: 30 }, () => ["=Plan_Goal"]);
    });
    const { references } = await planRemoval.preview();
    expect(references.total).toBe(30);
    expect(references.places).toHaveLength(20);
  });

  describe("is refused", () => {
    it("where there is none", async () => {
      await expect(remove()).rejects.toMatchObject({ code: "noPlan" });
    });

    it("where the workbook's structure is protected", async () => {
      await build();
      await Excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      });
      await expect(remove()).rejects.toMatchObject({ code: "protected", params: {} });
    });

    it("where no other sheet is shown", async () => {
      await build();
      await inSheet("Accounts", async (sheet, sync) => {
        sheet.load("name");
        const { worksheets } = sheet.context.workbook;
        worksheets.load("items/id,items/name");
        await sync();
        for (const { name } of worksheets.items) {
          if (name === "Accounts" || /^Sheet/.test(name)) worksheets.getItem(name).visibility = "Hidden";
        }
      });
      await expect(remove()).rejects.toMatchObject({ code: "lastSheet" });
    });

    it("when it was cancelled", async () => {
      await build();
      const before = dump();
      await expect(
        planRemoval.remove({ breakReferences: false }, () => undefined, AbortSignal.abort()),
      ).rejects.toMatchObject({ code: "cancelled" });
      expect(dump()).toEqual(before);
    });
  });
});
