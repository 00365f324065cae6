import type { LambdaForm } from "../../../reference/portable/portableForms";
import type { SheetBlock } from "../../excel/cellAddress";
import type { ShownCell } from "../look/readCells";
import type { FormulaCell } from "../look/readFormulas";
import type { LeftReason, ShareChange } from "../shareWorkbook";
import type { Entry } from "../write/edits";

export interface CellChange {
  readonly cell: ShownCell;
  readonly kind: ShareChange["kind"];
  /** The cells that are written. */
  readonly block: SheetBlock;
  readonly after: readonly (readonly Entry[])[];
  readonly needs: readonly LambdaForm[];
  /** What the cell, or the area that it spills to, shows now; undefined where nothing depends on it. */
  readonly shows:
    { readonly block: SheetBlock; readonly values: readonly (readonly unknown[])[] } | undefined;
  readonly isText: boolean;
}

/** What stays dependent on the add-in. */
export interface LeftCell {
  readonly cell: FormulaCell;
  readonly reason: LeftReason;
}

export function anchorOf({ sheet, row, column }: FormulaCell): SheetBlock {
  return { sheet, row, column, rows: 1, columns: 1 };
}
