export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** `#RRGGBB`, or empty for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** Rows at the top and columns at the left that stay when scrolling. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export type SheetPatch = Partial<Omit<SheetInfo, "id">> & { readonly position?: number };

/** A row or column: its height or width in points, and whether it is hidden. */
export interface Stretch {
  readonly size: number;
  readonly hidden: boolean;
}

export interface StretchPatch {
  /** Undefined leaves it, null goes back to the default. */
  readonly size?: number | null;
  readonly hidden?: boolean;
}

export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;
