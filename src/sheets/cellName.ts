import type { Cell, Content } from "./blueprint/blueprint";
import type { SheetRole } from "./sheetRole";

/** The hidden workbook name that marks a sheet as the plan's, whatever it is called by now. */
export function markName(role: SheetRole): string {
  return `Plan_Sheet_${role.charAt(0).toUpperCase()}${role.slice(1)}`;
}

/** A cell that later builds look for: everything but our own words. */
export type FoundCell = Cell & { readonly content: Exclude<Content, { kind: "text" }> };

export function isFound(cell: Cell): cell is FoundCell {
  return cell.content.kind !== "text";
}

/**
 * The workbook name by which a cell is found again, also after rows were inserted or the sheet was renamed: its own
 * one, which people see, or a hidden one.
 */
export function cellName(role: SheetRole, { name, id }: FoundCell["content"]): string {
  return name ?? `Plan__${role}_${id.replaceAll(".", "_")}`;
}
