import { contains, lastColumn, lastRow } from "../../engine/area";
import { HostError } from "../../host/hostError";
import type { Book } from "../book";
import type { Cells } from "../cells";
import { readValues, writeCells } from "./cellContent";
import { copyCells } from "./copyCells";

/** Fills a range outwards from the cells at one of its ends: copies, or a line of numbers continued. */
export function fillCells(book: Book, from: Cells, to: Cells, fillType: string): void {
  if (from.sheetId !== to.sheetId || !contains(to.area, from.area)) {
    throw new HostError("InvalidArgument", "The destination of a fill holds its source.");
  }
  const downwards = to.area.columns === from.area.columns;
  if (!downwards && to.area.rows !== from.area.rows) {
    throw new HostError("InvalidArgument", "A fill goes along rows or along columns.");
  }
  const series = fillType === "FillSeries" || (fillType === "FillDefault" && isLine(book, from, downwards));
  if (series) {
    continueSeries(book, from, to, downwards);
    return;
  }
  const copyType = { FillFormats: "Formats", FillValues: "Formulas" }[fillType] ?? "All";
  const rest = beyond(from, to, downwards);
  if (rest) {
    tile(book, from, rest, copyType, downwards);
  }
}

/** The part of the destination after the source. */
function beyond(from: Cells, to: Cells, downwards: boolean): Cells | undefined {
  const area = downwards
    ? { ...to.area, row: lastRow(from.area) + 1, rows: lastRow(to.area) - lastRow(from.area) }
    : { ...to.area, column: lastColumn(from.area) + 1, columns: lastColumn(to.area) - lastColumn(from.area) };
  return area.rows > 0 && area.columns > 0 ? { sheetId: to.sheetId, area } : undefined;
}

function tile(book: Book, from: Cells, to: Cells, copyType: string, downwards: boolean): void {
  const step = downwards ? from.area.rows : from.area.columns;
  const total = downwards ? to.area.rows : to.area.columns;
  for (let done = 0; done < total; done += step) {
    const count = Math.min(step, total - done);
    const source = downwards ? { ...from.area, rows: count } : { ...from.area, columns: count };
    const area = downwards
      ? { ...to.area, row: to.area.row + done, rows: count }
      : { ...to.area, column: to.area.column + done, columns: count };
    copyCells(
      book,
      { ...from, area: source },
      { ...to, area },
      { copyType, skipBlanks: false, transpose: false },
    );
  }
}

/** Each line of the source holds at least two numbers and no formula. */
function isLine(book: Book, { sheetId, area }: Cells, downwards: boolean): boolean {
  const long = downwards ? area.rows > 1 : area.columns > 1;
  return (
    long &&
    book.engine.entries(sheetId, area).every((row) => row.every((cell) => typeof cell.value === "number"))
  );
}

function continueSeries(book: Book, from: Cells, to: Cells, downwards: boolean): void {
  const rest = beyond(from, to, downwards);
  if (!rest) {
    return;
  }
  const values = readValues(book, from.sheetId, from.area);
  const count = downwards ? from.area.rows : from.area.columns;
  const at = (line: number, i: number): number =>
    Number((downwards ? values[i]?.[line] : values[line]?.[i]) ?? 0);
  const next = (line: number, i: number): number => {
    const step = count > 1 ? (at(line, count - 1) - at(line, 0)) / (count - 1) : 1;
    return at(line, count - 1) + step * (i + 1);
  };
  const block = Array.from({ length: rest.area.rows }, (_, i) =>
    Array.from({ length: rest.area.columns }, (__, j) => (downwards ? next(j, i) : next(i, j))),
  );
  writeCells(book, rest.sheetId, rest.area, block);
}
