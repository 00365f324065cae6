import type { Area } from "../../../sandbox/engine/area";
import type { Engine } from "../../../sandbox/engine/engine";
import { lowerStructured } from "../../../sandbox/engine/formula/lowerStructured";
import { calculateInLibreOffice } from "../../support/calculateInLibreOffice";
import type { CalculatedValue, CellContent, SheetContent } from "../../support/sheetContent";

/** The workbook's sheets as LibreOffice calculates them, by name; structured references and names written as addresses. */
export async function calculatedInLibreOffice(
  engine: Engine,
): Promise<ReadonlyMap<string, CalculatedValue[][]>> {
  const sheets = engine.sheets.map((sheet) => contentOf(engine, sheet));
  const values = await calculateInLibreOffice(sheets);
  return new Map(sheets.map(({ name }, i) => [name, values[i] ?? []]));
}

function contentOf(engine: Engine, { id, name }: Engine["sheets"][number]): SheetContent {
  const used = engine.usedArea(id, true);
  if (!used) return { name, rows: [] };
  const area: Area = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  const rows = engine.entries(id, area).map((line, row) =>
    line.map(({ formula, value }, column): CellContent => {
      if (formula === undefined) return value === null || typeof value === "object" ? undefined : value;
      return { formula: withoutNames(engine, lowered(engine, formula, { sheetId: id, row, column })) };
    }),
  );
  return { name, rows };
}

function lowered(engine: Engine, formula: string, place: Parameters<typeof lowerStructured>[1]): string {
  const { tables } = engine.parts;
  return lowerStructured(formula, place, {
    named: (name) => tables.named(name),
    at: () => undefined,
    sheetName: (sheetId) => engine.sheets.find(({ id }) => id === sheetId)?.name ?? "",
  });
}

function withoutNames(engine: Engine, formula: string): string {
  return formula.replace(/\bPlan_\w+/g, (name) => {
    const found = engine.names.all.find((item) => item.name === name);
    if (!found) throw new Error(`${formula} refers to ${name}, which is not a name of the workbook`);
    return found.formula.replace(/^=/, "");
  });
}
