import type { ExcelSession } from "../../support/excel";
import type { CalculatedEngine } from "./calculatedEngine";
import { accounts, examples } from "./everything";
import { fillWorkbook } from "./fillWorkbook";

/** Fills the running Excel, and tells its engine what the formulas come to. */
export async function everythingIn(excel: ExcelSession): Promise<CalculatedEngine> {
  await fillWorkbook();
  const engine = excel.engine as CalculatedEngine;
  examples.forEach(({ value }, i) => {
    engine.know("Figures", i + 1, 0, value);
  });
  accounts.forEach((row, i) => {
    engine.know("Accounts", i + 1, 6, row[4] - row[3]);
  });
  engine.know("Figures", 0, 2, 1);
  engine.spill("Figures", { row: 0, column: 2, rows: 3, columns: 1 });
  engine.updateSheet(engine.sheets[1]?.id ?? "", { showGridlines: false });
  return engine;
}
