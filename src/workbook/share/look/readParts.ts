import { blockAddress, type SheetBlock } from "../../excel/cellAddress";
import type { Session } from "../../excel/session";
import { officeErrorCode } from "../../excel/translateError";
import { stillWanted, unwatched, type Watch } from "./watch";

/** What to read of each cell. */
export type CellProperty = "values" | "formulas" | "formulasLocal" | "text" | "numberFormat";

export type CellContents<Wanted extends CellProperty> = Readonly<Record<Wanted, unknown[][]>>;

/** Cells of the first answer. The next ones are as large as the last one's bytes allow: sheets differ. */
const firstCells = 20_000;
const mostCells = 100_000;
/** Of an answer: Excel on the web refuses more than 5 MB, and between answers there is progress and a way out. */
const answerBytes = 1_500_000;
/** Objects of one request; each is a few hundred bytes of it. */
const mostObjects = 2000;

/**
 * Reads blocks of any size and number in answers of moderate size.
 *
 * @param take is given what was read of a block, by its index, from the top down
 * @throws WorkbookError where it is no longer wanted
 */
export async function readParts<Wanted extends CellProperty>(
  session: Session,
  blocks: readonly SheetBlock[],
  properties: readonly Wanted[],
  take: (index: number, part: SheetBlock, contents: CellContents<Wanted>) => void,
  watch: Watch = unwatched,
): Promise<void> {
  const total = cellsIn(blocks.map((block) => ({ block })));
  let rest: readonly Piece[] = blocks.map((block, index) => ({ block, index }));
  let most = firstCells / properties.length;
  for (let done = 0; rest.length > 0;) {
    stillWanted(watch);
    const [now, later] = taken(rest, most);
    const answers = await answersTo(session, now, properties);
    const cells = cellsIn(now);
    if (answers) {
      now.forEach(({ block, index }, i) => take(index, block, answers[i] as CellContents<Wanted>));
      rest = later;
      done += cells;
      watch.progress(done / total);
      const fitting = (answerBytes * cells) / Math.max(1, bytesIn(answers));
      most = Math.min(fitting, 2 * most, mostCells);
    } else most = cells / 2;
  }
}

interface Piece {
  readonly block: SheetBlock;
  readonly index: number;
}

/** As many pieces as fit into one answer, the last one cut between rows where it must be; and the others. */
function taken(pieces: readonly Piece[], most: number): readonly [Piece[], Piece[]] {
  const now: Piece[] = [];
  let free = most;
  for (const [i, { block, index }] of pieces.entries()) {
    const rows = Math.min(block.rows, Math.floor(free / block.columns));
    if (now.length === mostObjects || (rows < 1 && now.length > 0)) return [now, pieces.slice(i)];
    const height = Math.max(1, rows);
    now.push({ block: { ...block, rows: height }, index });
    free -= height * block.columns;
    if (height < block.rows) {
      const below = { ...block, row: block.row + height, rows: block.rows - height };
      return [now, [{ block: below, index }, ...pieces.slice(i + 1)]];
    }
  }
  return [now, []];
}

/** Undefined where the answer would be too large, and less can be asked for. */
async function answersTo<Wanted extends CellProperty>(
  { workbook, sync }: Session,
  pieces: readonly Piece[],
  properties: readonly Wanted[],
): Promise<readonly CellContents<Wanted>[] | undefined> {
  const ranges = pieces.map(({ block }) => {
    const range = workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block));
    return range.load([...properties]);
  });
  try {
    await sync();
    return ranges.map((range) => {
      const contents = properties.map((name) => [name, range[name] as unknown[][]]);
      return Object.fromEntries(contents) as CellContents<Wanted>;
    });
  } catch (error) {
    const isDivisible = pieces.length > 1 || (pieces[0]?.block.rows ?? 0) > 1;
    if (officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded" || !isDivisible) throw error;
    return undefined;
  }
}

function cellsIn(pieces: readonly Pick<Piece, "block">[]): number {
  return pieces.reduce((sum, { block }) => sum + block.rows * block.columns, 0);
}

/** About: a number is taken for ten bytes. */
function bytesIn(answers: readonly CellContents<never>[]): number {
  let bytes = 0;
  for (const answer of answers)
    for (const lines of Object.values<unknown[][]>(answer))
      for (const line of lines)
        for (const cell of line) bytes += typeof cell === "string" ? cell.length + 3 : 10;
  return bytes;
}
