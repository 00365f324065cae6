import type { ExcelModel } from "../model/excelModel";

/** What of a workbook goes into a file: its cells, and what it holds besides. */
export type SavedWorkbook = Pick<ExcelModel, "engine" | "state">;
