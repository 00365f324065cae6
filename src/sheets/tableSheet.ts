import type { Highlight, NamedRange, SheetBlueprint, TableRows } from "./blueprint/blueprint";
import { formula, text } from "./blueprint/cells";
import type { LooseCell, Row } from "./blueprint/cells";
import { accentColor } from "./blueprint/cellStyle";
import { layOut } from "./blueprint/layOut";
import { rowHeights } from "./blueprint/rowHeights";
import { titleRows } from "./legend";
import type { SheetRole } from "./sheetRole";
import type { WideColumn } from "./typedColumns";
import type { SheetWords } from "./words/sheetWords";

/** A figure above a table: what it is, the figure, and how it came about. */
interface TableFigure {
  readonly label: string;
  readonly note: string;
  readonly cell: LooseCell;
  /** Whether it is in the plan's currency. */
  readonly money?: boolean;
}

interface TableSheet {
  readonly role: SheetRole;
  /** The wanted name of the table. */
  readonly table: string;
  readonly columns: readonly WideColumn[];
  readonly rows: TableRows;
  readonly figures: readonly TableFigure[];
  readonly highlights: readonly Highlight[];
  readonly ranges?: readonly NamedRange[];
  /** Columns that stay on the screen, and are repeated on paper. */
  readonly frozenColumns: number;
  /** The first of the columns at the end that only formulas need: they aren't printed. */
  readonly workings: string;
  readonly words: SheetWords;
}

/** A sheet that is a table with a few figures above it. */
export function tableSheet(sheet: TableSheet): SheetBlueprint {
  const { role, columns, figures, highlights, ranges = [], frozenColumns, words } = sheet;
  const rows: readonly Row[] = [...titleRows(role, words), ...figures.map(figureRow), []];
  const cells = layOut(rows);
  const widths = columns.map(({ width }) => width);
  const table = { name: sheet.table, row: rows.length, rows: sheet.rows, columns };
  return {
    role,
    name: words.sheets[role].title,
    tabColor: accentColor,
    widths,
    rowHeights: rowHeights(cells, widths, { table }),
    cells,
    ranges,
    table,
    highlights,
    frozen: { rows: rows.length + 1, columns: frozenColumns },
    print: {
      titleRows: [rows.length, rows.length],
      area: { columns: columns.findIndex(({ field }) => field === sheet.workings) },
    },
  };
}

function figureRow({ label, note, cell, money }: TableFigure, i: number): Row {
  const unit = money ? formula(`figure.${i}.unit`, "=Plan_Currency", { style: "unit" }) : text("", "unit");
  return [text(label), cell, unit, text(note, "note")];
}
