import { describe, expect, it } from "@jest/globals";
import { planSheet } from "../../../src/sheets/planSheets";
import { english } from "../../../src/sheets/words/en";
import { describeWithLibreOffice } from "../../support/describeWithLibreOffice";
import { examplePlan } from "../../sheets/examplePlan";
import { fiveAccounts } from "../support/accountsInExcel";
import { calculatedInLibreOffice } from "../support/inLibreOffice";
import { typeInto } from "../support/tableCells";
import { buildOver, errorsShown, useCalculatingExcel } from "./standingPlan";

/** Every cell of Plan Settings that somebody can type into and that has a name. */
const inputs = planSheet("settings", examplePlan(), english).cells.flatMap(({ content }) =>
  (content.kind === "input" || content.kind === "preset") && content.name ? [content.name] : [],
);

const extremes = ["abc", 0, -1, "", 2, 1e300, -1e300];

/** Pasted, which no validation keeps people from. */
async function paste(names: readonly string[], value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of names) context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
}

async function answered(): Promise<void> {
  await buildOver(fiveAccounts);
  await typeInto("Account Review", [
    { "Cross-sell amount": 10, "Satisfaction (0–10)": 9, "Growth target": 0.1, "Reviewed on": 45_000 },
    { "Up-sell amount": 20, "Satisfaction (0–10)": 2, "Growth target": 5, "Reviewed on": 60_000 },
  ]);
}

describe("assumptions at their extremes", () => {
  const excel = useCalculatingExcel();

  it("leave figures, blanks and sentences, never an error", async () => {
    await answered();
    for (const value of extremes) {
      await paste(inputs, value);
      expect({ value, errors: await errorsShown(excel.current) }).toEqual({ value, errors: [] });
    }
  });
});

describeWithLibreOffice("assumptions that aren't numbers, as LibreOffice calculates them", () => {
  const excel = useCalculatingExcel();

  it("make what follows from them unknown, not 0", async () => {
    await answered();
    await paste(["Plan_Goal"], "abc");
    const sheets = await calculatedInLibreOffice(excel.current.engine);
    const goal = sheets.get("Goal Back-Calculation") ?? [];
    const line = (label: string) => goal.find(([first]) => first === label)?.[1] ?? "";
    expect(["Gap", "Deals", "Meetings", "Pipeline value", "Check: bridge"].map(line)).toEqual([
      "",
      "",
      "",
      "",
      0,
    ]);
    expect(typeof line("What we keep")).toBe("number");
  });
});
