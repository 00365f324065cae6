import { blockAddress, type SheetBlock } from "../../excel/cellAddress";
import { readBlock } from "../../excel/readBlock";
import type { Session } from "../../excel/session";
import { officeErrorCode } from "../../excel/translateError";

/** Cells of one answer: some 3 MB of ordinary sheets. */
const cellsAtOnce = 300_000;

export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * The cells that hold a formula and are wanted, of some blocks of any size. Small blocks share an answer; only those
 * wanted are kept in memory.
 */
export async function readFormulas(
  session: Session,
  blocks: readonly SheetBlock[],
  isWanted: (formula: string, sheet: string) => boolean,
  progress: (fraction: number) => void = () => undefined,
): Promise<readonly FormulaCell[]> {
  const groups = grouped(blocks.flatMap(inParts));
  const found: FormulaCell[] = [];
  for (const [index, group] of groups.entries()) {
    const answers = await readGroup(session, group);
    group.forEach((block, i) => collect(block, answers[i] ?? [], isWanted, found));
    progress((index + 1) / groups.length);
  }
  return found;
}

function collect(
  { sheet, row, column }: SheetBlock,
  formulas: readonly (readonly unknown[])[],
  isWanted: (formula: string, sheet: string) => boolean,
  found: FormulaCell[],
): void {
  formulas.forEach((line, i) =>
    line.forEach((formula, j) => {
      if (typeof formula !== "string" || !formula.startsWith("=") || !isWanted(formula, sheet)) return;
      found.push({ sheet, row: row + i, column: column + j, formula });
    }),
  );
}

async function readGroup(session: Session, group: readonly SheetBlock[]): Promise<unknown[][][]> {
  const ranges = group.map((block) => {
    const range = session.workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block));
    range.load("formulas");
    return range;
  });
  try {
    await session.sync();
    return ranges.map(({ formulas }) => formulas as unknown[][]);
  } catch (error) {
    if (officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
  }
  const answers: unknown[][][] = [];
  for (const block of group) answers.push((await readBlock(session, block, "formulas")).formulas);
  return answers;
}

function inParts(block: SheetBlock): SheetBlock[] {
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / block.columns));
  return Array.from({ length: Math.ceil(block.rows / rowsAtOnce) }, (_, i) => ({
    ...block,
    row: block.row + i * rowsAtOnce,
    rows: Math.min(rowsAtOnce, block.rows - i * rowsAtOnce),
  }));
}

function grouped(blocks: readonly SheetBlock[]): SheetBlock[][] {
  const groups: SheetBlock[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    const size = block.rows * block.columns;
    if (cells + size > cellsAtOnce) {
      groups.push([]);
      cells = 0;
    }
    groups.at(-1)?.push(block);
    cells += size;
  }
  return groups;
}
