import { describe, expect, it } from "@jest/globals";
import { dumpWorkbook } from "../../../sandbox/model/dumpWorkbook";
import { excelExamples } from "../../../src/workbook/examples/excelExamples";
import { useExcel } from "../../support/excel";

// Dozens of insertions a test.
describe("an insertion that fails at any request", () => {
  const excel = useExcel();
  const dump = () => dumpWorkbook(excel.current.model);

  /** Orders a failure and inserts; tells how it ended, and whether the failure came. */
  async function insertFailing(replace: boolean, number: number, afterActions: number) {
    const { host } = excel.current;
    const sent = host.requests.length;
    host.failNextRequest(number, "GeneralException", { afterActions });
    const error: unknown = await excelExamples.insert({ replace, language: "en" }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    return { error, hasFailed: host.requests.slice(sent).some((request) => request.error !== undefined) };
  }

  const stages = [0, 1, 2, 3, 4, 6, 10, 100, 500];
  /** Shortly before the end of the request that writes the sheet. */
  const lateStages = () => {
    const longest = Math.max(...excel.current.host.requests.map(({ actions }) => actions.length));
    return [1, 2, 3, 5, 8, 13].map((left) => longest - left);
  };

  it("leaves a workbook without examples as it was", async () => {
    const before = dump();
    const expectNothing = async (number: number, afterActions: number) => {
      const { error, hasFailed } = await insertFailing(false, number, afterActions);
      expect({ number, afterActions, error, hasFailed, workbook: dump() }).toEqual({
        number,
        afterActions,
        error: expect.objectContaining({ code: "unexpected" }),
        hasFailed: true,
        workbook: before,
      });
    };
    for (const number of [1, 2]) for (const afterActions of stages) await expectNothing(number, afterActions);
    for (const afterActions of lateStages()) await expectNothing(2, afterActions);
  });

  it("leaves the sheet that it was to replace as it was, or has replaced it", async () => {
    await excelExamples.insert({ replace: false, language: "en" });
    await excelExamples.insert({ replace: true, language: "en" });
    const fresh = dump();
    const counts = { putBack: 0, finished: 0 };
    for (const number of [1, 2, 3, 4]) {
      for (const afterActions of stages) {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Examples").getRange("Z99").values = [["a note"]];
          await context.sync();
        });
        const withNote = dump();
        const { error, hasFailed } = await insertFailing(true, number, afterActions);
        counts[error === undefined ? "finished" : "putBack"] += 1;
        const expected = error === undefined ? fresh : withNote;
        expect({ number, afterActions, workbook: dump() }).toEqual({
          number,
          afterActions,
          workbook: expected,
        });
        // The last request has fewer actions than the longest wait.
        if (number < 4)
          expect([hasFailed, error]).toEqual([true, expect.objectContaining({ code: "unexpected" })]);
      }
    }
    expect(counts.putBack).toBeGreaterThan(3 * stages.length);
    expect(counts.finished).toBeGreaterThan(2);
  });
});
