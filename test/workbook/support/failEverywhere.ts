import { expect } from "@jest/globals";
import { dumpWorkbook } from "../../../sandbox/model/dumpWorkbook";
import type { ExcelSession } from "../../support/excel";

/**
 * Fails a task at its first request, its second, …, each at once and after some of its actions, until it gets through.
 * Every failure has to leave the workbook as it was.
 *
 * @returns how often the task failed
 */
export async function failEverywhere(
  { host, model }: ExcelSession,
  task: () => Promise<unknown>,
  actionsBefore: readonly number[],
): Promise<number> {
  const before = dumpWorkbook(model);
  for (let failures = 0, number = 1; ; number++) {
    for (const afterActions of actionsBefore) {
      host.failNextRequest(number, "GeneralException", { afterActions });
      const error: unknown = await task().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error === undefined) return failures;
      failures += 1;
      expect({ number, afterActions, error, workbook: dumpWorkbook(model) }).toEqual({
        number,
        afterActions,
        error: expect.objectContaining({ code: "unexpected" }),
        workbook: before,
      });
    }
  }
}
