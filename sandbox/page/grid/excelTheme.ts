import { greenTheme } from "@univerjs/themes";

/** Univer's green theme with the green that spreadsheets are known for; each step keeps text on it readable. */
export const excelTheme = {
  ...greenTheme,
  primary: {
    50: "#f1f8f4",
    100: "#dcefe4",
    200: "#b7dfc8",
    300: "#86c9a3",
    400: "#4bac78",
    500: "#218d54",
    600: "#107c41",
    700: "#0e6a38",
    800: "#0b532c",
    900: "#083f22",
  },
};
