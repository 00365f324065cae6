import type { Session } from "../excel/session";
import { survey as lookAround } from "../survey/survey";

/** What a removal takes away, by what tells it apart. */
export interface ToRemove {
  /** Sheets by id. */
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly styles: readonly string[];
}

/** Under which the add-in keeps things in the file. */
const settingsPrefix = "AccountPlanner.";

/**
 * Takes away what is still there of it, in one request. A sheet can't be brought back, so the sheets go first: as long
 * as they all stand nothing has changed, and once one is gone the rest can follow. What the plan is remembered by goes
 * last, so that a removal can be finished as long as anything is left.
 */
export async function takeAway(session: Session, { sheets, names, styles }: ToRemove): Promise<void> {
  const { workbook } = session;
  const now = await lookAround(session);
  const { settings } = workbook;
  settings.load("items/key");
  workbook.worksheets.load("items/id,items/visibility");
  await session.sync();

  const isDeep = ({ visibility }: Excel.Worksheet) => visibility === "VeryHidden";
  const standing = workbook.worksheets.items.filter(({ id }) => sheets.includes(id));
  for (const sheet of standing.filter((sheet) => !isDeep(sheet))) sheet.delete();
  for (const sheet of standing.filter(isDeep)) {
    // Excel deletes only what can be shown by hand.
    sheet.visibility = "Hidden";
    sheet.delete();
  }
  for (const { name } of now.names) if (names.includes(name)) workbook.names.getItem(name).delete();
  for (const style of now.styles) if (styles.includes(style)) workbook.styles.getItem(style).delete();
  for (const { key } of settings.items) if (key.startsWith(settingsPrefix)) settings.getItem(key).delete();
  await session.sync();
}
