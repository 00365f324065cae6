import type { OfficeTheme } from "../../host/officeContext";
import type { Theme } from "../theme/theme";

/** What an add-in reads from `Office.context.officeTheme`: Excel's colours in its White and Black themes. */
export const officeThemes: Readonly<Record<Theme, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#ffffff",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#ffffff",
    controlForegroundColor: "#242424",
  },
  dark: {
    bodyBackgroundColor: "#1f1f1f",
    bodyForegroundColor: "#ffffff",
    controlBackgroundColor: "#292929",
    controlForegroundColor: "#ffffff",
  },
};
