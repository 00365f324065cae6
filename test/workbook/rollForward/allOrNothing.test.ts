import { describe, expect, it, jest } from "@jest/globals";
import { planRollForward } from "../../../src/workbook/rollForward/rollForward";
import { useExcel } from "../../support/excel";
import { failEverywhere } from "../support/failEverywhere";
import { typedPlan } from "./typedPlan";

// Dozens of attempts.
jest.setTimeout(600_000);

describe("rolling forward with a failure at any request", () => {
  const excel = useExcel();

  it("leaves the workbook as it was", async () => {
    await typedPlan();
    const rollForward = () => planRollForward.rollForward({}, () => undefined, new AbortController().signal);
    expect(await failEverywhere(excel.current, rollForward, [0, 5, 40, 300])).toBeGreaterThan(40);
  });
});
