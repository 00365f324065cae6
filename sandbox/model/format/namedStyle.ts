import type { CellStyle } from "../../engine/cellStyle";
import type { StylePart } from "./styleParts";

export interface NamedStyle {
  readonly name: string;
  /** Excel's own can't be deleted. */
  readonly builtIn: boolean;
  readonly style: CellStyle;
  /** What of a cell it sets. */
  readonly parts: ReadonlySet<StylePart>;
}
