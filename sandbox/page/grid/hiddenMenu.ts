/** Features of Univer that Excel doesn't have in this form, or that would bypass the workbook: it wouldn't know of them. */
const hidden = [
  "sheet.menu.image",
  "sheet.menu.data-validation",
  "sheet.operation.open.conditional.formatting.panel",
  "sheet.operation.open-table-selector",
  "sheet.table.context-insert_menu-id",
  "sheet.table.context-remove_menu-id",
  "sheet.contextMenu.permission",
  "sheet.contextMenu.text-to-number",
  "sheet.toolbar.text-to-number",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.add-range-protection-from-context-menu",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.set-range-protection-from-context-menu",
  "sheet.command.delete-range-protection-from-context-menu",
  "sheet.command.view-sheet-permission-from-context-menu",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet-permission.operation.openPanel",
  "sheet-permission.operation.openDialog",
];

export const hiddenMenu = Object.fromEntries(hidden.map((id) => [id, { hidden: true }]));
