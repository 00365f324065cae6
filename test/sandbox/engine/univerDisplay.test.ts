import "core-js/actual/iterator";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import {
  ConditionalFormattingRuleModel,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { TableManager, UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { UniverEngine } from "../../../sandbox/engine/univerEngine";
import { area, sheetOf } from "./cells";

describe("what Univer draws", () => {
  let univer: Univer;
  let engine: UniverEngine;
  beforeEach(() => {
    univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.SILENT });
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin);
    univer.registerPlugin(UniverSheetsDataValidationPlugin);
    univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
    univer.registerPlugin(UniverSheetsTablePlugin);
    engine = new UniverEngine(univer);
  });
  afterEach(() => univer.dispose());

  it("follows the workbook's tables", () => {
    const sheet = sheetOf(engine);
    sheet.type("B2:C4", [
      ["Account", "Revenue"],
      ["Contoso", 1],
      ["Fabrikam", 2],
    ]);
    const id = sheet.table("B2:C4", "Accounts");
    const drawn = (): unknown[] =>
      univer
        .__getInjector()
        .get(TableManager)
        .getTableList("workbook")
        .map((table) => [table.name, table.range, table.columns.map((column) => column.displayName)]);
    const range = { startRow: 1, endRow: 3, startColumn: 1, endColumn: 2 };
    expect(drawn()).toEqual([["Accounts", range, ["Account", "Revenue"]]]);
    engine.parts.tables.update(id, { name: "Kunden" });
    engine.parts.tables.update(id, { area: area("B2:C9") });
    expect(drawn()).toEqual([["Kunden", { ...range, endRow: 8 }, ["Account", "Revenue"]]]);
    engine.insert(sheet.id, area("1:2"), "row");
    expect(drawn()).toEqual([["Kunden", { ...range, startRow: 3, endRow: 10 }, ["Account", "Revenue"]]]);
    engine.parts.tables.remove(id);
    expect(drawn()).toEqual([]);
  });

  it("follows validation", async () => {
    const { id } = sheetOf(engine);
    const { validations } = engine.parts;
    const rule = validations.add(id, [area("A1:A5")], {
      rule: { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
      errorAlert: { style: "Warning", title: "Rate", message: "0 to 1" },
    });
    await Promise.resolve();
    const shown = (): unknown => univer.__getInjector().get(DataValidationModel).getRules("workbook", id);
    expect(shown()).toMatchObject([
      { type: "decimal", operator: "between", formula1: "0", formula2: "1", errorStyle: 2, error: "0 to 1" },
    ]);
    validations.update(rule.id, {
      content: { rule: { list: { inCellDropDown: true, source: "=$C$1:$C$3" } } },
    });
    await Promise.resolve();
    expect(shown()).toMatchObject([{ type: "list", formula1: "=$C$1:$C$3", showDropDown: true }]);
    validations.clear(id, area("A:A"));
    await Promise.resolve();
    expect(shown()).toEqual([]);
  });

  it("follows conditional formats", async () => {
    const { id } = sheetOf(engine);
    const { conditionalFormats } = engine.parts;
    const rule = conditionalFormats.add(id, [area("A1:B5")], {
      type: "Custom",
      stopIfTrue: true,
      "custom.rule.formula": "=$A1>5",
      "custom.format.fill.color": "#FFC7CE",
      "custom.format.font.bold": true,
    });
    await Promise.resolve();
    const shown = (): unknown =>
      univer.__getInjector().get(ConditionalFormattingRuleModel).getSubunitRules("workbook", id) ?? [];
    expect(shown()).toMatchObject([
      {
        ranges: [{ startRow: 0, endRow: 4, startColumn: 0, endColumn: 1 }],
        stopIfTrue: true,
        rule: {
          type: "highlightCell",
          subType: "formula",
          value: "=$A1>5",
          style: { bg: { rgb: "#FFC7CE" }, bl: 1 },
        },
      },
    ]);
    conditionalFormats.remove(rule.id);
    await Promise.resolve();
    expect(shown()).toEqual([]);
  });
});
