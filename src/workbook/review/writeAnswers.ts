import { inExcel } from "../excel/session";
import type { Session } from "../excel/session";
import { WorkbookError } from "../workbookError";
import { accountFrom } from "./accountFrom";
import { answerFrom, cellFor, sameAnswer } from "./answerCells";
import { rowOfKey } from "./cells";
import { checkAnswer } from "./checkAnswer";
import { answerLimits } from "./inputLimits";
import { look } from "./look";
import type { Look } from "./look";
import type { AccountReview, AnswerChange, ReviewWorkbook } from "./reviewWorkbook";
import { untilAtRest } from "./untilAtRest";
import { vocabulary } from "./vocabulary";
import { writeRow } from "./writeRow";

export const write: ReviewWorkbook["write"] = (key, changes, signal) =>
  inExcel((session) => {
    for (const { field, value } of changes) {
      const problem = checkAnswer(answerLimits(field), value);
      if (problem) throw new WorkbookError("unexpected", {}, `${field}: ${JSON.stringify(problem)}`);
    }
    return untilAtRest(key, () => writeOnce(session, key, changes));
  }, signal);

async function writeOnce(
  session: Session,
  key: string,
  changes: readonly AnswerChange[],
): Promise<AccountReview | undefined | "moved"> {
  const found = await look(session, key);
  if (!found?.review) return undefined;
  if (found.found.readOnly) throw new WorkbookError("readOnly");
  const { cells } = found.review;
  const words = vocabulary(found.found.named);
  const unchanged = changes.filter(({ field, base }) =>
    sameAnswer(answerFrom(answerLimits(field), cells[columnOf(found, field)], words), base),
  );
  if (unchanged.length === 0) return accountFrom(found.found, found);
  return writeAnswers(session, found, key, unchanged);
}

/**
 * What has come to stand there between being read and being written, by a sort or by somebody else's answer, is put
 * back.
 */
async function writeAnswers(
  session: Session,
  found: Look,
  key: string,
  changes: readonly AnswerChange[],
): Promise<AccountReview | undefined | "moved"> {
  const table = found.found.tables.get("review");
  if (!table || !found.review) return undefined;
  const words = vocabulary(found.found.named);
  const cells = changes.map(
    ({ field, value }) => [columnOf(found, field), cellFor(answerLimits(field), value, words)] as const,
  );
  const written = await writeRow(session, key, found, {
    table,
    row: found.review.row,
    cells: new Map(cells),
  });
  const hasMoved = rowOfKey([written.before[table.columns.get("key") ?? -1]], key) === undefined;
  const overtaken = changes.flatMap(({ field, base }) => {
    const column = columnOf(found, field);
    const present = answerFrom(answerLimits(field), written.before[column], words);
    return hasMoved || !sameAnswer(present, base) ? [column] : [];
  });
  if (overtaken.length > 0) await written.putBack(overtaken);
  return hasMoved ? "moved" : written.account();
}

function columnOf({ found: { tables, state } }: Look, field: string): number {
  const column = tables.get("review")?.columns.get(field);
  if (column !== undefined) return column;
  throw new WorkbookError("columnGone", { header: state.tables["review"]?.columns[field]?.header ?? field });
}
