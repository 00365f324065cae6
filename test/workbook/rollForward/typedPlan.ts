import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { defaultRequest, fiveAccounts, putAccounts } from "../support/accountsInExcel";
import { inSheet } from "../support/sheetCells";

const noSignal = new AbortController().signal;

/** A column of the review by its header, of the five accounts' rows. */
function reviewColumn<Result>(
  header: string,
  work: (range: Excel.Range, sync: () => Promise<void>) => Result | Promise<Result>,
): Promise<Result> {
  return inSheet("Account Review", (sheet, sync) =>
    work(sheet.tables.getItemAt(0).columns.getItem(header).getDataBodyRange(), sync),
  );
}

export function valuesOf(header: string): Promise<unknown[]> {
  return reviewColumn(header, async (range, sync) => {
    range.load("values");
    await sync();
    return range.values.flat();
  });
}

/** A plan for FY2026 with answers in it, and revenue of FY2026 beside the accounts. */
export async function typedPlan(): Promise<void> {
  await putAccounts(fiveAccounts);
  await excelWorkbook.build(defaultRequest(fiveAccounts), () => undefined, noSignal);
  const answers: Readonly<Record<string, readonly (string | number)[]>> = {
    "Growth potential (1–5)": [4, 2, "", "", 1],
    "Cross-sell amount": [120, "", 0, "", ""],
    "Growth target": [0.1, "", "", 0.2, ""],
    "Based on what data": ["'=signed offer", "'+1 team", "", "", "a talk"],
    "Reviewed on": [46000, "", 46010, "", ""],
    "Reviewed by": ["Ada", "", "Ben", "", ""],
  };
  for (const [header, values] of Object.entries(answers)) {
    await reviewColumn(header, (range) => (range.values = values.map((value) => [value])));
  }
  await inSheet("Accounts", (sheet) => {
    sheet.tables.getItemAt(0).columns.add(undefined, [["Revenue FY2026"], [1500], [300], [0], [600], [50]]);
  });
}
