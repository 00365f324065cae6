import type { Area } from "../area";

/** A table as it stands: `area` holds the header row and the totals row where they are shown. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** Left to right; names are unique within the table, whatever their case. */
  readonly columns: readonly TableColumn[];
  readonly look: TableLook;
}

export interface TableColumn {
  /** Unique within the table, and kept when columns move. */
  readonly id: number;
  readonly name: string;
}

export interface TableLook {
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

export const defaultTableLook: TableLook = {
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

export function tableHeader(table: Table): Area | undefined {
  return table.showHeaders ? { ...table.area, rows: 1 } : undefined;
}

export function tableBody(table: Table): Area {
  const above = table.showHeaders ? 1 : 0;
  return {
    ...table.area,
    row: table.area.row + above,
    rows: table.area.rows - above - (table.showTotals ? 1 : 0),
  };
}

export function tableTotals(table: Table): Area | undefined {
  return table.showTotals ? { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 } : undefined;
}
