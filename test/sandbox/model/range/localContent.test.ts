import { describe, expect, it } from "@jest/globals";
import { useExcel } from "../../../support/excel";

describe("what is local of a range", () => {
  useExcel(() => ({ dataLanguage: "de-DE" }));

  it("is written as in German", () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A5");
      range.formulas = [['=IF(A2>1.5,SUM({1,2;3,4}),"1,5")&#N/A'], [1234.5], [true], ["#VALUE!"], ["text"]];
      range.numberFormat = [["General"], ["#,##0.00"], ["General"], ["General"], ["General"]];
      range.load("formulasLocal,text,formulas");
      await context.sync();
      expect(range.formulasLocal).toEqual([
        ['=WENN(A2>1,5;SUMME({1.2;3.4});"1,5")&#NV'],
        [1234.5],
        [true],
        ["#VALUE!"],
        ["text"],
      ]);
      expect(range.text).toEqual([["0"], ["1.234,50"], ["WAHR"], ["#WERT!"], ["text"]]);
      range.formulasLocal = [["=1"], ["=1"], ["=1"], ["=1"], ["=1"]];
      await expect(context.sync()).rejects.toMatchObject({ code: "NotImplemented" });
    }));
});
