import { describe, expect, it, jest } from "@jest/globals";
import { dumpWorkbook } from "../../../sandbox/model/dumpWorkbook";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { planRemoval } from "../../../src/workbook/remove/remove";
import { useExcel } from "../../support/excel";
import { defaultRequest, fiveAccounts, putAccounts } from "../support/accountsInExcel";

// Dozens of builds and removals a test.
jest.setTimeout(300_000);

const noSignal = new AbortController().signal;
const build = () => excelWorkbook.build(defaultRequest(fiveAccounts), () => undefined, noSignal);

describe("a removal that fails at any request", () => {
  const excel = useExcel();
  const dump = () => dumpWorkbook(excel.current.model);

  it("leaves the plan as it was, or nothing of it", async () => {
    await putAccounts(fiveAccounts);
    const without = dump();
    await build();
    let withPlan = dump();
    const outcomes = { asItWas: 0, gone: 0 };
    for (let number = 1, gotThrough = false; !gotThrough; number++) {
      for (const afterActions of [0, 1, 2, 3, 5, 8, 20, 60, 150, 400, 1000]) {
        const before = excel.current.host.requests.length;
        excel.current.host.failNextRequest(number, "GeneralException", { afterActions });
        const error: unknown = await planRemoval
          .remove({ breakReferences: false }, () => undefined, noSignal)
          .then(
            () => undefined,
            (reason: unknown) => reason,
          );
        const hasFailed = excel.current.host.requests.slice(before).some((request) => request.error);
        expect({ number, afterActions, workbook: dump() }).toEqual({
          number,
          afterActions,
          workbook: error === undefined ? without : withPlan,
        });
        if (error === undefined) {
          outcomes.gone += hasFailed ? 1 : 0;
          gotThrough = !hasFailed;
          if (gotThrough) break;
          await build();
          withPlan = dump();
        } else {
          expect(error).toMatchObject({ code: "unexpected" });
          outcomes.asItWas += 1;
        }
      }
    }
    expect(outcomes.asItWas).toBeGreaterThan(30);
    expect(outcomes.gone).toBeGreaterThan(5);
  });

  it("can be finished where its second attempt failed as well", async () => {
    await putAccounts(fiveAccounts);
    const without = dump();
    await build();
    const deletes = ({ actions }: { actions: readonly { name: string }[] }) =>
      actions.some(({ name }) => name === "Delete");
    excel.current.host.failNextRequest(deletes, "GeneralException", { afterActions: 6 });
    excel.current.host.failNextRequest(deletes, "GeneralException", { afterActions: 0 });
    await expect(
      planRemoval.remove({ breakReferences: false }, () => undefined, noSignal),
    ).rejects.toMatchObject({ code: "halfDone", details: expect.stringContaining("And afterwards") });
    await planRemoval.remove({ breakReferences: true }, () => undefined, noSignal);
    expect(dump()).toEqual(without);
  });
});
