/** The language of Excel's menus, as a locale: "de-DE". Until Office is ready it is what the manifest put into the pane's address. */
export function displayLanguage(): string {
  const context =
    typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
  const addressed = new URLSearchParams(window.location.search).get("language");
  return context?.displayLanguage ?? addressed ?? navigator.language;
}
