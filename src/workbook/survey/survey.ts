import type { PlanState } from "../state/planState";
import { planStateKey } from "../state/settingKeys";
import type { Session } from "../excel/session";

/** What stands in the workbook, as far as a plan is concerned. */
export interface Survey {
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly sheets: readonly SurveyedSheet[];
  readonly names: readonly SurveyedName[];
  readonly tables: readonly SurveyedTable[];
  readonly styles: readonly string[];
  /** The plan's state as it is stored, and read. */
  readonly storedState: unknown;
  readonly state: PlanState | undefined;
}

export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  readonly visible: boolean;
}

export interface SurveyedName {
  readonly name: string;
  readonly formula: string;
}

export interface SurveyedTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly showsHeaders: boolean;
}

/** Looks around in one request. */
export async function survey(session: Session): Promise<Survey> {
  const { workbook } = session;
  const { worksheets, names, tables, styles, protection } = workbook;
  const setting = workbook.settings.getItemOrNullObject(planStateKey);
  workbook.load("readOnly");
  protection.load("protected");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  names.load("items/name,items/formula");
  tables.load("items/id,items/name,items/showHeaders,items/worksheet/name");
  styles.load("items/name");
  setting.load("value");
  await session.sync();
  const storedState: unknown = setting.isNullObject ? undefined : setting.value;
  return {
    readOnly: workbook.readOnly,
    structureProtected: protection.protected,
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      protected: sheet.protection.protected,
      visible: sheet.visibility === "Visible",
    })),
    names: names.items.map((item) => ({ name: item.name, formula: String(item.formula) })),
    tables: tables.items.map((table) => ({
      id: table.id,
      name: table.name,
      sheet: table.worksheet.name,
      showsHeaders: table.showHeaders,
    })),
    styles: styles.items.map((style) => style.name),
    storedState,
    state: storedState === undefined ? undefined : await readState(storedState),
  };
}

/** What checks a plan's state comes only where there is one: a workbook without a plan opens sooner. */
async function readState(stored: unknown): Promise<PlanState | undefined> {
  return (await import("../state/planState")).parsePlanState(stored);
}
