import "core-js/actual/iterator";
import { LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import type { HeadlessUniver } from "../../../../sandbox/engine/headlessUniver";
import { UniverEngine } from "../../../../sandbox/engine/univerEngine";

/**
 * A calculating spreadsheet without the functions. Its workbook has an id of its own: Univer remembers formulas that it
 * has parsed by the workbook's id, and the functions in them.
 */
export function createRecipient(): HeadlessUniver {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: "recipient",
    sheetOrder: ["first"],
    sheets: { first: { id: "first", name: "Sheet1" } },
  });
  return { engine: new UniverEngine(univer), dispose: () => univer.dispose() };
}
