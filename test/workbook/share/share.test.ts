import { describe, expect, it } from "@jest/globals";
import { CellError } from "../../../sandbox/engine/cellValue";
import { PlainEngine } from "../../../sandbox/engine/plainEngine";
import { dumpWorkbook } from "../../../sandbox/model/dumpWorkbook";
import { excelShare } from "../../../src/workbook/share/excelShare";
import { useExcel } from "../../support/excel";
import { formulasOf, inBook, noSignal, quiet } from "./support/inBook";
import { putOthersWorkbook } from "./support/othersWorkbook";

const prepare = (oldest: "excel2016" | "excel2024") => excelShare.prepare(oldest, quiet, noSignal);
const restore = (overwrite?: boolean) => excelShare.restore(quiet, overwrite);

describe("sharing", () => {
  const excel = useExcel();
  const dump = () => dumpWorkbook(excel.current.model);

  it("finds nothing in a workbook without our functions, and changes nothing there", async () => {
    await inBook(({ worksheets }) => {
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").formulas = [["PLAN.GRR(A1,B1)"], ["=SUM(A1)"], ["'=PLAN.GRR(A1,B1)"]];
      sheet.getRange("A4").numberFormat = [["@"]];
      sheet.getRange("A4").values = [["=_xldudf_PLAN_GRR(A1,B1)+SUM(A1#)"]];
    });
    const before = dump();
    expect(await excelShare.check()).toMatchObject({
      dependents: [],
      stuck: [],
      protectedSheets: [],
      kept: 0,
      preparedFor: undefined,
    });
    expect(await prepare("excel2024")).toEqual({ changes: [], left: [], names: [] });
    expect(await restore()).toEqual({ restored: [], conflicts: [] });
    expect(dump()).toEqual(before);
  });

  it("lists every cell, name and rule that depends on the add-in, wherever it stands", async () => {
    await putOthersWorkbook();
    await inBook(({ worksheets, names }) => {
      const figures = worksheets.getItem("Figures");
      names.add("Retained", "=PLAN.GRR(Revenue[FY23],Revenue[FY24])");
      figures.names.add("Twice", "=2*Retained");
      figures.getRange("A20:A22").formulas = [["=Retained"], ["=IF(TRUE,twice,0)"], ["=YearlyChurn"]];
      const { custom } = figures.getRange("A1:B2").conditionalFormats.add("Custom");
      custom.rule.formula = "=PLAN.GRR(A1,B1)>0.5";
      const bars = figures.getRange("C1:C5").conditionalFormats.add("DataBar").dataBar;
      bars.upperBoundRule = { type: "Formula", formula: "=PLAN.NETNEW(1,2)" };
      figures.getRange("D1:D99").dataValidation.rule = { custom: { formula: "=Retained>0.5" } };
      figures.getRange("E4:E5000").dataValidation.rule = {
        decimal: { formula1: "=Retained", operator: "LessThan" },
      };
      figures.getRange("F7:F9").dataValidation.rule = { wholeNumber: { formula1: 3, operator: "LessThan" } };
      worksheets.add("Hidden").visibility = "Hidden";
      worksheets.getItem("Hidden").getRange("C3").formulas = [["=_xldudf_PLAN_GRR(1,2)"]];
    });
    const { dependents } = await excelShare.check();
    const places = dependents.map(({ place }) => Object.values(place).slice(1).filter(Boolean).join("!"));
    expect(places).toEqual([
      ...["B1", "D1", "F1", "I1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B10", "B12", "A20", "A21"].map(
        (address) => `Figures!${address}`,
      ),
      "Hidden!C3",
      "Retained",
      "Twice!Figures",
      "Figures!C1:C5",
      "Figures!A1:B2",
      "Figures!D1:D99",
      "Figures!E4:E5000",
    ]);
    expect(dependents.find(({ formula }) => formula === "=Retained")?.functions).toEqual([]);
  });

  it.each(["excel2016", "excel2024"] as const)(
    "prepares for %s, and brings every byte back",
    async (oldest) => {
      await putOthersWorkbook();
      const before = dump();
      const preview = (await excelShare.check()).preview(oldest);
      expect(dump()).toEqual(before);
      expect(await prepare(oldest)).toEqual(preview);
      const { dependents, kept, preparedFor } = await excelShare.check();
      expect(dependents).toEqual([]);
      expect(preparedFor).toBe(oldest);
      expect(kept).toBe(preview.changes.length);
      const report = await restore();
      expect(report.conflicts).toEqual([]);
      expect(report.restored).toHaveLength(preview.changes.length);

      expect(dump()).toEqual(before);
    },
  );

  it("converts names and what uses them, and keeps values where a name can't be converted", async () => {
    await inBook(({ worksheets, names }) => {
      const sheet = worksheets.getItem("Sheet1");
      names.add("Kept", "=PLAN.GRR(Sheet1!$A$1,Sheet1!$A$2)");
      names.add("Curve", "=SUM(PLAN.RETENTIONFORECAST(Sheet1!$A$1:$A$3))");
      names.add("CurveToo", "=Curve*2");
      sheet.getRange("A1:B3").formulas = [
        [1, "=Kept"],
        [2, "=CurveToo"],
        [3, "=PLAN.NRR(1,2)"],
      ];
    });
    const before = dump();
    const { changes, left, names } = await prepare("excel2024");
    expect(changes.map(({ before: was, after, kind }) => [was, after, kind])).toEqual([
      ["=CurveToo", "0", "value"],
      ["=PLAN.NRR(1,2)", "=PLAN_NRR(1,2)", "lambda"],
      ["=PLAN.GRR(Sheet1!$A$1,Sheet1!$A$2)", "=PLAN_GRR(Sheet1!$A$1,Sheet1!$A$2)", "lambda"],
    ]);
    expect(left.map(({ formula, reason }) => [formula, reason])).toEqual([
      ["=SUM(PLAN.RETENTIONFORECAST(Sheet1!$A$1:$A$3))", "name"],
      ["=Curve*2", "name"],
    ]);
    expect(names).toEqual(["PLAN_NRR", "PLAN_GRR"]);
    await restore();
    expect(dump()).toEqual(before);
  });

  it("shadows nobody's names, and uses its own again", async () => {
    await inBook(({ worksheets, names }) => {
      names.add("PLAN_GRR", "=1");
      names.add("before", "=2");
      const other = worksheets.add("Other");
      other.names.add("PLAN_NRR", "=3");
      other.getRange("A1:A2").formulas = [["=PLAN.GRR(1,2)"], ["=PLAN.NRR(1,2)"]];
    });
    const before = dump();
    expect((await prepare("excel2024")).names).toEqual(["PLAN_GRR_2", "PLAN_NRR_2"]);
    expect(await formulasOf("Other", "A1:A2")).toEqual([["=PLAN_GRR_2(1,2)"], ["=PLAN_NRR_2(1,2)"]]);
    const body = await inBook(async ({ names }, sync) => {
      const item = names.getItem("PLAN_GRR_2").load("formula");
      await sync();
      return String(item.formula);
    });
    expect(body).toContain("before_,IF(");
    expect(body).not.toMatch(/\bbefore\b/);

    await inBook(({ worksheets }) => {
      worksheets.getItem("Other").getRange("B1").formulas = [["=PLAN.GRR(3,4)"]];
    });
    expect((await prepare("excel2024")).names).toEqual([]);
    expect((await restore()).restored).toHaveLength(3);
    await inBook(({ worksheets }) => {
      worksheets.getItem("Other").getRange("B1").clear();
    });
    expect(dump()).toEqual(before);
  });

  it("is prepared again, and leaves nothing of the first time behind", async () => {
    const put = (formulas: string[][]) =>
      inBook(({ worksheets }) => {
        worksheets.getItem("Sheet1").getRange("A1:A2").formulas = formulas;
      });
    await put([["=PLAN.GRR(1,2)"], ["=PLAN.NRR(1,2)"]]);
    await prepare("excel2024");
    await put([["=PLAN.GRR(3,4)"], ["=PLAN.GRR(5,6)"]]);
    const before = dump();
    await prepare("excel2024");
    expect((await excelShare.check()).kept).toBe(2);
    expect((await restore()).conflicts).toEqual([]);
    expect(await formulasOf("Sheet1", "A1:A2")).toEqual([["=PLAN.GRR(3,4)"], ["=PLAN.GRR(5,6)"]]);
    expect(dump()).not.toEqual(before);
    expect(excel.current.engine.names.all).toEqual([]);
  });

  it("leaves protected sheets alone, and says so", async () => {
    await inBook(({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange("A1").formulas = [["=PLAN.GRR(1,2)"]];
      const other = worksheets.add("Locked");
      other.getRange("A1").formulas = [["=PLAN.GRR(1,2)"]];
      other.protection.protect();
    });
    expect((await excelShare.check()).protectedSheets).toEqual(["Locked"]);
    const { changes, left } = await prepare("excel2016");
    expect(changes).toHaveLength(1);
    expect(left).toMatchObject([{ place: { sheet: "Locked", address: "A1" }, reason: "protected" }]);
    await inBook(({ worksheets }) => worksheets.getItem("Sheet1").protection.protect());
    expect((await restore()).conflicts).toMatchObject([{ reason: "protected" }]);
    await inBook(({ worksheets }) => worksheets.getItem("Sheet1").protection.unprotect());
    expect((await restore()).conflicts).toEqual([]);
  });

  it("keeps formulas alive in cells that are formatted as text", async () => {
    await inBook(({ worksheets }) => {
      const range = worksheets.getItem("Sheet1").getRange("A1");
      range.formulas = [["=PLAN.GRR(1,2)"]];
      range.numberFormat = [["@"]];
    });
    const before = dump();
    await prepare("excel2024");
    expect(excel.current.engine.formulas(sheetId(), oneCell)).toEqual([["=PLAN_GRR(1,2)"]]);
    await restore();
    expect(dump()).toEqual(before);
  });

  const oneCell = { row: 0, column: 0, rows: 1, columns: 1 };
  const sheetId = () => excel.current.engine.sheets[0]?.id ?? "";

  it("can be cancelled until the first write", async () => {
    await putOthersWorkbook();
    const before = dump();
    const stop = new AbortController();
    const cancelled = excelShare.prepare("excel2024", () => stop.abort(), stop.signal);
    await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
    expect(dump()).toEqual(before);
  });

  it("needs a handful of requests for thousands of cells", async () => {
    await inBook(({ worksheets }) => {
      const rows = Array.from({ length: 5000 }, (_, i) => [i, i + 1, `=PLAN.CHURNRATE(A${i + 1},B${i + 1})`]);
      worksheets.getItem("Sheet1").getRange("A1:C5000").formulas = rows;
    });
    const { requests } = excel.current.host;
    const from = requests.length;
    await prepare("excel2016");
    const sent = requests.slice(from).filter(({ housekeeping }) => !housekeeping);
    expect(sent.length).toBeLessThan(15);
    expect(Math.max(...sent.map(({ bytes }) => bytes))).toBeLessThan(5_000_000);
    await restore();
    expect(await formulasOf("Sheet1", "C5000")).toEqual([["=PLAN.CHURNRATE(A5000,B5000)"]]);
  }, 60_000);
});

describe("a cell that shows nothing to keep", () => {
  useExcel(() => ({ engine: new PlainEngine(CellError.of("#BUSY!")) }));

  it("is left as it is, and told", async () => {
    await inBook(({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange("A1").formulas = [["=PLAN.RETENTIONFORECAST(B1:B4)"]];
    });
    const { changes, left } = await prepare("excel2024");
    expect(changes).toEqual([]);
    expect(left).toMatchObject([{ reason: "notCalculated" }]);
  });
});
