import type { Area } from "./area";
import type { StructuralEdit } from "./structuralEdit";
import type { Table } from "./tables/table";

/** What happened in the workbook, whoever did it. */
export type EngineEvent =
  | {
      readonly kind: "cellsChanged";
      readonly sheetId: string;
      readonly area: Area;
      readonly change: CellsChange;
      readonly by: Editor;
    }
  /** Cells have moved. `points` is what the rows or columns are high or wide; undefined where that is forgotten already. */
  | { readonly kind: "restructured"; readonly edit: StructuralEdit; readonly points: number | undefined }
  | { readonly kind: "formatsChanged"; readonly sheetId: string; readonly area: Area; readonly by: Editor }
  | { readonly kind: "selectionChanged"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "sheetAdded"; readonly sheetId: string }
  | { readonly kind: "sheetDeleted"; readonly sheetId: string; readonly name: string }
  | {
      readonly kind: "sheetChanged";
      readonly sheetId: string;
      readonly before: string;
      readonly name: string;
    }
  | { readonly kind: "sheetActivated"; readonly sheetId: string; readonly before: string }
  | { readonly kind: "tableAdded"; readonly table: Table }
  | { readonly kind: "tableChanged"; readonly table: Table; readonly before: Table }
  | { readonly kind: "tableDeleted"; readonly table: Table }
  | { readonly kind: "rulesChanged"; readonly rules: "validations" | "conditionalFormats" }
  | { readonly kind: "calculated"; readonly sheetIds: readonly string[] };

/** Excel's names of what happens to cells. */
export type CellsChange =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** "user": in the grid; "api": through the object model. */
type Editor = "user" | "api";

export type EngineListener = (event: EngineEvent) => void;
