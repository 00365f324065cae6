import { formatArea } from "../../sandbox/engine/address";
import { cellArea } from "../../sandbox/engine/area";
import type { CellValue } from "../../sandbox/engine/cellValue";
import { CellError } from "../../sandbox/engine/cellValue";
import type { SavedWorkbook } from "../../sandbox/xlsx/savedWorkbook";
import { writeXlsx } from "../../sandbox/xlsx/writeXlsx";
import { recalculate, type SheetValues } from "./recalculated";

/** A cell of which the sandbox says one thing and LibreOffice another. */
interface Difference {
  readonly sheet: string;
  readonly address: string;
  readonly formula?: string | undefined;
  readonly ours: CellValue;
  readonly theirs: CellValue;
}

/** Exports the workbook, lets LibreOffice calculate every formula anew, and compares every cell of every sheet. */
export async function compareWithLibreOffice(saved: SavedWorkbook): Promise<Difference[]> {
  await saved.engine.settled();
  return differences(saved, await recalculate(await writeXlsx(saved)));
}

/** Where the workbook's values differ from those, in either direction. */
export function differences({ engine }: Pick<SavedWorkbook, "engine">, theirs: SheetValues): Difference[] {
  return engine.sheets.flatMap(({ id, name }) => {
    const rest = new Map(theirs.get(name));
    const found: Difference[] = [];
    const used = engine.usedArea(id, true);
    const formulas = used && engine.formulas(id, used);
    (used ? engine.values(id, used) : []).forEach((row, i) =>
      row.forEach((value, j) => {
        const address = formatArea(cellArea((used?.row ?? 0) + i, (used?.column ?? 0) + j));
        const formula = formulas?.[i]?.[j];
        // A formula never comes to a blank: what shows nothing is an empty text.
        const ours = value === null && formula !== undefined ? "" : value;
        const other = rest.get(address) ?? null;
        rest.delete(address);
        if (!agree(ours, other)) {
          found.push({ sheet: name, address, formula, ours, theirs: other });
        }
      }),
    );
    return [
      ...found,
      ...[...rest].map(([address, value]) => ({ sheet: name, address, ours: null, theirs: value })),
    ];
  });
}

function agree(ours: CellValue, theirs: CellValue): boolean {
  if (typeof ours === "boolean" || typeof theirs === "boolean") {
    return Number(ours) === Number(theirs) && !(ours instanceof CellError);
  }
  if (typeof ours === "number" && typeof theirs === "number") {
    // The last digits depend on the order in which a sum is formed.
    return Math.abs(ours - theirs) <= 1e-9 + 1e-12 * Math.abs(ours);
  }
  return ours === theirs;
}
