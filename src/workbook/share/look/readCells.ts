import { blockAddress, parseReference, type SheetBlock } from "../../excel/cellAddress";
import type { Session } from "../../excel/session";
import { rectangles } from "../../write/rectangles";
import type { FormulaCell } from "./readFormulas";

/** Objects of one request; each is a few hundred bytes of it. */
const objectsAtOnce = 2000;

/** What a cell with a formula shows. */
export interface ShownCell extends FormulaCell {
  readonly value: unknown;
  /** Where its results spill to, itself included; undefined where it doesn't spill. */
  readonly spill: SheetBlock | undefined;
  /** What stands in the spill area, or in the cell alone. */
  readonly values: readonly (readonly unknown[])[];
  /** The cell is formatted as text: a formula entered there would stay text. */
  readonly isText: boolean;
}

/** The values of some cells, and of those they spill to. */
export async function readCells(
  session: Session,
  cells: readonly FormulaCell[],
): Promise<readonly ShownCell[]> {
  const looks = new Map<string, Look>();
  for (const { block, values, numberFormat } of await readBlocks(
    session,
    blocksOf(cells),
    "values",
    "numberFormat",
  ))
    values.forEach((line, i) =>
      line.forEach((value, j) => {
        const spot = { sheet: block.sheet, row: block.row + i, column: block.column + j };
        looks.set(spotKey(spot), { value, isText: numberFormat[i]?.[j] === "@" });
      }),
    );
  const spills = await readSpills(session, cells);
  const spilled = new Map<SheetBlock, unknown[][]>();
  for (const { block, values } of await readBlocks(session, [...spills.values()], "values"))
    spilled.set(block, values);
  return cells.map((cell): ShownCell => {
    const { value, isText } = looks.get(spotKey(cell)) ?? { value: "", isText: false };
    const spill = spills.get(cell);
    return { ...cell, value, isText, spill, values: (spill && spilled.get(spill)) ?? [[value]] };
  });
}

type Look = Pick<ShownCell, "value" | "isText">;

/** One text for each cell of the workbook. */
export function spotKey({ sheet, row, column }: Pick<FormulaCell, "sheet" | "row" | "column">): string {
  return `${row},${column},${sheet}`;
}

/** The cells sheet by sheet as few rectangles. */
function blocksOf(cells: readonly FormulaCell[]): readonly SheetBlock[] {
  const sheets = new Map<string, FormulaCell[]>();
  for (const cell of cells) {
    const others = sheets.get(cell.sheet);
    if (others) others.push(cell);
    else sheets.set(cell.sheet, [cell]);
  }
  return [...sheets].flatMap(([sheet, group]) => rectangles(group).map((block) => ({ ...block, sheet })));
}

type Property = "values" | "formulas" | "numberFormat";

/** Blocks of ordinary size, many of them in one answer. */
export async function readBlocks<Wanted extends Property>(
  session: Session,
  blocks: readonly SheetBlock[],
  ...properties: readonly Wanted[]
): Promise<readonly ({ readonly block: SheetBlock } & Readonly<Record<Wanted, unknown[][]>>)[]> {
  const read: ({ readonly block: SheetBlock } & Readonly<Record<Wanted, unknown[][]>>)[] = [];
  for (let done = 0; done < blocks.length; done += objectsAtOnce) {
    const part = blocks.slice(done, done + objectsAtOnce).map((block) => {
      const range = session.workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block));
      range.load([...properties]);
      return { block, range };
    });
    await session.sync();
    for (const { block, range } of part) {
      const contents = properties.map((property) => [property, range[property] as unknown[][]]);
      read.push({ block, ...(Object.fromEntries(contents) as Record<Wanted, unknown[][]>) });
    }
  }
  return read;
}

/** Where results spill to. An Excel that can't tell has no dynamic arrays. */
async function readSpills(
  session: Session,
  cells: readonly FormulaCell[],
): Promise<ReadonlyMap<FormulaCell, SheetBlock>> {
  const spills = new Map<FormulaCell, SheetBlock>();
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return spills;
  for (let done = 0; done < cells.length; done += objectsAtOnce) {
    const part = cells.slice(done, done + objectsAtOnce).map((cell) => {
      const anchor = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
      const sheet = session.workbook.worksheets.getItem(cell.sheet);
      const area = sheet.getRange(blockAddress(anchor)).getSpillingToRangeOrNullObject();
      area.load("address");
      return { cell, area };
    });
    await session.sync();
    for (const { cell, area } of part) {
      const block = area.isNullObject ? undefined : parseReference(area.address);
      if (block && block.rows * block.columns > 1) spills.set(cell, block);
    }
  }
  return spills;
}
