import type { Area } from "../area";
import { areaBetween, isWholeColumns, isWholeRows } from "../area";

/** Sparse rows and columns of something, with Excel's ways to insert and remove cells. */
export class Grid<Item> {
  private rows: (Item | undefined)[][] = [];

  get(row: number, column: number): Item | undefined {
    return this.rows[row]?.[column];
  }

  set(row: number, column: number, item: Item | undefined): void {
    const cells = this.rows[row] ?? (item === undefined ? undefined : (this.rows[row] = []));
    if (cells) {
      cells[column] = item;
    }
  }

  /** Calls back for each item there is within the area. */
  visit(area: Area | undefined, visit: (item: Item, row: number, column: number) => void): void {
    const firstRow = area?.row ?? 0;
    const endRow = Math.min(this.rows.length, area ? area.row + area.rows : Infinity);
    for (let row = firstRow; row < endRow; row++) {
      const cells = this.rows[row];
      if (cells) {
        const endColumn = Math.min(cells.length, area ? area.column + area.columns : Infinity);
        for (let column = area?.column ?? 0; column < endColumn; column++) {
          const item = cells[column];
          if (item !== undefined) {
            visit(item, row, column);
          }
        }
      }
    }
  }

  used(within?: Area): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.visit(within, (_, row, column) => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = row;
      right = Math.max(right, column);
    });
    return bottom < 0 ? undefined : areaBetween(top, left, bottom, right);
  }

  insert(area: Area, axis: "row" | "column"): void {
    if (axis === "row" && isWholeRows(area)) {
      const gap: (Item | undefined)[][] = new Array<(Item | undefined)[]>(area.rows);
      this.rows = this.rows
        .slice(0, area.row)
        .concat(padded(gap, area.row, this.rows.length), this.rows.slice(area.row));
    } else if (axis === "row") {
      this.eachColumn(area, (cells) => spliced(cells, area.row, 0, area.rows));
    } else {
      this.eachRow(area, (cells) => spliced(cells, area.column, 0, area.columns));
    }
  }

  remove(area: Area, axis: "row" | "column"): void {
    if (axis === "row" && isWholeRows(area)) {
      this.rows.splice(area.row, area.rows);
    } else if (axis === "row") {
      this.eachColumn(area, (cells) => spliced(cells, area.row, area.rows, 0));
    } else {
      this.eachRow(area, (cells) => spliced(cells, area.column, area.columns, 0));
    }
  }

  private eachRow(area: Area, change: (cells: (Item | undefined)[]) => (Item | undefined)[]): void {
    const end = isWholeColumns(area) ? this.rows.length : Math.min(this.rows.length, area.row + area.rows);
    for (let row = area.row; row < end; row++) {
      const cells = this.rows[row];
      if (cells) {
        this.rows[row] = change(cells);
      }
    }
  }

  private eachColumn(area: Area, change: (cells: (Item | undefined)[]) => (Item | undefined)[]): void {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const before = Array.from(this.rows, (cells) => cells?.[column]);
      const after = change(before);
      for (let row = area.row; row < Math.max(before.length, after.length); row++) {
        this.set(row, column, after[row]);
      }
    }
  }
}

/** Nothing has to be made room for below the last item. */
const padded = <T>(gap: T[], at: number, length: number): T[] => (at >= length ? [] : gap);

function spliced<T>(
  items: readonly (T | undefined)[],
  at: number,
  removed: number,
  added: number,
): (T | undefined)[] {
  if (at >= items.length) {
    return [...items];
  }
  return items.slice(0, at).concat(new Array<T | undefined>(added), items.slice(at + removed));
}
