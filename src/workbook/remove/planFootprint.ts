import type { SheetRole } from "../../sheets/sheetRole";
import { planSheets } from "../survey/planParts";
import type { Survey, SurveyedSheet } from "../survey/survey";
import { markedSheet } from "../undo/backup";
import { WorkbookError } from "../workbookError";
import { mentions } from "./mentions";
import type { Referents } from "./mentions";

/** What the plan has left in the workbook, found by its marks. */
export interface PlanFootprint {
  readonly sheets: ReadonlyMap<SheetRole, SurveyedSheet>;
  /** What an update has left behind that Excel was closed upon; mostly nothing. */
  readonly backup: readonly SurveyedSheet[];
  /** On the plan's sheets. */
  readonly tables: readonly string[];
  /** Workbook names that the plan has made. */
  readonly names: readonly string[];
  /** Names of people's own that refer to the plan. */
  readonly foreignNames: readonly string[];
  /** Cell styles that the plan has added. */
  readonly styles: readonly string[];
}

/** Rejects with `noPlan` where there is none. */
export function footprintOf(survey: Survey): PlanFootprint {
  const sheets = planSheets(survey);
  if (!survey.state || sheets.size === 0) throw new WorkbookError("noPlan");
  const backup = survey.sheets.filter(({ name }) => name === markedSheet(survey));
  const sheetNames = [...sheets.values(), ...backup].map(({ name }) => name);
  const tables = survey.tables.filter(({ sheet }) => sheetNames.includes(sheet)).map(({ name }) => name);
  const isOnPlan = mentions({ sheets: sheetNames, tables, names: [] });
  const names = survey.names.filter(
    ({ name, formula }) => /^Plan_/.test(name) && (isOnPlan(formula) || formula.includes("#REF!")),
  );
  const own = new Set(names.map(({ name }) => name));
  const refers = mentions({ sheets: sheetNames, tables, names: [...own] });
  return {
    sheets,
    backup,
    tables,
    names: [...own],
    foreignNames: survey.names
      .filter(({ name, formula }) => !own.has(name) && refers(formula))
      .map(({ name }) => name),
    styles: [...new Set(Object.values(survey.state.styles))].filter((style) => survey.styles.includes(style)),
  };
}

/** All by which formulas can refer to the plan. */
export function referentsOf({ sheets, tables, names }: PlanFootprint): Referents {
  return { sheets: [...sheets.values()].map(({ name }) => name), tables, names };
}
