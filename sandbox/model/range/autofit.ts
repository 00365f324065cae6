import type { Area } from "../../engine/area";
import { intersection } from "../../engine/area";
import type { Engine } from "../../engine/engine";

const POINTS_A_CHARACTER = 5.25;
const PADDING = 6;
const MAX_WIDTH = 1_340;

/** Widths in points that show the cells' texts, estimated by their length; undefined for a column without any. */
export function fittingWidths(engine: Engine, sheetId: string, area: Area): (number | undefined)[] {
  const used = engine.usedArea(sheetId, true);
  const part = used && intersection(used, area);
  if (!part) {
    return [];
  }
  const texts = engine.texts(sheetId, part);
  const styles = engine.styles(sheetId, part);
  const widths = new Array<number | undefined>(area.columns).fill(undefined);
  texts.forEach((row, i) =>
    row.forEach((text, j) => {
      const style = styles[i]?.[j];
      if (text !== "" && style?.wrap !== true) {
        const scale = ((style?.fontSize ?? 11) / 11) * (style?.bold ? 1.08 : 1);
        const width = Math.min(MAX_WIDTH, longestLine(text) * POINTS_A_CHARACTER * scale + PADDING);
        const column = part.column - area.column + j;
        widths[column] = Math.max(widths[column] ?? 0, width);
      }
    }),
  );
  return widths;
}

const longestLine = (text: string): number => Math.max(...text.split("\n").map((line) => [...line].length));
