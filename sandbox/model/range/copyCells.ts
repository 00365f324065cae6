import type { Area } from "../../engine/area";
import type { CellEntry } from "../../engine/cellEntry";
import type { CellValue } from "../../engine/cellValue";
import { formulaMover } from "../../engine/formula/translateFormula";
import { HostError } from "../../host/hostError";
import type { Book } from "../book";
import type { Cells } from "../cells";
import { guardCells } from "../guard";

interface CopyOptions {
  /** `All`, `Formulas`, `Values` or `Formats`. */
  readonly copyType: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Pastes the source into the destination, again and again where the destination is larger, as Excel does. */
export function copyCells(book: Book, from: Cells, to: Cells, options: CopyOptions): void {
  const { copyType, transpose } = options;
  if (!["All", "Formulas", "Values", "Formats"].includes(copyType)) {
    throw new HostError("InvalidArgument", `${copyType} is not a way to copy.`);
  }
  const area = pasteArea(from.area, to.area, transpose);
  guardCells(book, to.sheetId, area);
  const at = (i: number, j: number): { row: number; column: number } => ({
    row: (transpose ? j : i) % from.area.rows,
    column: (transpose ? i : j) % from.area.columns,
  });
  if (copyType !== "Formats") {
    const cells = readCells(book, from, copyType).map((row, i) =>
      row.map((entry, j) => copier(entry, from.area.row + i, from.area.column + j)),
    );
    book.engine.write(
      to.sheetId,
      area,
      rectangle(area, (i, j) => {
        const source = at(i, j);
        const copy = cells[source.row]?.[source.column]?.(area.row + i, area.column + j);
        return options.skipBlanks && isBlank(copy) ? undefined : copy;
      }),
    );
  }
  if (copyType === "All" || copyType === "Formats") {
    const styles = book.engine.styles(from.sheetId, from.area);
    book.engine.setStyles(
      to.sheetId,
      area,
      rectangle(area, (i, j) => styles[at(i, j).row]?.[at(i, j).column] ?? {}),
    );
  }
}

/** As large as the source, or a multiple of it that the destination asks for. */
function pasteArea(from: Area, to: Area, transpose: boolean): Area {
  const rows = transpose ? from.columns : from.rows;
  const columns = transpose ? from.rows : from.columns;
  const fits = to.rows % rows === 0 && to.columns % columns === 0;
  return fits ? to : { ...to, rows, columns };
}

function readCells(book: Book, { sheetId, area }: Cells, copyType: string): CellEntry[][] {
  if (copyType !== "Values") {
    return book.engine.entries(sheetId, area);
  }
  const entry = (value: CellValue): CellEntry => ({
    value,
    quoted: typeof value === "string" && /^[=+\-@']/.test(value),
  });
  return book.engine.values(sheetId, area).map((row) => row.map(entry));
}

const isBlank = (entry: CellEntry | undefined): boolean =>
  entry?.formula === undefined && (entry?.value ?? null) === null;

type Copier = (row: number, column: number) => CellEntry;

/** A cell's content as it reads at other places. */
function copier(entry: CellEntry, row: number, column: number): Copier {
  if (entry.formula === undefined) {
    return () => entry;
  }
  const move = formulaMover(entry.formula, { row, column });
  return (toRow, toColumn) => ({ formula: move({ row: toRow, column: toColumn }) });
}

const rectangle = <Item>(area: Area, item: (i: number, j: number) => Item): Item[][] =>
  Array.from({ length: area.rows }, (_, i) => Array.from({ length: area.columns }, (__, j) => item(i, j)));
