import { describe, expect, it } from "@jest/globals";
import { useExcel } from "../../../support/excel";

describe("merged cells", () => {
  describe("in an Excel that tells of them", () => {
    useExcel(() => ({ supports: { ExcelApi: "1.13" } }));

    // Excel tells of those whose top left cell is in the range, of no others (office-js issue 3611).
    it("are those whose top left cell is in the range", () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        for (const cells of ["B2:C3", "E2:F2", "H9:H10"]) sheet.getRange(cells).merge();
        const some = sheet.getRange("B2:E9").getMergedAreasOrNullObject().load("areaCount,cellCount");
        some.areas.load("items/address");
        const none = sheet.getRange("C3:D9").getMergedAreasOrNullObject().load("areaCount");
        none.areas.load("items/address");
        await context.sync();
        expect([some.areaCount, some.cellCount]).toEqual([2, 6]);
        expect(some.areas.items.map(({ address }) => address)).toEqual(["Sheet1!B2:C3", "Sheet1!E2:F2"]);
        expect(none.isNullObject).toBe(true);
      }));
  });

  describe("in an older Excel", () => {
    useExcel(() => ({ supports: { ExcelApi: "1.12" } }));

    it("aren't told", () =>
      expect(
        Excel.run(async (context) => {
          context.workbook.worksheets
            .getActiveWorksheet()
            .getRange()
            .getMergedAreasOrNullObject()
            .load("areaCount");
          await context.sync();
        }),
      ).rejects.toMatchObject({ code: "ApiNotFound" }));
  });
});
