import type { Area } from "../area";
import { intersection } from "../area";
import type { Engine } from "../engine";
import { tableHeader } from "./table";

/**
 * After cells were written: a header that changed renames its column, and a header that Excel doesn't allow (blank, or
 * the same as another) is put right in its cell.
 */
export function syncHeaders(
  engine: Pick<Engine, "parts" | "texts" | "write">,
  sheetId: string,
  area: Area,
): void {
  for (const table of engine.parts.tables.touching(sheetId, area)) {
    const header = tableHeader(table);
    if (header && intersection(header, area)) {
      const shown = engine.texts(sheetId, header)[0] ?? [];
      const names = uniqueHeaders(shown);
      if (names.some((name, i) => name !== shown[i])) {
        engine.write(sheetId, header, [
          names.map((name, i) => (name === shown[i] ? undefined : { value: name })),
        ]);
      }
      if (table.columns.some((column, i) => column.name !== names[i])) {
        const columns = table.columns.map((column, i) => ({ ...column, name: names[i] ?? column.name }));
        engine.parts.tables.update(table.id, { columns });
      }
    }
  }
}

/** The names that columns get from these headers: `Column2` for a blank, `Revenue2` for a second `Revenue`. */
export function uniqueHeaders(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  const wanted = headers.map((header, i) => (header === "" ? `Column${i + 1}` : header));
  return wanted.map((header) => {
    let name = header;
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      name = `${header}${number}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
