import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { dumpWorkbook } from "../../../sandbox/model/dumpWorkbook";
import { excelShare } from "../../../src/workbook/share/excelShare";
import { useExcel } from "../../support/excel";
import { formulasOf, inBook, noSignal, quiet } from "./support/inBook";

describe.each(["excel2024", "excel2016"] as const)("for %s, formulas", (oldest) => {
  const excel = useExcel();
  const dump = () => dumpWorkbook(excel.current.model);
  beforeEach(() =>
    inBook(({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange("A1:C4").formulas = [
        ["Opening", "Lost", "Rate"],
        [10, 1, "=PLAN.CHURNRATE(A2,B2)"],
        [20, 3, "=PLAN.CHURNRATE(A3,B3)"],
        [30, 2, "=PLAN.CHURNRATE(A4,B4)"],
      ];
    }),
  );

  /** Prepares, looks that nothing calls the add-in any more, restores, and finds everything as it was. */
  async function giveAndTakeBack(count: number): Promise<void> {
    const before = dump();
    const { changes, left } = await excelShare.prepare(oldest, quiet, noSignal);
    expect(changes).toHaveLength(count);
    expect(left).toEqual([]);
    expect((await excelShare.check()).dependents).toEqual([]);
    expect(dump()).not.toEqual(before);
    const { restored, conflicts } = await excelShare.restore(quiet);
    expect(conflicts).toEqual([]);
    expect(restored).toHaveLength(count);
    expect(dump()).toEqual(before);
  }

  it("in merged cells come and go", async () => {
    await inBook(({ worksheets }) => {
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("E1:F3").merge();
      sheet.getRange("E1").formulas = [["=PLAN.GRR(A2:A4,B2:B4)"]];
      sheet.getRange("E5:G6").merge(true);
      sheet.getRange("E5").formulas = [["=PLAN.NETNEW(E1,1)"]];
      sheet.getRange("E6").formulas = [["=PLAN.NETNEW(E5,1)"]];
    });
    await giveAndTakeBack(6);
    expect(await formulasOf("Sheet1", "E1:F2")).toEqual([
      ["=PLAN.GRR(A2:A4,B2:B4)", ""],
      ["", ""],
    ]);
  });

  it.each(["Hidden", "VeryHidden"] as const)("on a sheet that is %s come and go", async (visibility) => {
    await inBook(({ worksheets }) => {
      const sheet = worksheets.add("Back room");
      sheet.getRange("B2").formulas = [["=PLAN.GRR(Sheet1!A2:A4,Sheet1!B2:B4)"]];
      sheet.visibility = visibility;
    });
    await giveAndTakeBack(4);
  });

  it("in rows that a filter hides come and go", async () => {
    await inBook(({ worksheets }) => {
      const sheet = worksheets.getItem("Sheet1");
      sheet.autoFilter.apply("A1:C4", 0, { filterOn: "Values", values: ["20"] });
    });
    const put = jest.spyOn(Excel.Range.prototype, "formulas", "set");
    await giveAndTakeBack(3);
    // Several rows at once may come out in other rows: https://github.com/OfficeDev/office-js/issues/224
    expect(put.mock.calls.map(([lines]) => lines.length)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("in rows that were filtered only since they were prepared come back", async () => {
    await excelShare.prepare(oldest, quiet, noSignal);
    await inBook(({ worksheets }) => {
      const sheet = worksheets.getItem("Sheet1");
      sheet.autoFilter.apply("A1:C4", 0, { filterOn: "Values", values: ["20"] });
    });
    expect((await excelShare.restore(quiet)).conflicts).toEqual([]);
    expect(await formulasOf("Sheet1", "C2:C4")).toEqual([
      ["=PLAN.CHURNRATE(A2,B2)"],
      ["=PLAN.CHURNRATE(A3,B3)"],
      ["=PLAN.CHURNRATE(A4,B4)"],
    ]);
  });

  it("in rows and columns that are hidden, and in a table that is filtered, come and go", async () => {
    await inBook(({ worksheets }) => {
      const sheet = worksheets.getItem("Sheet1");
      const table = sheet.tables.add("A1:C4", true);
      table.columns.getItem("Opening").filter.applyValuesFilter(["10"]);
      sheet.getRange("E8").formulas = [["=PLAN.NETNEW(1,2)"]];
      sheet.getRange("E:E").columnHidden = true;
      sheet.getRange("8:8").rowHidden = true;
    });
    await giveAndTakeBack(4);
  });
});
