import { blockAddress } from "../excel/cellAddress";
import { inExcel } from "../excel/session";
import type { Session } from "../excel/session";
import { safeText } from "../excel/safeText";
import { translateError } from "../excel/translateError";
import { WorkbookError } from "../workbookError";
import { accountFrom, accountNames } from "./accountFrom";
import { answerFrom, cellFor, sameAnswer } from "./answerCells";
import { rowOfKey } from "./cells";
import { checkAnswer } from "./checkAnswer";
import { findReview } from "./findReview";
import type { FoundReview } from "./findReview";
import { readFields } from "./readFields";
import { reviewState } from "./reviewState";
import { rowBlock } from "./readReview";
import type { AccountReview, AnswerChange, ReviewWorkbook } from "./reviewWorkbook";
import { vocabulary } from "./vocabulary";

/** How often a row is looked for again that has moved between being found and being written. */
const attempts = 3;

export const write: ReviewWorkbook["write"] = (key, changes) =>
  inExcel(async (session) => {
    refuseOutsideLimits(changes);
    for (let attempt = 0; attempt < attempts; attempt++) {
      const outcome = await writeOnce(session, key, changes);
      if (outcome !== "moved") return outcome;
    }
    throw new WorkbookError("unexpected", {}, `The row of ${key} moves while it is being written.`);
  });

async function writeOnce(
  session: Session,
  key: string,
  changes: readonly AnswerChange[],
): Promise<AccountReview | undefined | "moved"> {
  const review = await findReview(session, accountNames);
  if (!review) return undefined;
  if (review.survey.readOnly) throw new WorkbookError("readOnly");
  const rows = await readFields(session, review, ["key", ...changes.map(({ field }) => field)]);
  const row = rowOfKey(
    rows.map((cells) => cells.key),
    key,
  );
  const present = row === undefined ? undefined : rows[row];
  if (row === undefined || !present) return undefined;

  const words = vocabulary(review.named);
  const unchanged = changes.filter(({ field, base }) => {
    if (!review.columns.has(field))
      throw new WorkbookError("columnGone", { header: headerOf(review, field) });
    return sameAnswer(answerFrom(field, present[field], words), base);
  });
  return writeRow(session, review, row, key, unchanged);
}

/**
 * Writes and reads back in one request. What has come to stand there between being read and being written, by a sort or
 * by somebody else's answer, is put back.
 */
async function writeRow(
  session: Session,
  review: FoundReview,
  row: number,
  key: string,
  changes: readonly AnswerChange[],
): Promise<AccountReview | "moved"> {
  const sheet = session.workbook.worksheets.getItem(review.body.sheet);
  const block = rowBlock(review, row);
  const words = vocabulary(review.named);
  const before = sheet.getRange(blockAddress(block));
  before.load("values,formulas");
  const written = changes.map((change) => {
    const index = review.columns.get(change.field) ?? 0;
    const place = { row: block.row, column: block.column + index, rows: 1, columns: 1 };
    const cell = sheet.getRange(blockAddress(place));
    cell.values = [[cellFor(change.field, change.value, words)]];
    return { ...change, cell, index };
  });
  const after = sheet.getRange(blockAddress(block));
  after.load("values");
  try {
    await session.sync();
  } catch (error) {
    throw withSheet(error, review.body.sheet);
  }
  const { values: [found = []] = [], formulas: [contents = []] = [] } = before;
  const hasMoved = rowOfKey([found[review.columns.get("key") ?? 0]], key) === undefined;
  const overtaken = written.filter(
    ({ field, base, index }) => hasMoved || !sameAnswer(answerFrom(field, found[index], words), base),
  );
  if (overtaken.length > 0) {
    for (const { cell, index } of overtaken) cell.formulas = [[asEntered(contents[index])]];
    after.load("values");
    await session.sync();
  }
  return hasMoved ? "moved" : accountFrom(review, after.values[0] ?? []);
}

/** A cell's content as Excel takes it back: text that looks like something else stays text. */
function asEntered(content: unknown): unknown {
  return typeof content === "string" && !content.startsWith("=") ? safeText(content) : content;
}

function refuseOutsideLimits(changes: readonly AnswerChange[]): void {
  for (const { field, value } of changes) {
    const problem = checkAnswer(field, value);
    if (problem) throw new WorkbookError("unexpected", {}, `${field}: ${JSON.stringify(problem)}`);
  }
}

function headerOf({ state }: FoundReview, field: string): string {
  return reviewState(state)?.columns[field]?.header ?? field;
}

/** Excel says that something is protected, but not what. */
function withSheet(error: unknown, sheet: string): WorkbookError {
  const translated = translateError(error);
  return translated.code === "denied"
    ? new WorkbookError("protected", { sheet }, translated.details)
    : translated;
}
