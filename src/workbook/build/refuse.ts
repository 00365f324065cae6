import type { AccountTable } from "../../planning/accounts/account";
import { cellName, isFound, markName } from "../../sheets/cellName";
import type { SheetBlueprint } from "../../sheets/blueprint/blueprint";
import { sheetRoles } from "../../sheets/sheetRole";
import type { SheetRole } from "../../sheets/sheetRole";
import { parseReference } from "../excel/cellAddress";
import type { BuildRequest } from "../planWorkbook";
import { findTable } from "../survey/planParts";
import { sourceName } from "../survey/source";
import type { Survey, SurveyedSheet } from "../survey/survey";
import { WorkbookError } from "../workbookError";

/** Refuses what Excel wouldn't let us write, before anything is written. */
export function refuseProtected(
  survey: Survey,
  sheets: ReadonlyMap<SheetRole, SurveyedSheet>,
  source: string | undefined,
): void {
  if (survey.readOnly) throw new WorkbookError("readOnly");
  if (survey.structureProtected && sheets.size < sheetRoles.length) throw new WorkbookError("protected");
  const written = [...sheets.values(), ...survey.sheets.filter(({ name }) => name === source)];
  const locked = written.find((sheet) => sheet.protected);
  if (locked) throw new WorkbookError("protected", { sheet: locked.name });
}

/** Refuses a second plan: one over other accounts than the plan that stands in the workbook. */
export function refuseSecondPlan(
  request: BuildRequest,
  survey: Survey,
  sheets: ReadonlyMap<SheetRole, SurveyedSheet>,
): void {
  const planned = survey.state && findTable(survey, survey.state.accounts);
  const sheet = [...sheets.values()][0];
  if (!planned || !sheet) return;
  if (request.source.kind === "table" && request.source.name === planned.name) return;
  throw new WorkbookError("secondPlan", { sheet: sheet.name, table: planned.name });
}

/** Refuses columns that the accounts don't have (any more), or not where they were chosen. */
export function refuseMissingColumns(
  { columns, headers: chosen, settings, source }: BuildRequest,
  { headers }: AccountTable,
  { state }: Survey,
): void {
  const { name, id, owner, industry, since, revenue } = columns;
  const built = state?.columns;
  const mapped = [
    { column: name, before: built?.name },
    { column: id, before: built?.id },
    { column: owner, before: built?.owner },
    { column: industry, before: built?.industry },
    { column: since, before: built?.since },
    ...revenue.map(({ column, year }) => ({
      column,
      before: built?.revenue.find((entry) => entry.year === year)?.column,
    })),
  ];
  for (const { column, before } of mapped) {
    if (column === undefined) continue;
    const isThere =
      headers[column] !== undefined && (chosen?.[column] ?? headers[column]) === headers[column];
    if (isThere) continue;
    const header =
      chosen?.[column] ?? state?.accounts.headers[before ?? -1] ?? `${sourceName(source)} #${column + 1}`;
    throw new WorkbookError("columnGone", { header });
  }
  for (const { measure } of settings.criteria) {
    if (measure.kind === "column" && !headers.includes(measure.header)) {
      throw new WorkbookError("columnGone", { header: measure.header });
    }
  }
}

/** Refuses to take over names that belong to something else in the workbook. */
export function refuseTakenNames(
  blueprints: readonly SheetBlueprint[],
  { names }: Survey,
  sheets: ReadonlyMap<SheetRole, SurveyedSheet>,
): void {
  const wanted = new Set(blueprints.flatMap(namesOf).map((name) => name.toLowerCase()));
  const ours = new Set([...sheets.values()].map(({ name }) => name));
  const foreign = names.find(
    ({ name, formula }) => wanted.has(name.toLowerCase()) && !isOurs(formula, sheets.size > 0, ours),
  );
  if (foreign) throw new WorkbookError("nameTaken", { name: foreign.name, refersTo: foreign.formula });
}

/** Refuses sheets that stand but have lost rows or columns of ours: what was deleted can't be told from what people want. */
export function refuseDeletedCells(
  blueprints: readonly SheetBlueprint[],
  { names }: Survey,
  sheets: ReadonlyMap<SheetRole, SurveyedSheet>,
): void {
  const lost = new Set(names.filter(({ formula }) => formula.includes("#REF!")).map(({ name }) => name));
  const damaged = blueprints.find(
    (blueprint) => sheets.has(blueprint.role) && namesOf(blueprint).some((name) => lost.has(name)),
  );
  const sheet = damaged && sheets.get(damaged.role);
  if (sheet) throw new WorkbookError("cellsDeleted", { sheet: sheet.name });
}

/** All workbook names of a sheet. */
export function namesOf({ role, cells, ranges }: SheetBlueprint): readonly string[] {
  return [
    markName(role),
    ...cells.filter(isFound).map(({ content }) => cellName(role, content)),
    ...ranges.map(({ name }) => name),
  ];
}

/** A name on one of the plan's sheets, or one whose cell was deleted along with a sheet of the plan. */
function isOurs(formula: string, thereIsAPlan: boolean, sheets: ReadonlySet<string>): boolean {
  const place = parseReference(formula);
  return place ? sheets.has(place.sheet) : thereIsAPlan && formula.includes("#REF!");
}
