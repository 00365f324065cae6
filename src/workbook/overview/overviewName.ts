import { cellName } from "../../sheets/cellName";

/** The workbook name of a cell of the overview sheet. */
export function overviewName(id: string): string {
  return cellName("overview", { kind: "formula", id, formula: "" });
}
