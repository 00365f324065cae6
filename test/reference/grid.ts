/** What a cell holds: an error value by its name. */
export type GridValue = number | string | boolean;

/** Rows of cells from A1 on; undefined for a blank one. */
export type Grid = readonly (readonly (GridValue | undefined)[])[];
