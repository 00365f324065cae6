import "core-js/actual/iterator";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { openBriefChannels } from "./briefChannels";
import { UniverEngine } from "./univerEngine";

/** A calculating spreadsheet without a page, for Node. Dispose of it, or its timers keep the process. */
export interface HeadlessUniver {
  readonly engine: UniverEngine;
  dispose(): void;
}

export function createHeadlessUniver(): HeadlessUniver {
  openBriefChannels();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const engine = new UniverEngine(univer);
  return { engine, dispose: () => univer.dispose() };
}
