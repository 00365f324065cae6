import { inExcel, type Session } from "../excel/session";
import { WorkbookError } from "../workbookError";
import { dependentRules } from "./look/dependentRules";
import { examine } from "./look/examine";
import { readEach } from "./look/readSpots";
import { spotKey } from "./look/spot";
import { stillWanted } from "./look/watch";
import { isPending } from "./plan/entry";
import { type SharePlan, sharePlan } from "./plan/sharePlan";
import type { ShareWorkbook } from "./shareWorkbook";
import { applyEdits } from "./write/applyEdits";
import { undoEdits } from "./write/undoEdits";

/**
 * Reads, decides, writes, and looks whether every figure is what it was: a cell where it isn't keeps its value instead.
 * What fails after the first write is put back.
 */
export const prepare: ShareWorkbook["prepare"] = async (oldest, progress, signal) => {
  let written: SharePlan | undefined;
  try {
    return await inExcel(async (session) => {
      progress({ phase: "reading", fraction: 0 });
      const watch = {
        signal,
        progress: (fraction: number) => progress({ phase: "reading", fraction: fraction * 0.4 }),
      };
      const site = await examine(session, watch);
      const rules = await dependentRules(session, site);
      stillWanted(watch);
      if (site.survey.readOnly) throw new WorkbookError("readOnly");
      const frozen = new Set<string>();
      for (;;) {
        const plan = sharePlan(site, rules, oldest, frozen);
        written = plan;
        await write(session, plan, (fraction) =>
          progress({ phase: "writing", fraction: 0.4 + fraction * 0.4 }),
        );
        const wrong = await differing(session, plan, (fraction) =>
          progress({ phase: "checking", fraction: 0.8 + fraction * 0.2 }),
        );
        if (wrong.length === 0) return plan.preview;
        wrong.forEach((key) => frozen.add(key));
        await undoEdits(plan.edits, "Some figures differed.");
        written = undefined;
      }
    });
  } catch (error) {
    if (written) await undoEdits(written.edits, error);
    throw error;
  }
};

async function write(session: Session, { edits, cells }: SharePlan, progress: (fraction: number) => void) {
  if (cells.length + edits.names.length > 0) await applyEdits(session, edits, progress);
}

/** The cells that show something else than before, by their spots. */
async function differing(
  session: Session,
  { watched }: SharePlan,
  progress: (fraction: number) => void,
): Promise<readonly string[]> {
  const blocks = watched.map(({ block }) => block);
  const now = await readEach(session, blocks, ["values"], { progress, signal: undefined });
  return watched
    .filter(({ values }, i) =>
      values.some((line, row) =>
        line.some((value, column) => !isPending(value) && !agree(value, now[i]?.values[row]?.[column])),
      ),
    )
    .map(({ cell }) => spotKey(cell));
}

/** Apart from the last digits, which depend on the order of the arithmetic. */
function agree(before: unknown, now: unknown): boolean {
  if (typeof before !== "number" || typeof now !== "number") return before === now;
  return Math.abs(before - now) <= 1e-9 * Math.max(1, Math.abs(before));
}
