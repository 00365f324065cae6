import type { Area } from "../area";
import { boundingArea } from "../area";
import type { CellEntry } from "../cellEntry";
import type { CellValue } from "../cellValue";
import type { SheetInfo, Stretch } from "../sheetInfo";
import { Grid } from "./grid";

/** Cells hold their value itself, or one of the two that know more. */
type Content = Exclude<CellValue, null> | FormulaCell | QuotedText;

export class FormulaCell {
  constructor(readonly formula: string) {}
}

export class QuotedText {
  constructor(readonly text: string) {}
}

/** What a plain sheet remembers. Style numbers are those of the engine's style table. */
export class PlainSheet {
  readonly contents = new Grid<Content>();
  readonly styles = new Grid<number>();
  rows: Line[] = [];
  columns: Line[] = [];
  merges: readonly Area[] = [];

  constructor(public info: SheetInfo) {}

  styleAt(row: number, column: number): number {
    return this.styles.get(row, column) ?? this.rows[row]?.style ?? this.columns[column]?.style ?? 0;
  }

  usedArea(valuesOnly: boolean, within?: Area): Area | undefined {
    const contents = this.contents.used(within);
    const styles = valuesOnly ? undefined : this.styles.used(within);
    return contents && styles ? boundingArea(contents, styles) : (contents ?? styles);
  }
}

/** A row or column that isn't as it came. */
export type Line = Partial<Stretch> & { readonly style?: number };

export const contentOf = (entry: CellEntry): Content | undefined =>
  entry.formula !== undefined
    ? new FormulaCell(entry.formula)
    : entry.quoted
      ? new QuotedText(String(entry.value))
      : (entry.value ?? undefined);

export function entryOf(content: Content | undefined): CellEntry {
  if (content instanceof FormulaCell) {
    return { formula: content.formula };
  }
  return content instanceof QuotedText ? { value: content.text, quoted: true } : { value: content ?? null };
}
