import type { Area } from "../../../sandbox/engine/area";
import type { CellValue } from "../../../sandbox/engine/cellValue";
import type { Engine } from "../../../sandbox/engine/engine";
import { PlainEngine } from "../../../sandbox/engine/plainEngine";

/** An engine that knows what its formulas come to, because somebody told it. */
export class CalculatedEngine extends PlainEngine {
  private readonly known = new Map<string, CellValue>();
  private readonly spills = new Map<string, Area>();

  constructor() {
    super();
    const spillArea: Engine["spillArea"] = (sheetId, row, column) =>
      this.spills.get(this.key(sheetId, row, column));
    Object.assign(this, { spillArea });
  }

  know(sheetName: string, row: number, column: number, value: CellValue): void {
    this.known.set(this.key(this.sheetId(sheetName), row, column), value);
  }

  /** The cell's formula fills the area; the cells but the first are told like all others. */
  spill(sheetName: string, area: Area): void {
    this.spills.set(this.key(this.sheetId(sheetName), area.row, area.column), area);
  }

  override values(sheetId: string, area: Area): CellValue[][] {
    return super
      .values(sheetId, area)
      .map((row, i) =>
        row.map((value, j) => this.known.get(this.key(sheetId, area.row + i, area.column + j)) ?? value),
      );
  }

  private key(sheetId: string, row: number, column: number): string {
    return `${sheetId} ${row} ${column}`;
  }

  private sheetId(name: string): string {
    return this.sheets.find((sheet) => sheet.name === name)?.id ?? "";
  }
}
