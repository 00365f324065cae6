import { formatArea } from "../engine/address";
import type { Area } from "../engine/area";
import type { Engine } from "../engine/engine";
import type { SheetInfo } from "../engine/sheetInfo";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../engine/sheetInfo";
import { plainValue } from "./range/cellContent";
import type { ExcelModel } from "./excelModel";

type Plain = Readonly<Record<string, unknown>>;

/**
 * Everything a workbook holds as plain data, the same for equal workbooks: two dumps are equal exactly if nothing
 * changed. Ids are left out, because deleting and making anew gives others.
 */
export function dumpWorkbook({ engine, state }: Pick<ExcelModel, "engine" | "state">): Plain {
  return {
    sheets: engine.sheets.map((sheet) => dumpSheet(engine, state, sheet)),
    names: byKey(
      engine.names.all.map(({ name, sheetId, formula, comment, visible }) => ({
        name,
        sheet: sheetId === undefined ? "" : nameOf(engine, sheetId),
        formula,
        comment,
        visible,
      })),
      (item) => `${item.sheet}!${item.name}`,
    ),
    settings: Object.fromEntries([...state.settings].sort(([a], [b]) => (a < b ? -1 : 1))),
    customXml: [...state.customXml.values()].sort(),
    styles: state.styles.all
      .filter((style) => !style.builtIn)
      .map((style) => ({ ...style, parts: [...style.parts].sort() })),
    properties: Object.fromEntries(state.properties),
    calculationMode: state.calculationMode,
    protection: state.protection ?? null,
  };
}

function dumpSheet(engine: Engine, state: ExcelModel["state"], sheet: SheetInfo): Plain {
  const { id, ...looks } = sheet;
  const { pageLayout, protection, charts, customProperties, hyperlinks, autoFilter } = state.sheet(id);
  const { tables, validations, conditionalFormats } = engine.parts;
  return {
    ...looks,
    cells: dumpCells(engine, id),
    merges: engine
      .merges(id)
      .map((area) => formatArea(area))
      .sort(),
    ...dumpSizes(engine, id),
    tables: byKey(
      tables.all
        .filter((table) => table.sheetId === id)
        .map(({ name, area, showHeaders, showTotals, columns, look }) => ({
          name,
          area: formatArea(area),
          showHeaders,
          showTotals,
          columns: columns.map((column) => column.name),
          look,
        })),
      (table) => table.name,
    ),
    validations: byKey(
      dumpRules(validations.all.filter((rule) => rule.sheetId === id)),
      (rule) => rule.areas + JSON.stringify(rule.content),
    ),
    conditionalFormats: dumpRules(conditionalFormats.all.filter((rule) => rule.sheetId === id)),
    pageLayout: { ...pageLayout },
    protection: protection ?? null,
    charts: charts.map((chart) => ({ ...chart, id: undefined })),
    customProperties: Object.fromEntries(customProperties),
    hyperlinks: Object.fromEntries(hyperlinks),
    autoFilter: autoFilter ? { area: formatArea(autoFilter.area), criteria: [...autoFilter.criteria] } : null,
  };
}

/** By address: `[formula or value, value, style]`, cells with neither content nor style left out. */
function dumpCells(engine: Engine, sheetId: string): Plain {
  const used = engine.usedArea(sheetId, false);
  const cells: Record<string, unknown> = {};
  if (used) {
    const entries = engine.entries(sheetId, used);
    const styles = engine.styles(sheetId, used);
    const values = engine.values(sheetId, used);
    entries.forEach((row, i) =>
      row.forEach((entry, j) => {
        const style = styles[i]?.[j] ?? {};
        const value = plainValue(values[i]?.[j] ?? null);
        const styled = Object.keys(style).length > 0;
        if (entry.formula !== undefined || value !== "" || styled) {
          const address = formatArea({ row: used.row + i, column: used.column + j, rows: 1, columns: 1 });
          cells[address] = {
            ...(entry.formula !== undefined && { formula: entry.formula }),
            ...(value !== "" && { value }),
            ...(entry.quoted === true && { quoted: true }),
            ...(styled && { style: sorted(style) }),
          };
        }
      }),
    );
  }
  return cells;
}

function dumpSizes(engine: Engine, sheetId: string): Plain {
  const used: Area = engine.usedArea(sheetId, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const columns = engine.columns(sheetId, 0, used.column + used.columns + 10);
  const rows = engine.rows(sheetId, 0, used.row + used.rows + 10);
  return {
    columns: unusual(columns, DEFAULT_COLUMN_WIDTH),
    rows: unusual(rows, DEFAULT_ROW_HEIGHT),
  };
}

/** Sizes other than the default and hidden ones, by index. */
const unusual = (stretches: ReturnType<Engine["rows"]>, standard: number): Plain =>
  Object.fromEntries(
    stretches.flatMap(({ size, hidden }, i) => (size !== standard || hidden ? [[i, { size, hidden }]] : [])),
  );

const dumpRules = (
  rules: Engine["parts"]["validations"]["all"],
): readonly { areas: string; content: Plain }[] =>
  rules.map(({ areas, content }) => ({ areas: areas.map((area) => formatArea(area)).join(), content }));

function byKey<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const sorted = (style: object): Plain =>
  Object.fromEntries(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));

const nameOf = (engine: Engine, sheetId: string): string =>
  engine.sheets.find((sheet) => sheet.id === sheetId)?.name ?? "";
