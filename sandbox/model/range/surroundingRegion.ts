import type { Area } from "../../engine/area";
import { areaBetween, intersection, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import type { Engine } from "../../engine/engine";

/** The block around the cells that ends at blank rows and columns: Ctrl+* in Excel. */
export function surroundingRegion(engine: Engine, sheetId: string, start: Area): Area {
  const used = engine.usedArea(sheetId, true);
  if (!used) {
    return start;
  }
  const filled = engine
    .entries(sheetId, used)
    .map((row) => row.map((cell) => cell.formula !== undefined || (cell.value ?? null) !== null));
  const hasContent = (area: Area): boolean => {
    const part = intersection(area, used);
    return (
      part !== undefined &&
      filled
        .slice(part.row - used.row, part.row - used.row + part.rows)
        .some((row) =>
          row.slice(part.column - used.column, part.column - used.column + part.columns).includes(true),
        )
    );
  };
  let region = start;
  for (;;) {
    const grown = grow(region, hasContent);
    if (grown.rows === region.rows && grown.columns === region.columns) {
      return region;
    }
    region = grown;
  }
}

/** One step in each direction that touches content, corners included. */
function grow(area: Area, hasContent: (area: Area) => boolean): Area {
  const top = Math.max(0, area.row - 1);
  const left = Math.max(0, area.column - 1);
  const bottom = Math.min(MAX_ROWS - 1, lastRow(area) + 1);
  const right = Math.min(MAX_COLUMNS - 1, lastColumn(area) + 1);
  return areaBetween(
    top < area.row && hasContent(areaBetween(top, left, top, right)) ? top : area.row,
    left < area.column && hasContent(areaBetween(top, left, bottom, left)) ? left : area.column,
    bottom > lastRow(area) && hasContent(areaBetween(bottom, left, bottom, right)) ? bottom : lastRow(area),
    right > lastColumn(area) && hasContent(areaBetween(top, right, bottom, right)) ? right : lastColumn(area),
  );
}
