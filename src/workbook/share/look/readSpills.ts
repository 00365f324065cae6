import { blockAddress, parseReference, type SheetBlock } from "../../excel/cellAddress";
import type { Session } from "../../excel/session";
import type { FormulaCell } from "./readFormulas";
import { blocksOf, spotKey, spotsOf } from "./spot";
import { stillWanted, type Watch } from "./watch";

/** Objects of one request; each is a few hundred bytes of it. */
const objectsAtOnce = 2000;

/** Where results spill to, from ExcelApi 1.12 on. */
export async function readSpills(
  session: Session,
  cells: readonly FormulaCell[],
  watch: Watch,
): Promise<ReadonlyMap<FormulaCell, SheetBlock>> {
  const spills = new Map<FormulaCell, SheetBlock>();
  const { worksheets } = session.workbook;
  const rangeOf = ({ sheet, ...block }: SheetBlock) =>
    worksheets.getItem(sheet).getRange(blockAddress(block));

  // Most blocks have no spilling cell at all; only in the others, each cell is asked.
  const blocks = await inTurns(session, blocksOf(cells), watch, (block) => rangeOf(block).load("hasSpill"));
  const doubtful = new Set(
    blocks.flatMap(([block, range]) => (range.hasSpill === false ? [] : spotsOf(block).map(spotKey))),
  );
  const asked = await inTurns(
    session,
    cells.filter((cell) => doubtful.has(spotKey(cell))),
    watch,
    ({ sheet, row, column }) =>
      rangeOf({ sheet, row, column, rows: 1, columns: 1 }).getSpillingToRangeOrNullObject().load("address"),
  );
  for (const [cell, area] of asked) {
    const block = area.isNullObject ? undefined : parseReference(area.address);
    if (block && block.rows * block.columns > 1) spills.set(cell, block);
  }
  return spills;
}

/** Asks about many things, so many a request. */
async function inTurns<Thing, Answer>(
  session: Session,
  things: readonly Thing[],
  watch: Watch,
  ask: (thing: Thing) => Answer,
): Promise<readonly (readonly [Thing, Answer])[]> {
  const answers: (readonly [Thing, Answer])[] = [];
  for (let done = 0; done < things.length; done += objectsAtOnce) {
    stillWanted(watch);
    for (const thing of things.slice(done, done + objectsAtOnce)) answers.push([thing, ask(thing)]);
    await session.sync();
    watch.progress(Math.min(1, (done + objectsAtOnce) / things.length));
  }
  return answers;
}
