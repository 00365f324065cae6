import { blockAddress, parseReference, type SheetBlock } from "../../excel/cellAddress";
import type { Session } from "../../excel/session";
import { translateError } from "../../excel/translateError";
import type { SharedSheet } from "./shareSurvey";

/** A sheet with fewer cells is sooner read than asked about. */
const manyCells = 10_000;
/** Formulas in more places than this are sooner found by reading everything. */
const mostAreas = 300;

/**
 * The cells to look through for formulas: of large sheets those that Excel says have one, of others all that are used.
 * Excel doesn't say it of protected sheets.
 */
export async function formulaAreas(
  session: Session,
  sheets: readonly SharedSheet[],
): Promise<readonly SheetBlock[]> {
  const large = sheets.filter(
    ({ used, protected: locked }) => used && used.rows * used.columns > manyCells && !locked,
  );
  const areas = large.length === 0 ? new Map<SharedSheet, SheetBlock[]>() : await areasOf(session, large);
  return sheets.flatMap((sheet) => areas.get(sheet) ?? sheet.used ?? []);
}

async function areasOf(
  session: Session,
  sheets: readonly SharedSheet[],
): Promise<ReadonlyMap<SharedSheet, SheetBlock[]>> {
  const asked = sheets.map((sheet) => {
    const used = session.workbook.worksheets
      .getItem(sheet.name)
      .getRange(sheet.used && blockAddress(sheet.used));
    return { sheet, cells: used.getSpecialCellsOrNullObject("Formulas").load("areaCount") };
  });
  try {
    await session.sync();
    const few = asked.map(({ sheet, cells }) => {
      if (cells.isNullObject) return { sheet, areas: undefined };
      return cells.areaCount > mostAreas ? undefined : { sheet, areas: cells.areas.load("items/address") };
    });
    await session.sync();
    return new Map(
      few.flatMap((found) => {
        if (!found) return [];
        const blocks = found.areas?.items.map(({ address }) => parseReference(address)) ?? [];
        return blocks.includes(undefined) ? [] : [[found.sheet, blocks as SheetBlock[]] as const];
      }),
    );
  } catch (error) {
    // A shortcut: where Excel won't say, everything is read.
    if (translateError(error).code !== "unexpected") throw error;
    return new Map();
  }
}
