import { area } from "../sandbox/engine/cells";
import { CellError } from "../../sandbox/engine/cellValue";
import type { CellEntry } from "../../sandbox/engine/cellEntry";
import { createHeadlessUniver } from "../../sandbox/engine/headlessUniver";
import type { CalculatedValue, CellContent, SheetContent } from "./sheetContent";

/**
 * Calculates sheets, which don't refer to each other, in the engine of the sandbox, without a page.
 *
 * @param names workbook names and what they refer to, without "="
 * @returns for each sheet, `rows` rows of `columns` values from A1 on, spilled ones included
 */
export async function calculateInUniver(
  sheets: readonly SheetContent[],
  size: { readonly rows: number; readonly columns: number },
  names: Readonly<Record<string, string>> = {},
): Promise<CalculatedValue[][][]> {
  const univer = createHeadlessUniver();
  const { engine } = univer;
  const blank = engine.sheets[0]?.id ?? "";
  const whole = { ...area("A1"), ...size };
  // Names of cases may be longer than those of sheets.
  const ids = sheets.map((_, i) => engine.addSheet(`Case ${i + 1}`).id);
  engine.deleteSheet(blank);
  for (const [name, refersTo] of Object.entries(names)) {
    engine.names.add({ name, sheetId: undefined, formula: `=${refersTo}`, comment: "", visible: true });
  }
  for (const [i, { rows }] of sheets.entries()) {
    const columns = Math.max(...rows.map((row) => row.length));
    engine.write(
      ids[i] ?? "",
      { ...area("A1"), rows: rows.length, columns },
      rows.map((row) => Array.from({ length: columns }, (_, column) => entryOf(row[column]))),
    );
  }
  await engine.settled();
  const results = ids.map((id) => engine.values(id, whole).map((row) => row.map((value) => plain(value))));
  univer.dispose();
  return results;
}

function entryOf(cell: CellContent): CellEntry | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell === "object") return { formula: cell.formula };
  if (typeof cell === "string" && (cell === "" || cell.startsWith("#"))) {
    return { formula: cell === "" ? '=""' : `=${cell}` };
  }
  return { value: cell };
}

function plain(value: CalculatedValue | CellError | null): CalculatedValue {
  if (value === null) return undefined;
  return value instanceof CellError ? value.code : value;
}
