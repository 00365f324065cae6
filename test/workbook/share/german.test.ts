import { beforeEach, describe, expect, it } from "@jest/globals";
import { excelShare } from "../../../src/workbook/share/excelShare";
import { useExcel } from "../../support/excel";
import { formulasOf, inBook, noSignal, quiet } from "./support/inBook";

describe("a German Excel", () => {
  useExcel(() => ({ language: "de-DE", dataLanguage: "de-DE" }));

  beforeEach(() =>
    inBook(({ worksheets, names }) => {
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").formulas = [
        ['=IF(TRUE,PLAN.NETNEW(1.5,2),"a,b")'],
        ["=SUM(PLAN.RETENTIONFORECAST({0.5,0.25}))"],
        ["=VLOOKUP(1,B1:C2,2,FALSE)+_xldudf_PLAN_NETNEW(1,2)"],
      ];
      sheet.getRange("A2").numberFormat = [["0.00"]];
      names.add("Net", "=SUM(PLAN.NETNEW(1.5,2),1)");
    }),
  );

  it("shows formulas and values as its user writes them", async () => {
    const { dependents, stuck, preview } = await excelShare.check();
    expect(dependents.map(({ formula }) => formula)).toEqual([
      '=WENN(WAHR;PLAN.NETNEW(1,5;2);"a,b")',
      "=SUMME(PLAN.RETENTIONFORECAST({0,5.0,25}))",
      "=SVERWEIS(1;B1:C2;2;FALSCH)+_xldudf_PLAN_NETNEW(1;2)",
      "=SUMME(PLAN.NETNEW(1,5;2);1)",
    ]);
    expect(stuck.map(({ formula }) => formula)).toEqual([dependents[2]?.formula]);
    const { changes } = preview("excel2016");
    expect(changes.map(({ after }) => after)).toEqual([
      '=WENN(WAHR;(1,5+2);"a,b")',
      "0,00",
      "=SVERWEIS(1;B1:C2;2;FALSCH)+(1+2)",
      "=SUMME((1,5+2);1)",
    ]);
    expect(changes[0]?.before).toBe(dependents[0]?.formula);
  });

  it("is written to in the notation of the file", async () => {
    await excelShare.prepare("excel2016", quiet, noSignal);
    expect(await formulasOf("Sheet1", "A1")).toEqual([['=IF(TRUE,(1.5+2),"a,b")']]);
    await inBook(({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange("A1").formulas = [["=1"]];
    });
    const { conflicts } = await excelShare.restore(quiet);
    expect(conflicts.map(({ formula }) => formula)).toEqual(['=WENN(WAHR;PLAN.NETNEW(1,5;2);"a,b")']);
    expect(await formulasOf("Sheet1", "A3")).toEqual([
      ["=VLOOKUP(1,B1:C2,2,FALSE)+_xldudf_PLAN_NETNEW(1,2)"],
    ]);
    const { repaired } = await excelShare.repair(quiet);
    expect(repaired).toMatchObject([{ after: "=SVERWEIS(1;B1:C2;2;FALSCH)+PLAN.NETNEW(1;2)" }]);
  });
});
