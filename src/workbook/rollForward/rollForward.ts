import { preview as previewBuild, restore, write } from "../build/build";
import { examine } from "../build/examine";
import { prepare } from "../build/job";
import type { Job } from "../build/job";
import type { Site } from "../build/site";
import { inExcel } from "../excel/session";
import type { Session } from "../excel/session";
import { WorkbookError } from "../workbookError";
import { archiveNames, findArchives, writeArchives } from "./archive";
import { yearlyAnswers, yearlyHeaders } from "./yearlyAnswers";
import { blankGoal } from "./blankGoal";
import { nextRequest } from "./nextRequest";
import type { NextYear } from "./nextRequest";
import type { PlanRollForward, RollForwardPreview } from "./planRollForward";

const preview: PlanRollForward["preview"] = async (request) => {
  const next = await nextRequest(request);
  await previewBuild(next.build);
  return inExcel(async (session) => previewOf(next, await examine(session, next.build)));
};

/**
 * A build for the next year, with the old one kept on sheets of its own before it and the yearly answers blanked along
 * with it: one job, one journal.
 */
const rollForward: PlanRollForward["rollForward"] = async (request, progress, signal) => {
  let begun: { readonly job: Job; readonly session: Session; readonly next: NextYear } | undefined;
  const report = ({ job, session, next }: NonNullable<typeof begun>) => ({
    ...previewOf(next, job.site),
    requests: session.requests(),
  });
  try {
    progress({ phase: "reading", fraction: 0 });
    const next = await nextRequest(request);
    return await inExcel(async (session) => {
      progress({ phase: "reading", fraction: 0.1 });
      const site = await examine(session, next.build);
      progress({ phase: "reading", fraction: 0.2 });
      const names = archiveNames(site.survey, site.sheets, next.toYear, next.build.language);
      const archives = await findArchives(session, site.sheets, names);
      const review = site.tables.get("review");
      const built = await prepare(session, next.build, site, review ? yearlyAnswers(review) : []);
      const job: Job = {
        ...built,
        cellChanges: request.goal === undefined ? blankGoal(built) : built.cellChanges,
        journal: {
          ...built.journal,
          sheets: [...built.journal.sheets, ...names.values()],
        },
      };
      if (signal.aborted) throw new WorkbookError("cancelled");
      begun = { job, session, next };
      progress({ phase: "writing", fraction: 0.3 });
      writeArchives(session, archives);
      await session.sync();
      await write(session, job, progress);
      return report(begun);
    });
  } catch (error) {
    if (!begun) throw error;
    await restore(begun.job, error);
    return report(begun);
  }
};

export const planRollForward: PlanRollForward = { preview, rollForward };

function previewOf(
  { fromYear, toYear, revenueHeader, build: { language } }: NextYear,
  site: Site,
): RollForwardPreview {
  const review = site.tables.get("review");
  return {
    fromYear,
    toYear,
    revenueHeader,
    archives: [...archiveNames(site.survey, site.sheets, toYear, language).values()],
    blanked: review ? yearlyHeaders(review) : [],
    accounts: site.match.changes,
    names: site.names.changes,
  };
}
