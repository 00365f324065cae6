import type { TableTheme } from "../../engine/univer/showTables";

/** A grey that is seen on white and on whatever fill a header has of its own. */
const buttons: Readonly<Record<TableTheme, string>> = { open: "#8c8c8c", filled: "#ffffff" };

/** Univer's themes for tables, for the colour of their filter buttons alone: the rest is drawn in showTables.ts. */
export const tableThemes = Object.entries(buttons).map(([name, rgb]) => ({
  name,
  style: { headerRowStyle: { cl: { rgb } } },
}));
