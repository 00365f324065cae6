import { blockAddress, parseReference } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import type { Survey } from "../survey/survey";

/**
 * Asks for what stands in the workbook's named cells; the answer is there after the next `sync`. Names that the workbook
 * lacks, or that have lost their cells, are left out.
 */
export function askForNamed(
  { workbook }: Session,
  { names, sheets }: Survey,
  wanted: readonly string[],
): () => ReadonlyMap<string, unknown> {
  const asked = wanted.flatMap((name) => {
    const formula = names.find((candidate) => candidate.name === name)?.formula;
    const place = formula === undefined ? undefined : parseReference(formula);
    if (!place || !sheets.some((sheet) => sheet.name === place.sheet)) return [];
    const range = workbook.worksheets.getItem(place.sheet).getRange(blockAddress(place));
    range.load("values");
    return [{ name, range }];
  });
  return () => new Map(asked.map(({ name, range }) => [name, range.values[0]?.[0] as unknown]));
}
