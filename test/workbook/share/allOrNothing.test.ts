import { describe, expect, it, jest } from "@jest/globals";
import { dumpWorkbook } from "../../../sandbox/model/dumpWorkbook";
import { excelShare } from "../../../src/workbook/share/excelShare";
import { useExcel } from "../../support/excel";
import { inBook, noSignal, quiet } from "./support/inBook";
import { putOthersWorkbook } from "./support/othersWorkbook";

// Dozens of runs a test.
jest.setTimeout(120_000);

describe("what fails at any request", () => {
  const excel = useExcel();
  const dump = () => dumpWorkbook(excel.current.model);

  /** Fails a task at its first request, its second, …, each at once and after some of its actions, until it gets through. */
  async function failEverywhere(task: () => Promise<unknown>): Promise<number> {
    const before = dump();
    for (let failures = 0, number = 1; ; number++) {
      for (const afterActions of [0, 3, 10, 25, 60]) {
        excel.current.host.failNextRequest(number, "GeneralException", { afterActions });
        const error: unknown = await task().then(
          () => undefined,
          (reason: unknown) => reason,
        );
        if (error === undefined) return failures;
        failures += 1;
        expect({ number, afterActions, error, workbook: dump() }).toEqual({
          number,
          afterActions,
          error: expect.objectContaining({ code: "unexpected" }),
          workbook: before,
        });
      }
    }
  }

  it.each(["excel2024", "excel2016"] as const)(
    "leaves the workbook as it was: preparing for %s",
    async (oldest) => {
      await putOthersWorkbook();
      expect(await failEverywhere(() => excelShare.prepare(oldest, quiet, noSignal))).toBeGreaterThan(20);
    },
  );

  it("leaves the workbook as it was: restoring", async () => {
    await putOthersWorkbook();
    await excelShare.prepare("excel2024", quiet, noSignal);
    await inBook(({ worksheets }) => {
      worksheets.getItem("Figures").getRange("B1").values = [["'=typed"]];
    });
    expect(await failEverywhere(() => excelShare.restore(quiet, true))).toBeGreaterThan(20);
  });

  it("leaves the workbook as it was: repairing", async () => {
    await inBook(({ worksheets, names }) => {
      worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [
        ["=_xldudf_PLAN_GRR(1,2)"],
        ["=_xldudf_PLAN_NRR(1,2)"],
      ];
      names.add("Stuck", "=_xldudf_PLAN_GRR(1,2)");
    });
    expect(await failEverywhere(() => excelShare.repair(quiet))).toBeGreaterThan(15);
  });
});
