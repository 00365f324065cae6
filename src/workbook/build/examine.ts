import { readAccounts } from "../../planning/accounts/readAccounts";
import { parseReference } from "../excel/cellAddress";
import { freeName } from "../excel/freeName";
import type { Session } from "../excel/session";
import type { BuildRequest } from "../planWorkbook";
import { planSheets } from "../survey/planParts";
import { readTable } from "../survey/readSource";
import { askForMergedCells } from "../survey/mergedCells";
import { locateSource, sourceName } from "../survey/source";
import { survey as lookAround } from "../survey/survey";
import { readTables } from "../survey/tableOnSheet";
import { WorkbookError } from "../workbookError";
import { followNames } from "./followNames";
import { matchAccounts } from "./matchAccounts";
import { knownNames } from "./rememberedNames";
import { translateKeys } from "./translateKeys";
import { refuseMissingColumns, refuseProtected, refuseSecondPlan } from "./refuse";
import type { Site } from "./site";

/** Reads what a build depends on, and refuses what can't be built, without writing anything. */
export async function examine(session: Session, request: BuildRequest): Promise<Site> {
  const survey = await lookAround(session);
  const marked = planSheets(survey);
  const converted =
    request.source.kind === "range" ? parseReference(request.source.address)?.sheet : undefined;
  refuseProtected(survey, marked, converted);
  refuseSecondPlan(request, survey, marked);

  const mergedCells = askForMergedCells(session, marked.values());
  const source = await locateSource(session, request.source, survey);
  const table = await readTable(session, source);
  refuseMissingColumns(request, table, survey);
  const { accounts } = readAccounts(table, request.columns, request.settings);
  if (accounts.length === 0) throw new WorkbookError("noAccounts", { source: sourceName(request.source) });

  const columns =
    survey.state && request.source.kind === "table"
      ? session.workbook.tables.getItem(request.source.name).columns.load("items/id,items/name")
      : undefined;
  const found = await readTables(session, survey);
  const present = found.size > 0 ? (columns?.items ?? []) : [];
  const translate = translateKeys(
    survey.state,
    request.columns,
    table,
    present.map(({ id, name }) => ({ id, header: name })),
  );
  const tables = translate
    ? new Map([...found].map(([role, present]) => [role, { ...present, keys: translate(present.keys) }]))
    : found;
  return {
    survey,
    // A sheet that has lost its table is made anew.
    sheets: new Map([...marked].filter(([role]) => tables.has(role) || !survey.state?.tables[role])),
    marked,
    merged: mergedCells(),
    source,
    table,
    accounts,
    tables,
    otherKeys: translate !== undefined,
    match: matchAccounts(accounts, table, request.columns, tables.get("review")?.keys ?? []),
    names: followNames(knownNames(tables.get("review")), accounts, {
      actions: tables.get("actions")?.accounts ?? [],
      branches: tables.get("branches")?.accounts ?? [],
    }),
    newTable:
      request.source.kind === "range"
        ? freeName("Accounts", takenTableNames(survey), (name, number) => `${name}${number}`)
        : undefined,
  };
}

/** Tables and names share one space. */
export function takenTableNames({ tables, names }: Site["survey"]): readonly string[] {
  return [...tables, ...names].map(({ name }) => name);
}
