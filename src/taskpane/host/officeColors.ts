import type { ColorHints } from "../theme/colorMode";

/** The colours of Excel's window; nothing on the web, where Office doesn't tell. */
export function officeColors(): ColorHints {
  if (typeof Office === "undefined") return {};
  // Both are missing until Office is ready, and on the web, whatever the types say.
  const theme = (Office.context as Partial<Office.Context> | undefined)?.officeTheme as
    Partial<Office.OfficeTheme> | undefined;
  return {
    isDarkTheme: theme?.isDarkTheme,
    bodyBackground: theme?.bodyBackgroundColor,
    bodyForeground: theme?.bodyForegroundColor,
  };
}
