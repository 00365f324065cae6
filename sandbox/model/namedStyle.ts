import type { CellStyle } from "../engine/cellStyle";

export interface NamedStyle {
  readonly name: string;
  /** Excel's own can't be deleted. */
  readonly builtIn: boolean;
  readonly style: CellStyle;
}
