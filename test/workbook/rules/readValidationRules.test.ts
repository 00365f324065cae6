import { describe, expect, it } from "@jest/globals";
import { inExcel } from "../../../src/workbook/excel/session";
import { readValidationRules } from "../../../src/workbook/rules/readValidationRules";
import { useExcel } from "../../support/excel";

describe("reading validation rules", () => {
  useExcel();

  it("ends after as many requests as there may be, and says that it isn't complete", async () => {
    await Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      for (const [row, formula1] of [
        [2, "=A1"],
        [900, "=A2"],
      ] as const)
        sheet.getRange(`A${row}`).dataValidation.rule = {
          wholeNumber: { formula1, operator: "GreaterThan" },
        };
      await sync();
    });
    const used = { sheet: "Sheet1", row: 1, column: 0, rows: 899, columns: 1 };
    const read = (mostRequests?: number) =>
      inExcel(async (session) => {
        const { rules, isComplete } = await readValidationRules(
          session,
          [{ used }],
          () => true,
          mostRequests,
        );
        return { rules: rules.map(({ address }) => address), isComplete, requests: session.requests() };
      });
    const whole = await read();
    expect(whole).toMatchObject({ rules: ["A2", "A900"], isComplete: true });
    expect(await read(whole.requests)).toEqual(whole);
    expect(await read(3)).toEqual({ rules: [], isComplete: false, requests: 3 });
  });
});
