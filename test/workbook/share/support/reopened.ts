import type { Engine } from "../../../../sandbox/engine/engine";

/** Puts everything that a workbook computes with into another engine, as a file would take it there. */
export function copyWorkbook(from: Engine, to: Engine): void {
  const [first] = to.sheets;
  const sheetIds = new Map<string | undefined, string | undefined>();
  from.sheets.forEach(({ id, name }, position) => {
    if (position === 0 && first) to.updateSheet(first.id, { name });
    sheetIds.set(id, position === 0 ? first?.id : to.addSheet(name).id);
  });
  for (const { id } of from.sheets) {
    const used = from.usedArea(id, true);
    const entries = used && from.entries(id, used);
    // Values first: a table takes its headers from cells.
    if (used && entries) {
      to.write(
        sheetIds.get(id) ?? "",
        used,
        entries.map((row) => row.map((entry) => (entry.formula === undefined ? entry : undefined))),
      );
    }
  }
  for (const table of from.parts.tables.all) {
    to.parts.tables.add({ ...table, sheetId: sheetIds.get(table.sheetId) ?? "" });
  }
  for (const name of from.names.all) to.names.add({ ...name, sheetId: sheetIds.get(name.sheetId) });
  for (const { id } of from.sheets) {
    const used = from.usedArea(id, true);
    if (!used) continue;
    to.write(
      sheetIds.get(id) ?? "",
      used,
      from
        .entries(id, used)
        .map((row) => row.map((entry) => (entry.formula === undefined ? undefined : entry))),
    );
  }
}

/** What each sheet shows, by its name and the cells from A1 on. */
export function figuresOf(engine: Engine): Readonly<Record<string, unknown[][]>> {
  return Object.fromEntries(
    engine.sheets.map(({ id, name }) => [
      name,
      engine.values(id, { row: 0, column: 0, rows: 40, columns: 20 }),
    ]),
  );
}
