/** Whether a formula can refer to a sheet by its name: a quick look before it is parsed. */
export const mentions = (formula: string, sheetName: string): boolean =>
  formula.toLowerCase().includes(sheetName.toLowerCase().replaceAll("'", "''"));
