// Univer calls iterator helpers, which browsers of before 2025 lack.
import "core-js/actual/iterator";
import { LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingWords from "@univerjs/preset-sheets-drawing/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterWords from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortWords from "@univerjs/preset-sheets-sort/locales/en-US";
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import { excelTheme } from "./excelTheme";
import { hiddenMenu } from "./hiddenMenu";
import { tableThemes } from "./tableThemes";
import "./gridStyles";

/** Starts Univer with its whole user interface inside `container`, in English; no workbook is open yet. */
export function startUniver(container: HTMLElement, darkMode: boolean): Univer {
  const univer = new Univer({
    darkMode,
    theme: excelTheme,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreWords,
        filterWords,
        sortWords,
        dataValidationWords,
        conditionalFormattingWords,
        tableWords,
        drawingWords,
      ),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      ribbonType: "simple",
      menu: hiddenMenu,
      footer: { statisticBar: false, menus: false, zoomSlider: true },
      formula: { initialFormulaComputing: CalculationMode.FORCED },
    }),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDrawingPreset(),
  ];
  const tables: (typeof presets)[number]["plugins"] = [
    // Tables look as the workbook says (showTables.ts), and their names would cover the cells above them.
    [UniverSheetsTablePlugin, { userThemes: tableThemes }],
    [UniverSheetsTableUIPlugin, { hideAnchor: true }],
  ];
  for (const plugin of [...presets.flatMap((preset) => preset.plugins), ...tables]) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return univer;
}
