import { BooleanNumber, BorderStyleTypes, type IStyleData } from "@univerjs/core";
import { tableBody, type Table } from "../../engine/tables/table";

/** Black, then the six accents of Excel's Office theme: what the styles of each group are numbered by. */
const accents = ["#000000", "#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"];
/** Their lightest tints, for every other row. */
const bands = ["#d9d9d9", "#d9e1f2", "#fce4d6", "#ededed", "#fff2cc", "#ddebf7", "#e2efda"];

/** How a table style makes one of its cells look, near enough: `TableStyleMedium2`, `TableStyleLight1`. */
export function tableLook(table: Table, row: number, column: number): IStyleData | undefined {
  const [, group, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.look.style) ?? [];
  if (group === undefined) return undefined;
  const index = (Number(number) - 1) % accents.length;
  const accent = accents[index]!;
  const body = tableBody(table);
  const top = table.area.row;
  const bottom = top + table.area.rows - 1;

  if (table.showHeaders && row === top) {
    return group === "Light"
      ? { bl: BooleanNumber.TRUE, bd: { t: line(accent), b: line(accent) } }
      : { bl: BooleanNumber.TRUE, bg: { rgb: accent }, cl: { rgb: "#ffffff" } };
  }
  const edges = row === bottom ? { bd: { b: line(accent) } } : {};
  if (table.showTotals && row === bottom)
    return { bl: BooleanNumber.TRUE, bd: { t: line(accent), b: line(accent) } };
  const { showBandedRows, showBandedColumns } = table.look;
  const { highlightFirstColumn, highlightLastColumn } = table.look;
  const left = table.area.column;
  const highlighted =
    (highlightFirstColumn && column === left) ||
    (highlightLastColumn && column === left + table.area.columns - 1);
  const bold = highlighted ? { bl: BooleanNumber.TRUE } : {};
  const banded =
    (showBandedRows && (row - body.row) % 2 === 0) || (showBandedColumns && (column - body.column) % 2 === 0);
  return banded ? { bg: { rgb: bands[index]! }, ...bold, ...edges } : { ...bold, ...edges };
}

const line = (rgb: string) => ({ s: BorderStyleTypes.THIN, cl: { rgb } });
