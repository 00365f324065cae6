import { inExcel, type Session } from "../excel/session";
import { WorkbookError } from "../workbookError";
import type { Kept } from "./kept/kept";
import { trackedNow, trackerFormulas } from "./kept/trackers";
import { namesIn } from "./look/dependentNames";
import { notation } from "./look/notation";
import { type FormulaCell, readFormulas } from "./look/readFormulas";
import { readEach } from "./look/readSpots";
import { type ShareSurvey, shareSurvey } from "./look/shareSurvey";
import { partOf, stillWanted, type Watch } from "./look/watch";
import { keptPlace } from "./restore/keptPlace";
import { planRestore } from "./restore/planRestore";
import type { PresentCells } from "./restore/restoreSite";
import type { ShareWorkbook } from "./shareWorkbook";
import { applyEdits } from "./write/applyEdits";
import type { Edits } from "./write/edits";
import { undoEdits } from "./write/undoEdits";

/** Reads, decides, writes; what fails after the first write is put back. */
export const restore: ShareWorkbook["restore"] = async (progress, overwrite = false, signal?) => {
  let written: Edits | undefined;
  try {
    return await inExcel(async (session) => {
      const watch = {
        signal,
        progress: (fraction: number) => progress({ phase: "reading", fraction: fraction * 0.4 }),
      };
      watch.progress(0);
      const survey = await shareSurvey(session);
      const { kept } = survey;
      if (!kept) return { restored: [], conflicts: [] };
      if (survey.readOnly) throw new WorkbookError("readOnly");
      const formulas = trackerFormulas(survey.names);
      const places = trackedNow(kept.cells, (tracker) => formulas.get(tracker)).map((tracked) =>
        keptPlace(tracked, survey),
      );
      const site = {
        survey,
        kept,
        places,
        present: await readPresent(session, places, partOf(watch, 0, 0.5)),
        lambdaUses: await readLambdaUses(session, survey, kept, partOf(watch, 0.5, 1)),
      };
      stillWanted(watch);
      const { report, edits } = planRestore(site, overwrite, notation());
      written = edits;
      await applyEdits(session, edits, (fraction) =>
        progress({ phase: "writing", fraction: 0.4 + fraction * 0.6 }),
      );
      return report;
    });
  } catch (error) {
    if (written) await undoEdits(written, error);
    throw error;
  }
};

async function readPresent(
  session: Session,
  places: readonly ReturnType<typeof keptPlace>[],
  watch: Watch,
): Promise<readonly (PresentCells | undefined)[]> {
  const there = places.flatMap(({ block }) => (block ? [block] : []));
  const read = await readEach(session, there, ["formulas", "values"], watch);
  let next = 0;
  return places.map(({ block }) => (block ? read[next++] : undefined));
}

/** Somebody may have come to use the LAMBDAs in formulas of their own. */
async function readLambdaUses(
  session: Session,
  { sheets }: ShareSurvey,
  { lambdas }: Kept,
  watch: Watch,
): Promise<readonly FormulaCell[]> {
  const names = lambdas.map(({ name }) => name.toLowerCase());
  if (names.length === 0) return [];
  const uses = (formula: string): boolean => {
    const text = formula.toLowerCase();
    return (
      names.some((name) => text.includes(name)) &&
      namesIn(formula).some((name) => names.includes(name.toLowerCase()))
    );
  };
  return readFormulas(session, sheets, uses, watch);
}
