import { blockAddress } from "./cellAddress";
import type { SheetBlock } from "./cellAddress";
import type { Session } from "./session";
import { officeErrorCode } from "./translateError";

/** Cells of one answer: some 3 MB of ordinary tables. Where they hold more, the answer is asked for in halves. */
const cellsAtOnce = 300_000;

/** What to read of each cell. */
type CellProperty = "values" | "formulas";

/** Reads a block of any size, in as many answers as their size demands. */
export async function readBlock<Property extends CellProperty>(
  session: Session,
  block: SheetBlock,
  ...properties: readonly Property[]
): Promise<Readonly<Record<Property, unknown[][]>>> {
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, block.columns * properties.length)));
  const parts: Readonly<Record<Property, unknown[][]>>[] = [];
  for (let done = 0; done < block.rows; done += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, block.rows - done);
    parts.push(...(await readPart(session, { ...block, row: block.row + done, rows }, properties)));
  }
  const joined = properties.map((property) => [property, parts.flatMap((part) => part[property])]);
  return Object.fromEntries(joined) as Record<Property, unknown[][]>;
}

/** Reads several blocks: in one answer if they are small together. */
export async function readBlocks<Property extends CellProperty>(
  session: Session,
  blocks: readonly SheetBlock[],
  ...properties: readonly Property[]
): Promise<readonly Readonly<Record<Property, unknown[][]>>[]> {
  const cells = blocks.reduce((sum, { rows, columns }) => sum + rows * columns * properties.length, 0);
  if (cells <= cellsAtOnce) {
    const ranges = blocks.map((block) => askFor(session, block, properties));
    try {
      if (ranges.length > 0) await session.sync();
      return ranges;
    } catch (error) {
      if (officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    }
  }
  const read: Readonly<Record<Property, unknown[][]>>[] = [];
  for (const block of blocks) read.push(await readBlock(session, block, ...properties));
  return read;
}

function askFor(session: Session, block: SheetBlock, properties: readonly CellProperty[]): Excel.Range {
  const range = session.workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block));
  range.load([...properties]);
  return range;
}

async function readPart<Property extends CellProperty>(
  session: Session,
  block: SheetBlock,
  properties: readonly Property[],
): Promise<readonly Readonly<Record<Property, unknown[][]>>[]> {
  const range = askFor(session, block, properties);
  try {
    await session.sync();
    return [range];
  } catch (error) {
    if (officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded" || block.rows < 2) throw error;
  }
  const half = Math.floor(block.rows / 2);
  return [
    ...(await readPart(session, { ...block, rows: half }, properties)),
    ...(await readPart(session, { ...block, row: block.row + half, rows: block.rows - half }, properties)),
  ];
}
