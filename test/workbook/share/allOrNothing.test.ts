import { describe, expect, it, jest } from "@jest/globals";
import { excelShare } from "../../../src/workbook/share/excelShare";
import { useExcel } from "../../support/excel";
import { failEverywhere } from "../support/failEverywhere";
import { inBook, noSignal, quiet } from "./support/inBook";
import { putOthersWorkbook } from "./support/othersWorkbook";

// Dozens of runs a test.
jest.setTimeout(120_000);

describe("what fails at any request", () => {
  const excel = useExcel();
  const failTask = (task: () => Promise<unknown>) => failEverywhere(excel.current, task, [0, 3, 10, 25, 60]);

  it.each(["excel2024", "excel2016"] as const)(
    "leaves the workbook as it was: preparing for %s",
    async (oldest) => {
      await putOthersWorkbook();
      expect(await failTask(() => excelShare.prepare(oldest, quiet, noSignal))).toBeGreaterThan(20);
    },
  );

  it("leaves the workbook as it was: restoring", async () => {
    await putOthersWorkbook();
    await excelShare.prepare("excel2024", quiet, noSignal);
    await inBook(({ worksheets }) => {
      worksheets.getItem("Figures").getRange("B1").values = [["'=typed"]];
    });
    expect(await failTask(() => excelShare.restore(quiet, true))).toBeGreaterThan(20);
  });

  it("leaves the workbook as it was: repairing", async () => {
    await inBook(({ worksheets, names }) => {
      worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [
        ["=_xldudf_PLAN_GRR(1,2)"],
        ["=_xldudf_PLAN_NRR(1,2)"],
      ];
      names.add("Stuck", "=_xldudf_PLAN_GRR(1,2)");
    });
    expect(await failTask(() => excelShare.repair(quiet))).toBeGreaterThan(15);
  });
});
