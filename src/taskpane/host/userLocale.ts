/** The language in which the user types numbers: that of the workbook's cells rather than of the menus. */
export function userLocale(): string {
  const context =
    typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return context?.contentLanguage ?? navigator.language;
}
