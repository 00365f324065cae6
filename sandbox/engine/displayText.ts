import { format } from "numfmt";
import type { CellValue } from "./cellValue";
import { CellError } from "./cellValue";
import { germanBoolean, germanError } from "./formula/germanNames";
import { isGerman } from "./formula/localFormula";
import type { Area } from "./area";
import type { Engine } from "./engine";

/** What the cells of an area show. */
export function displayTexts(
  engine: Pick<Engine, "values" | "styles">,
  sheetId: string,
  area: Area,
): string[][] {
  const styles = engine.styles(sheetId, area);
  return engine
    .values(sheetId, area)
    .map((row, i) => row.map((value, j) => displayText(value, styles[i]?.[j]?.numberFormat)));
}

/** What a cell shows for a value in a number format, English (US) unless told. */
export function displayText(value: CellValue, numberFormat = "General", locale = "en-US"): string {
  if (value === null) {
    return "";
  }
  if (value instanceof CellError) {
    return isGerman(locale) ? germanError(value.code) : value.code;
  }
  if (typeof value === "boolean") {
    return isGerman(locale) ? germanBoolean(value) : value ? "TRUE" : "FALSE";
  }
  if (typeof value === "string" && (numberFormat === "General" || !numberFormat.includes("@"))) {
    return value;
  }
  try {
    return format(numberFormat, value, { locale: isGerman(locale) ? "de-DE" : "en-US" });
  } catch {
    return String(value);
  }
}
