import { convertInLibreOffice } from "./convertInLibreOffice";
import { readFlatSheets, writeFlatSheets } from "./flatSheets";
import type { CalculatedValue, SheetContent } from "./sheetContent";

/**
 * Calculates sheets in a headless LibreOffice that trusts no value cached in a file.
 *
 * @param sheets formulas as Excel writes them in a file, in English; each refers to its own sheet, or to others by name
 * @returns for each sheet, its rows of values
 */
export async function calculateInLibreOffice(
  sheets: readonly SheetContent[],
): Promise<CalculatedValue[][][]> {
  const file = new TextEncoder().encode(writeFlatSheets(sheets));
  return readFlatSheets(new TextDecoder().decode(await convertInLibreOffice(file, "fods", "fods")));
}
