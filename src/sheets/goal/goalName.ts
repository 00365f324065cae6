import { cellName } from "../cellName";

/** The workbook name by which formulas on other sheets read a figure of the goal sheet. */
export function goalName(id: string): string {
  return cellName("goal", { kind: "formula", id, formula: "" });
}
