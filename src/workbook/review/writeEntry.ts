import { inExcel } from "../excel/session";
import type { Session } from "../excel/session";
import { WorkbookError } from "../workbookError";
import { accountFrom } from "./accountFrom";
import { entryFields } from "./accountLists";
import type { AccountList, Entry, EntryChange } from "./accountLists";
import { addEntry } from "./addEntry";
import { cellFor, sameAnswer } from "./answerCells";
import { checkAnswer } from "./checkAnswer";
import { entriesFrom } from "./entriesFrom";
import { entryLimits } from "./inputLimits";
import { look } from "./look";
import type { Look } from "./look";
import { matchEntry } from "./matchEntry";
import type { AccountReview, ReviewWorkbook } from "./reviewWorkbook";
import { untilAtRest } from "./untilAtRest";
import { vocabulary } from "./vocabulary";
import { writeRow } from "./writeRow";

interface Outcome {
  readonly account: AccountReview;
  readonly row: number | undefined;
}

export const writeEntry: ReviewWorkbook["writeEntry"] = (key, list, seen, changes, signal) =>
  inExcel((session) => {
    for (const { field, value } of changes) {
      const problem = checkAnswer(entryLimits(list, field), value);
      if (problem) throw new WorkbookError("unexpected", {}, `${field}: ${JSON.stringify(problem)}`);
    }
    return untilAtRest(key, async () => {
      const found = await look(session, key);
      const account = found && accountFrom(found.found, found);
      if (!account) return undefined;
      if (found.found.readOnly) throw new WorkbookError("readOnly");
      if (!seen) return addEntry(session, key, found, list, changes);
      const row = matchEntry(list, account.lists[list] ?? [], seen);
      return row ? changeEntry(session, key, found, list, row, changes) : { account, row: undefined };
    });
  }, signal);

/** What has come to stand there between being read and being written is put back. */
async function changeEntry(
  session: Session,
  key: string,
  found: Look,
  list: AccountList,
  entry: Entry,
  changes: readonly EntryChange[],
): Promise<Outcome | undefined | "moved"> {
  const table = found.found.tables.get(list);
  if (!table) return undefined;
  const words = vocabulary(found.found.named);
  const cells = changes.flatMap(({ field, value, base }) => {
    const column = table.columns.get(field);
    if (column === undefined || !sameAnswer(entry.values[field], base)) return [];
    return [[column, cellFor(entryLimits(list, field), value, words)] as const];
  });
  const written = await writeRow(session, key, found, { table, row: entry.row, cells: new Map(cells) });
  const [before] = entriesFrom(list, found.found, [{ row: entry.row, cells: written.before }]) ?? [];
  const hasMoved = entryFields[list].some((field) => before?.values[field] !== entry.values[field]);
  if (hasMoved) {
    await written.putBack(cells.map(([column]) => column));
    return "moved";
  }
  const account = await written.account();
  return account && { account, row: entry.row };
}
