import type { CellValue } from "../../engine/cellValue";
import { CellError, isErrorCode } from "../../engine/cellValue";

/** The value of a name that is a constant (`=0.08`, `="text"`, `=TRUE`, `=#N/A`); undefined for any other formula. */
export function nameValue(formula: string): Exclude<CellValue, null> | undefined {
  const constant = formula.slice(1).trim();
  const text = /^"((?:[^"]|"")*)"$/s.exec(constant)?.[1];
  if (text !== undefined) {
    return text.replaceAll('""', '"');
  }
  if (/^(TRUE|FALSE)$/i.test(constant)) {
    return constant.toUpperCase() === "TRUE";
  }
  if (isErrorCode(constant)) {
    return CellError.of(constant);
  }
  const percent = /^([-+]?[\d.]+(?:e[-+]?\d+)?)(%?)$/i.exec(constant);
  const number = percent ? Number(percent[1]) / (percent[2] === "%" ? 100 : 1) : NaN;
  return Number.isFinite(number) ? number : undefined;
}
