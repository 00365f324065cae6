import type { Area } from "../area";
import { block } from "../block";
import type { CellEntry } from "../cellEntry";
import type { CellValue } from "../cellValue";
import { contentOf, entryOf, FormulaCell, QuotedText } from "./plainSheet";
import type { PlainSheets } from "./plainSheets";
import type { PlainStyles } from "./plainStyles";

/** Contents of cells; those with formulas are all worth the same. */
export class PlainCells {
  constructor(
    private readonly sheets: PlainSheets,
    private readonly styles: PlainStyles,
    private readonly formulaValue: CellValue,
  ) {}

  values(sheetId: string, area: Area): CellValue[][] {
    const { contents } = this.sheets.get(sheetId);
    return block(area, (row, column) => {
      const content = contents.get(row, column);
      if (content instanceof FormulaCell) {
        return this.formulaValue;
      }
      return content instanceof QuotedText ? content.text : (content ?? null);
    });
  }

  formulas(sheetId: string, area: Area): (string | undefined)[][] {
    const { contents } = this.sheets.get(sheetId);
    return block(area, (row, column) => {
      const content = contents.get(row, column);
      return content instanceof FormulaCell ? content.formula : undefined;
    });
  }

  entries(sheetId: string, area: Area): CellEntry[][] {
    const { contents } = this.sheets.get(sheetId);
    return block(area, (row, column) => entryOf(contents.get(row, column)));
  }

  write(sheetId: string, area: Area, entries: readonly (readonly (CellEntry | undefined)[])[]): void {
    const { contents } = this.sheets.get(sheetId);
    entries.forEach((row, i) =>
      row.forEach((entry, j) => {
        if (entry) {
          const [at, column] = [area.row + i, area.column + j];
          contents.set(at, column, contentOf(entry));
          if (entry.numberFormat !== undefined) {
            this.styles.bringFormat(sheetId, at, column, entry.numberFormat);
          }
        }
      }),
    );
  }
}
