import type { Area } from "../../engine/area";
import { intersection, isWholeColumns, isWholeRows } from "../../engine/area";
import type { CellStyle, StylePatch } from "../../engine/cellStyle";
import type { Book } from "../book";
import { guardSheet } from "../guard";

/** What a format belongs to: cells, or a named style. Both read and change a style. */
export interface StyleTarget {
  /** The property's value where all cells have the same (undefined: the default), null where they differ. */
  common<Key extends keyof CellStyle>(key: Key): CellStyle[Key] | null | undefined;
  patch(patch: StylePatch): void;
}

export function cellsTarget(book: Book, sheetId: string, area: Area): StyleTarget {
  return {
    common: (key) => {
      const looked = bounded(book, sheetId, area);
      const styles = book.engine.styles(sheetId, looked);
      const first = styles[0]?.[0]?.[key];
      const same = styles.every((row) =>
        row.every((style) => style[key] === first || JSON.stringify(style[key]) === JSON.stringify(first)),
      );
      return same ? first : null;
    },
    patch: (patch) => {
      guardSheet(book, sheetId, "allowFormatCells");
      book.engine.format(sheetId, area, patch);
    },
  };
}

/** Of whole columns and rows, the part in use speaks for all. */
function bounded(book: Book, sheetId: string, area: Area): Area {
  if (!isWholeColumns(area) && !isWholeRows(area)) {
    return area;
  }
  const used = book.engine.usedArea(sheetId, false);
  return (used && intersection(used, area)) ?? { ...area, rows: 1, columns: 1 };
}

export function namedStyleTarget(book: Book, name: string): StyleTarget {
  return {
    common: (key) => book.state.styles.find(name)?.style[key],
    patch: (patch) => book.state.styles.update(name, patch),
  };
}
