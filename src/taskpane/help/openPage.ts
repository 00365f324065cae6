/**
 * Opens a page that is served with the pane in the user's browser, which Excel has a call for; without it the link
 * itself does, in a window of its own.
 *
 * @returns whether Excel has taken it.
 */
export function openPage(path: string): boolean {
  const context = typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context>);
  if (context?.requirements?.isSetSupported("OpenBrowserWindowApi", "1.1") !== true) return false;
  context.ui?.openBrowserWindow(new URL(path, document.baseURI).href);
  return true;
}
