import { inExcel } from "../excel/session";
import type { Session } from "../excel/session";
import type { BuildPreview, BuildReport, BuildRequest, PlanWorkbook } from "../planWorkbook";
import { halfDone } from "../undo/halfDone";
import { dropBackup } from "../undo/backup";
import { writeTranslation } from "../translate/translation";
import { putBack } from "../undo/putBack";
import { WorkbookError } from "../workbookError";
import { plannedSheets, planData } from "./blueprints";
import { examine } from "./examine";
import { prepare } from "./job";
import type { Job } from "./job";
import { plannedTables } from "./plannedTable";
import { refuseDeletedCells, refuseTakenNames } from "./refuse";
import { refuseMerged } from "./refuseMerged";
import type { Site } from "./site";
import { writeContents } from "./writeContents";
import { askForIds, writeState } from "./writeState";
import { writeStructure } from "./writeStructure";
import { writeTableRows } from "./writeTables";

/** What a build would make or change. */
export function preview(request: BuildRequest): Promise<BuildPreview> {
  return inExcel(async (session) => {
    const site = await examine(session, request);
    const sheets = plannedSheets(planData(request, site), request, site);
    const blueprints = sheets.map(({ blueprint }) => blueprint);
    refuseTakenNames(blueprints, site.survey, site.marked);
    refuseDeletedCells(blueprints, site.survey, site.sheets);
    refuseMerged(sheets, plannedTables(sheets, site, request), site);
    return previewOf(sheets, site);
  });
}

/**
 * Reads, decides, writes; what can be refused is refused before the first write, and what fails after it is put back, so
 * that the plan is built or the workbook is as it was.
 */
export const build: PlanWorkbook["build"] = async (request, progress, signal) => {
  let begun: { readonly job: Job; readonly session: Session } | undefined;
  const report = ({ job, session }: NonNullable<typeof begun>) => ({
    ...previewOf(job.sheets, job.site),
    requests: session.requests(),
  });
  try {
    return await inExcel(async (session) => {
      progress({ phase: "reading", fraction: 0 });
      const site = await examine(session, request);
      progress({ phase: "reading", fraction: 0.3 });
      const job = await prepare(session, request, site);
      if (signal.aborted) throw new WorkbookError("cancelled");
      begun = { job, session };
      await write(session, job, progress);
      return report(begun);
    });
  } catch (error) {
    if (!begun) throw error;
    await restore(begun.job, error);
    return report(begun);
  }
};

/** Writes what a job has decided. */
export async function write(
  session: Session,
  job: Job,
  progress: Parameters<PlanWorkbook["build"]>[1],
): Promise<void> {
  const { application } = session;
  progress({ phase: "writing", fraction: 0.4 });
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const headers = await writeStructure(session, job);
  const plan = { ...job.references.plan, headers };

  progress({ phase: "writing", fraction: 0.6 });
  application.suspendApiCalculationUntilNextSync();
  await writeTableRows(session, job);

  progress({ phase: "writing", fraction: 0.75 });
  application.suspendApiCalculationUntilNextSync();
  writeContents(session, job, { ...job.references, plan });
  if (job.translation) writeTranslation(session, job.translation);
  const ids = askForIds(session, job, plan);
  await session.sync();

  progress({ phase: "finishing", fraction: 0.95 });
  writeState(session, job, plan, ids);
  if (job.journal.backup) dropBackup(session, job.journal.backup);
  await session.sync();
  progress({ phase: "finishing", fraction: 1 });
}

/**
 * Rejects with the failure once everything is back as it was, and resolves where all was done already. Where putting back
 * fails as well, both failures are told.
 */
export async function restore({ site, journal }: Job, failure: unknown): Promise<void> {
  let outcome;
  try {
    outcome = await putBack(site.survey, journal);
  } catch (error) {
    throw halfDone(failure, error);
  }
  if (outcome === "putBack") throw failure;
}

function previewOf(
  sheets: Job["sheets"],
  { match, names, newTable, tables }: Site,
): Omit<BuildReport, "requests"> {
  return {
    sheets: sheets.map(({ blueprint, name, action, translated }) => ({
      role: blueprint.role,
      name: translated?.renamed?.to ?? name,
      action,
    })),
    accounts: match.changes,
    ...(tables.has("review") && { changed: match.changed, names: names.changes }),
    ...(newTable !== undefined && { newTable }),
  };
}
