import type { Worksheet } from "@cj-tech-master/excelts";
import { formatArea } from "../../engine/address";
import { cellArea } from "../../engine/area";
import type { Engine } from "../../engine/engine";
import type { Table } from "../../engine/tables/table";
import { tableBody } from "../../engine/tables/table";
import { fileFormula } from "../formula/fileFormula";

/** The tables' frames. Their cells are written afterwards, with all others. */
export function writeTables(sheet: Worksheet, engine: Engine, sheetId: string): void {
  for (const table of engine.parts.tables.all.filter((own) => own.sheetId === sheetId)) {
    const { look } = table;
    sheet.addTable({
      name: table.name,
      ref: formatArea(cellArea(table.area.row, table.area.column)),
      headerRow: table.showHeaders,
      totalsRow: table.showTotals,
      style: {
        theme: look.style,
        showFirstColumn: look.highlightFirstColumn,
        showLastColumn: look.highlightLastColumn,
        showRowStripes: look.showBandedRows,
        showColumnStripes: look.showBandedColumns,
      },
      columns: columns(engine, table),
      rows: Array.from({ length: tableBody(table).rows }, () => []),
    });
  }
}

type Columns = Parameters<Worksheet["addTable"]>[0]["columns"];

function columns(engine: Engine, table: Table): Columns {
  return table.columns.map(({ name }, i) => {
    const formula = columnFormula(engine, table, i);
    return {
      name,
      ...(!table.look.showFilterButton && { filterButton: false }),
      ...(formula !== undefined && {
        calculatedColumnFormula: fileFormula(formula, { table: table.name }),
      }),
      ...totals(engine, table, i),
    };
  });
}

/** The formula that all rows of a column share: new rows get it. */
function columnFormula(engine: Engine, table: Table, index: number): string | undefined {
  const area = { ...tableBody(table), column: table.area.column + index, columns: 1 };
  const [[first] = []] = engine.formulas(table.sheetId, { ...area, rows: 1 });
  return first !== undefined &&
    first.includes("[") &&
    engine.formulas(table.sheetId, area).every(([formula]) => formula === first)
    ? first
    : undefined;
}

function totals(engine: Engine, table: Table, index: number): Partial<Columns[number]> {
  if (!table.showTotals) {
    // Without a word of ours the library labels the first column "Total".
    return { totalsRowLabel: "" };
  }
  const cell = cellArea(table.area.row + table.area.rows - 1, table.area.column + index);
  const formula = engine.formulas(table.sheetId, cell)[0]?.[0];
  if (formula !== undefined) {
    return {
      totalsRowFunction: "custom",
      totalsRowFormula: fileFormula(formula, { table: table.name }),
      totalsRowLabel: "",
    };
  }
  return { totalsRowLabel: engine.texts(table.sheetId, cell)[0]?.[0] ?? "", totalsRowFunction: "none" };
}
