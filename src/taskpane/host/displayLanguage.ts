/** The language of Excel's menus, as a locale: "de-DE". */
export function displayLanguage(): string {
  const context =
    typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return context?.displayLanguage ?? navigator.language;
}
