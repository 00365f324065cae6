import { examplesPage } from "../../sheets/examples/examplesPage";
import { examplesWordsOf } from "../../sheets/examples/words/examplesWordsOf";
import { freeName } from "../excel/freeName";
import { inExcel } from "../excel/session";
import type { Session } from "../excel/session";
import { survey as lookAround } from "../survey/survey";
import type { Survey, SurveyedSheet } from "../survey/survey";
import { halfDone } from "../undo/halfDone";
import { putBack } from "../undo/putBack";
import { WorkbookError } from "../workbookError";
import { examplesMark, mark, markedSheet } from "./examplesMark";
import type { ExamplesWorkbook, InsertedExamples } from "./examplesWorkbook";
import { painter } from "./paint";
import { writeExamples } from "./writeExamples";

/** An insertion from its first write on. */
interface Insertion {
  readonly before: Survey;
  /** What the new sheet is called as long as the one that it replaces stands. */
  readonly name: string;
  readonly replaced: SurveyedSheet | undefined;
}

/**
 * Looks, writes the new sheet in one request, and only then deletes the one that it replaces: a sheet can't be brought
 * back, so before that everything can be put back, and after it the little that is left can be finished.
 */
export const insert: ExamplesWorkbook["insert"] = async ({ replace, language }) => {
  let begun: Insertion | undefined;
  try {
    return await inExcel(async (session) => {
      const before = await lookAround(session);
      refuse(before);
      const replaced = replace ? markedSheet(before) : undefined;
      const page = examplesPage(examplesWordsOf(language));
      const taken = before.sheets.map(({ name }) => name);
      const name = freeName(page.name, taken, (wanted, number) => `${wanted} (${number})`);
      const position = replaced && (await positionOf(session, replaced));

      begun = { before, name, replaced };
      const { worksheets, names } = session.workbook;
      session.application.suspendScreenUpdatingUntilNextSync();
      const sheet = worksheets.add(name);
      writeExamples(sheet, page, painter(before));
      mark(names, name, before);
      if (position !== undefined) sheet.position = position;
      if (!replaced) sheet.activate();
      await session.sync();
      return replaced ? takePlace(session, name, replaced) : { sheet: name };
    });
  } catch (error) {
    if (!begun) throw error;
    return recover(begun, error);
  }
};

function refuse({ readOnly, structureProtected }: Survey): void {
  if (readOnly) throw new WorkbookError("readOnly");
  if (structureProtected) throw new WorkbookError("protected");
}

async function positionOf(session: Session, { name }: SurveyedSheet): Promise<number> {
  const sheet = session.workbook.worksheets.getItem(name);
  sheet.load("position");
  await session.sync();
  return sheet.position;
}

async function takePlace(
  { workbook: { worksheets }, sync }: Session,
  name: string,
  replaced: SurveyedSheet,
): Promise<InsertedExamples> {
  worksheets.getItem(replaced.name).delete();
  const sheet = worksheets.getItem(name);
  sheet.name = replaced.name;
  sheet.activate();
  await sync();
  return { sheet: replaced.name };
}

/** After a failure: goes on to the end where the replaced sheet is gone already, and else puts everything back. */
async function recover({ before, name, replaced }: Insertion, failure: unknown): Promise<InsertedExamples> {
  try {
    if (replaced && (await isGone(replaced))) return await finish(name, replaced.name);
    await putBack(before, {
      sheets: [name],
      names: [examplesMark],
      tables: [],
      styles: [],
      cells: [],
      tablesBefore: [],
    });
  } catch (error) {
    throw halfDone(failure, error);
  }
  throw failure;
}

function isGone({ id }: SurveyedSheet): Promise<boolean> {
  return inExcel(async (session) => !(await lookAround(session)).sheets.some((sheet) => sheet.id === id));
}

function finish(name: string, wanted: string): Promise<InsertedExamples> {
  return inExcel(async ({ workbook: { worksheets }, sync }) => {
    const unnamed = worksheets.getItemOrNullObject(name);
    await sync();
    const sheet = unnamed.isNullObject ? worksheets.getItem(wanted) : unnamed;
    if (!unnamed.isNullObject) sheet.name = wanted;
    sheet.activate();
    await sync();
    return { sheet: wanted };
  });
}
