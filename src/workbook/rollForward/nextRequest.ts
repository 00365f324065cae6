import { readPlan } from "../readPlan";
import type { BuildRequest, ExistingPlan } from "../planWorkbook";
import { read } from "../sources";
import { sourceName } from "../survey/source";
import { WorkbookError } from "../workbookError";
import { headerFor, nextSettings, revenueOf } from "./nextYear";
import type { RollForwardRequest } from "./planRollForward";

/** A plan, and what is to be built from it in the next fiscal year. */
export interface NextYear {
  readonly fromYear: number;
  readonly toYear: number;
  readonly revenueHeader: string;
  readonly build: BuildRequest;
}

/** Reads the plan and the accounts. Rejects with `noPlan` or `yearMissing`. */
export async function nextRequest({ revenueColumn, goal }: RollForwardRequest): Promise<NextYear> {
  const plan = await readPlan();
  if (!plan) throw new WorkbookError("noPlan");
  const table = await read(plan.source);
  const fromYear = plan.settings.thisYear;
  const toYear = fromYear + 1;
  const revenue = revenueOf(toYear, plan, table, revenueColumn);
  const newest = revenue?.at(-1);
  if (!revenue || !newest) throw yearMissing(plan, table.headers);
  return {
    fromYear,
    toYear,
    revenueHeader: table.headers[newest.column] ?? "",
    build: {
      source: plan.source,
      columns: { ...plan.columns, revenue },
      settings: nextSettings(plan.settings, goal),
      language: plan.language,
    },
  };
}

function yearMissing(plan: ExistingPlan, headers: readonly string[]): WorkbookError {
  const { source, columns, settings, language } = plan;
  const year = settings.thisYear + 1;
  const present = headers[columns.revenue.at(-1)?.column ?? -1] ?? "";
  return new WorkbookError("yearMissing", {
    table: sourceName(source),
    year: String(year),
    header: headerFor(year, present, language),
  });
}
