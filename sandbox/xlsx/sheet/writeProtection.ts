import type { Worksheet } from "@cj-tech-master/excelts";
import type { SheetProtection } from "../../model/worksheet/sheetState";

/** Without the password: whoever opens the file can lift the protection. */
export function writeProtection(sheet: Worksheet, protection: SheetProtection | undefined): void {
  if (!protection) {
    return;
  }
  const allows = (name: string): boolean => protection.options[name] === true;
  const selection = protection.options["selectionMode"];
  sheet.sheetProtection = {
    sheet: true,
    objects: allows("allowEditObjects"),
    scenarios: allows("allowEditScenarios"),
    selectLockedCells: selection !== "Unlocked" && selection !== "None",
    selectUnlockedCells: selection !== "None",
    formatCells: allows("allowFormatCells"),
    formatColumns: allows("allowFormatColumns"),
    formatRows: allows("allowFormatRows"),
    insertColumns: allows("allowInsertColumns"),
    insertRows: allows("allowInsertRows"),
    insertHyperlinks: allows("allowInsertHyperlinks"),
    deleteColumns: allows("allowDeleteColumns"),
    deleteRows: allows("allowDeleteRows"),
    sort: allows("allowSort"),
    autoFilter: allows("allowAutoFilter"),
    pivotTables: allows("allowPivotTables"),
  };
}
