import type { SheetBlock } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import type { SurveyedSheet } from "./survey";

/**
 * Asks for the merged cells of some sheets along with the next request; what it returns tells them after that. None where
 * Excel can't tell. A whole sheet's, for Excel tells of a merged cell only where its top left cell is among those asked for.
 */
export function askForMergedCells(
  { workbook }: Session,
  sheets: Iterable<SurveyedSheet>,
): () => readonly SheetBlock[] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return () => [];
  const asked = [...sheets].map(({ name }) => {
    const found = workbook.worksheets.getItem(name).getUsedRange().getMergedAreasOrNullObject();
    found.load("areaCount");
    found.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    return { sheet: name, found };
  });
  return () =>
    asked.flatMap(({ sheet, found }) =>
      found.isNullObject
        ? []
        : found.areas.items.map(
            ({ rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns }) => ({
              sheet,
              row,
              column,
              rows,
              columns,
            }),
          ),
    );
}
