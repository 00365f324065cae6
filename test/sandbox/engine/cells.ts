import { parseArea } from "../../../sandbox/engine/address";
import type { Area } from "../../../sandbox/engine/area";
import { readEntry } from "../../../sandbox/engine/cellEntry";
import { CellError } from "../../../sandbox/engine/cellValue";
import type { Engine } from "../../../sandbox/engine/engine";
import { defaultTableLook } from "../../../sandbox/engine/tables/table";

/** The first sheet of an engine by addresses, for tests. */
export function sheetOf(engine: Engine): {
  readonly id: string;
  type(address: string, rows: readonly (readonly unknown[])[]): void;
  values(address: string): unknown[][];
  formulas(address: string): (string | undefined)[][];
  table(address: string, name: string): string;
} {
  const id = engine.sheets[0]?.id ?? "";
  return {
    id,
    type: (address, rows) =>
      engine.write(
        id,
        area(address),
        rows.map((row) => row.map((cell) => readEntry(cell))),
      ),
    values: (address) =>
      engine
        .values(id, area(address))
        .map((row) => row.map((value) => (value instanceof CellError ? value.code : value))),
    formulas: (address) => engine.formulas(id, area(address)),
    table(address, name) {
      const whole = area(address);
      const headers = engine.texts(id, { ...whole, rows: 1 })[0] ?? [];
      const columns = headers.map((header, i) => ({ id: i + 1, name: header }));
      const table = { name, sheetId: id, area: whole, showHeaders: true, showTotals: false, columns };
      return engine.parts.tables.add({ ...table, look: defaultTableLook }).id;
    },
  };
}

export function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(`${address} is not an address`);
  return parsed;
}
