import "core-js/actual/iterator";
import { CellValueType, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import type { CalculatedValue, CellContent, SheetContent } from "./sheetContent";

/**
 * Calculates sheets in the engine that the sandbox stands on, without a page.
 *
 * @param names workbook names and what they refer to, without "="
 * @returns for each sheet, `rows` rows of `columns` values from A1 on, spilled ones included
 */
export async function calculateInUniver(
  sheets: readonly SheetContent[],
  size: { readonly rows: number; readonly columns: number },
  names: Readonly<Record<string, string>> = {},
): Promise<CalculatedValue[][][]> {
  forgetComparisons();
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.SILENT });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook({
    id: "cases",
    sheetOrder: sheets.map(({ name }) => name),
    sheets: Object.fromEntries(
      sheets.map(({ name, rows }) => [
        name,
        {
          id: name,
          name,
          rowCount: size.rows + 20,
          columnCount: size.columns + 20,
          cellData: cellData(rows),
        },
      ]),
    ),
  });
  for (const [name, refersTo] of Object.entries(names)) workbook.insertDefinedName(name, `=${refersTo}`);
  const formula = api.getFormula();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const ended = formula.onCalculationEnd();
  formula.executeCalculation();
  await ended;
  const results = sheets.map(({ name }) => {
    const sheet = workbook.getSheetByName(name)?.getSheet();
    return Array.from({ length: size.rows }, (_, row) =>
      Array.from({ length: size.columns }, (_, column): CalculatedValue => {
        const cell = sheet?.getCell(row, column);
        if (cell?.v === null || cell?.v === undefined) return undefined;
        return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
      }),
    );
  });
  univer.dispose();
  return results;
}

/**
 * The engine remembers where in a column which values are, to compare faster, and takes calculated arrays for such
 * columns: a comparison then sees the values of another array. Without that memory its comparisons are right.
 */
function forgetComparisons(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}

function cellData(rows: SheetContent["rows"]): Record<number, Record<number, object>> {
  return Object.fromEntries(
    rows.map((row, i) => [
      i,
      Object.fromEntries(row.flatMap((cell, j) => (cell === undefined ? [] : [[j, cellOf(cell)] as const]))),
    ]),
  );
}

function cellOf(cell: Exclude<CellContent, undefined>): object {
  if (typeof cell === "object") return { f: cell.formula };
  if (typeof cell === "boolean") return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof cell === "number") return { v: cell, t: CellValueType.NUMBER };
  if (cell === "" || cell.startsWith("#")) return { f: cell === "" ? '=""' : `=${cell}` };
  return { v: cell, t: CellValueType.STRING };
}
