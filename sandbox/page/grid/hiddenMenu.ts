/** Features of Univer that Excel doesn't have in this form, or that the sandbox doesn't carry into the workbook. */
const hidden = [
  "sheet.menu.image",
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
