import type { Scalar } from "../../sheets/blueprint/blueprint";
import type { Resolver } from "../../sheets/blueprint/formulaText";
import { isFound } from "../../sheets/cellName";
import type { FoundCell } from "../../sheets/cellName";
import type { SheetBlock } from "../excel/cellAddress";
import { isFormula } from "../excel/isFormula";
import { readBlock } from "../excel/readBlock";
import { safeText } from "../excel/safeText";
import type { Session } from "../excel/session";
import type { JournaledCells } from "../undo/journal";
import { cellEntry } from "../write/cellValue";
import type { CellEntry } from "../write/cellValue";
import type { PlannedSheet } from "./blueprints";

/** One cell that a build changes, and what stands in it. */
export interface CellChange {
  readonly block: SheetBlock;
  readonly entry: CellEntry;
  readonly before: JournaledCells;
}

/** What placeholders stand for where the sheets are, and once tables have their new columns and headers. */
interface BeforeAndAfter {
  readonly before: Resolver;
  readonly after: Resolver;
}

/** The cells of a standing sheet that differ from the blueprint. What people typed over a calculation stays. */
export async function findChanges(
  session: Session,
  sheet: PlannedSheet,
  resolve: BeforeAndAfter,
  moved: (block: SheetBlock) => SheetBlock,
): Promise<readonly CellChange[]> {
  const cells = sheet.blueprint.cells.filter(isFound).flatMap((cell) => {
    const block = sheet.places.cells.get(cell.content.id);
    return block ? [{ cell, block }] : [];
  });
  if (cells.length === 0) return [];
  const rows = 1 + Math.max(...cells.map(({ block }) => block.row));
  const columns = 1 + Math.max(...cells.map(({ block }) => block.column));
  const all: SheetBlock = { sheet: sheet.name, row: 0, column: 0, rows, columns };
  const { formulas, values } = await readBlock(session, all, "formulas", "values");

  return cells.flatMap(({ cell, block }): readonly CellChange[] => {
    const formula = formulas[block.row]?.[block.column];
    const value = values[block.row]?.[block.column];
    const entry = cellEntry(cell.content, resolve.after);
    const former = cellEntry(cell.content, resolve.before);
    if (entry === undefined || !differs(cell.content, { formula, value, former })) return [];
    const place = { ...block, sheet: sheet.name, rows: 1, columns: 1 };
    const before = { block: place, formulas: [[asEntered(formula, value)]] };
    return [{ block: moved(place), entry, before }];
  });
}

interface Present {
  readonly formula: unknown;
  readonly value: unknown;
  /** What the cell holds where nothing has changed; undefined where it needs what comes with this build. */
  readonly former: CellEntry | undefined;
}

function differs(content: FoundCell["content"], { formula, value, former }: Present): boolean {
  if (content.kind === "preset") return false;
  if (content.kind !== "formula") return !sameValue(value, content.value);
  const blank = formula === "" || formula === null;
  return blank || (isFormula(formula, value) && formula !== former);
}

function sameValue(present: unknown, wanted: Scalar): boolean {
  if (typeof wanted === "number" && typeof present === "number") {
    return Math.abs(present - wanted) <= 1e-12 * Math.abs(wanted);
  }
  return String(present ?? "").trim() === String(wanted ?? "").trim();
}

function asEntered(formula: unknown, value: unknown): unknown {
  return typeof formula === "string" && !isFormula(formula, value) ? safeText(formula) : formula;
}
