import { describe, expect, it, jest } from "@jest/globals";
import { dumpWorkbook } from "../../../sandbox/model/dumpWorkbook";
import { planRollForward } from "../../../src/workbook/rollForward/rollForward";
import { useExcel } from "../../support/excel";
import { typedPlan } from "./typedPlan";

// Dozens of attempts.
jest.setTimeout(600_000);

describe("rolling forward with a failure at any request", () => {
  const excel = useExcel();

  it("leaves the workbook as it was", async () => {
    await typedPlan();
    const dump = () => dumpWorkbook(excel.current.model);
    const before = dump();
    let failures = 0;
    for (let number = 1, gotThrough = false; !gotThrough; number++) {
      for (const afterActions of [0, 5, 40, 300]) {
        excel.current.host.failNextRequest(number, "GeneralException", { afterActions });
        const error: unknown = await planRollForward
          .rollForward({}, () => undefined, new AbortController().signal)
          .then(
            () => undefined,
            (reason: unknown) => reason,
          );
        gotThrough = error === undefined;
        if (gotThrough) break;
        failures += 1;
        expect({ number, afterActions, error, workbook: dump() }).toEqual({
          number,
          afterActions,
          error: expect.objectContaining({ code: "unexpected" }),
          workbook: before,
        });
      }
    }
    expect(failures).toBeGreaterThan(40);
  });
});
