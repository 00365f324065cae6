import { formatAddress } from "../../engine/address";
import type { Area } from "../../engine/area";
import type { Book } from "../book";
import { sheetInfo } from "../book";
import { readValues } from "../range/cellContent";
import type { Cells } from "../cells";
import type { ChartSeriesData } from "./chartData";

/** The series that Excel makes of a block: names from the first row, categories from the first column where they are text. */
export function seriesOf(book: Book, { sheetId, area }: Cells, seriesBy: string): readonly ChartSeriesData[] {
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && area.rows >= area.columns);
  const values = readValues(book, sheetId, area);
  const hasHeader = (values[0] ?? []).slice(1).some((value) => typeof value === "string" && value !== "");
  const hasCategories = values.slice(1).some((row) => typeof row[0] === "string" && row[0] !== "");
  const body: Area = {
    row: area.row + (hasHeader ? 1 : 0),
    column: area.column + (hasCategories ? 1 : 0),
    rows: area.rows - (hasHeader ? 1 : 0),
    columns: area.columns - (hasCategories ? 1 : 0),
  };
  const address = (part: Area): string => formatAddress(sheetInfo(book, sheetId).name, part, true);
  const top = hasHeader ? { ...body, row: area.row, rows: 1 } : undefined;
  const left = hasCategories ? { ...body, column: area.column, columns: 1 } : undefined;
  const names = byColumns ? top : left;
  const categories = byColumns ? left : top;
  return Array.from({ length: byColumns ? body.columns : body.rows }, (_, i) => {
    const part = byColumns
      ? { ...body, column: body.column + i, columns: 1 }
      : { ...body, row: body.row + i, rows: 1 };
    const name =
      names &&
      (byColumns ? values[0]?.[body.column - area.column + i] : values[body.row - area.row + i]?.[0]);
    return {
      name: name === undefined ? `Series${i + 1}` : String(name),
      values: address(part),
      categories: categories ? address(categories) : "",
      properties: {},
    };
  });
}
