import { markName } from "../../sheets/cellName";
import { sheetRoles } from "../../sheets/sheetRole";
import type { SheetRole } from "../../sheets/sheetRole";
import { parseReference } from "../excel/cellAddress";
import type { Block } from "../excel/cellAddress";
import type { Survey, SurveyedSheet, SurveyedTable } from "./survey";

/** The sheets of the plan that stand in the workbook, by their marks. */
export function planSheets(survey: Survey): ReadonlyMap<SheetRole, SurveyedSheet> {
  const found = new Map<SheetRole, SurveyedSheet>();
  if (!survey.state) return found;
  for (const role of sheetRoles) {
    const mark = survey.names.find(({ name }) => name === markName(role));
    const place = mark && parseReference(mark.formula);
    const sheet = place && survey.sheets.find(({ name }) => name === place.sheet);
    if (sheet) found.set(role, sheet);
  }
  return found;
}

/** A table by its id, which outlives renaming, else by its name. */
export function findTable(
  { tables }: Survey,
  wanted: { readonly id: string; readonly name: string },
): SurveyedTable | undefined {
  return (
    tables.find(({ id, name }) => id === wanted.id && name === wanted.name) ??
    tables.find(({ id }) => id === wanted.id) ??
    tables.find(({ name }) => name === wanted.name)
  );
}

/** Where the workbook's names stand on a sheet. */
export function namedBlocks({ names }: Survey, sheet: string): ReadonlyMap<string, Block> {
  const blocks = new Map<string, Block>();
  for (const { name, formula } of names) {
    const place = parseReference(formula);
    if (place?.sheet === sheet) blocks.set(name, place);
  }
  return blocks;
}

/** Names of the tables that the plan has made. */
export function planTableNames(survey: Survey): ReadonlySet<string> {
  const built = [...planSheets(survey).keys()].flatMap((role) => survey.state?.tables[role] ?? []);
  return new Set(built.flatMap((table) => findTable(survey, table)?.name ?? []));
}
