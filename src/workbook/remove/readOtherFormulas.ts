import { parseReference } from "../excel/cellAddress";
import type { SheetBlock } from "../excel/cellAddress";
import { readBlock } from "../excel/readBlock";
import type { Session } from "../excel/session";
import { officeErrorCode } from "../excel/translateError";
import type { OtherSheet } from "./otherSheets";

type Found = (place: Pick<SheetBlock, "sheet" | "row" | "column">, formula: string) => void;

/**
 * Every formula on some sheets. Excel looks for them, so that the rest of the cells needn't travel: two requests, but where
 * the formulas alone pass 5 MB. On protected sheets Excel doesn't look, and all cells are read.
 */
export async function readOtherFormulas(
  session: Session,
  sheets: readonly OtherSheet[],
  found: Found,
): Promise<void> {
  const asked = sheets
    .filter((sheet) => !sheet.protected)
    .map(({ block }) => {
      const { row, column, rows, columns } = block;
      const range = session.workbook.worksheets
        .getItem(block.sheet)
        .getRangeByIndexes(row, column, rows, columns);
      return range.getSpecialCellsOrNullObject("Formulas").load("address");
    });
  if (asked.length > 0) await session.sync();
  const areas = asked.filter(({ isNullObject }) => !isNullObject).map((cells) => cells.areas);
  for (const { block } of sheets.filter((sheet) => sheet.protected)) await readAll(session, block, found);
  if (areas.length === 0) return;

  for (const part of areas) part.load("items/address,items/formulas");
  try {
    await session.sync();
  } catch (error) {
    if (officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    for (const { block } of sheets.filter((sheet) => !sheet.protected)) await readAll(session, block, found);
    return;
  }
  for (const { address, formulas } of areas.flatMap(({ items }) => items)) {
    const block = parseReference(address);
    if (block) tell(block, formulas, () => true, found);
  }
}

async function readAll(session: Session, block: SheetBlock, found: Found): Promise<void> {
  const { formulas, values } = await readBlock(session, block, "formulas", "values");
  // What shows itself is text.
  tell(block, formulas, (formula, down, across) => formula !== values[down]?.[across], found);
}

function tell(
  { sheet, row, column }: SheetBlock,
  formulas: readonly (readonly unknown[])[],
  isFormula: (formula: string, down: number, across: number) => boolean,
  found: Found,
): void {
  formulas.forEach((line, down) =>
    line.forEach((formula, across) => {
      if (typeof formula !== "string" || !formula.startsWith("=") || !isFormula(formula, down, across))
        return;
      found({ sheet, row: row + down, column: column + across }, formula);
    }),
  );
}
