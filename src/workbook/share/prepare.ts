import { inExcel, type Session } from "../excel/session";
import { WorkbookError } from "../workbookError";
import { callsUs } from "./look/dependentNames";
import { examine } from "./look/examine";
import { readBlocks, spotKey } from "./look/readCells";
import { readRules } from "./look/readRules";
import { isPending } from "./plan/entry";
import { type SharePlan, sharePlan } from "./plan/sharePlan";
import type { LeftAlone, SharePreview, ShareWorkbook } from "./shareWorkbook";
import { applyEdits } from "./write/applyEdits";
import { undoEdits } from "./write/undoEdits";

export const preview: ShareWorkbook["preview"] = (oldest) =>
  inExcel(async (session) => {
    const site = await examine(session);
    return withRules(sharePlan(site, oldest, new Set()).preview, await rulesLeft(session, site));
  });

/**
 * Reads, decides, writes, and looks whether every figure is what it was: a cell where it isn't keeps its value instead.
 * What fails after the first write is put back.
 */
export const prepare: ShareWorkbook["prepare"] = async (oldest, progress, signal) => {
  let written: SharePlan | undefined;
  try {
    return await inExcel(async (session) => {
      progress({ phase: "reading", fraction: 0 });
      const site = await examine(session, (fraction) =>
        progress({ phase: "reading", fraction: fraction * 0.4 }),
      );
      const rules = await rulesLeft(session, site);
      if (signal.aborted) throw new WorkbookError("cancelled");
      if (site.survey.readOnly) throw new WorkbookError("readOnly");
      const frozen = new Set<string>();
      for (;;) {
        const plan = sharePlan(site, oldest, frozen);
        written = plan;
        await write(session, plan, (fraction) =>
          progress({ phase: "writing", fraction: 0.4 + fraction * 0.4 }),
        );
        progress({ phase: "checking", fraction: 0.9 });
        const wrong = await differing(session, plan);
        progress({ phase: "checking", fraction: 1 });
        if (wrong.length === 0) return withRules(plan.preview, rules);
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
async function differing(session: Session, { cells }: SharePlan): Promise<readonly string[]> {
  const computed = cells.flatMap(({ cell, shows }) => (shows ? [{ cell, ...shows }] : []));
  const now = await readBlocks(
    session,
    computed.map(({ block }) => block),
    "values",
  );
  return computed
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

async function rulesLeft(
  session: Session,
  { survey, names }: Awaited<ReturnType<typeof examine>>,
): Promise<readonly LeftAlone[]> {
  const rules = await readRules(session, survey);
  return rules
    .filter(({ formula, sheet }) => callsUs(formula) || names.usedIn(formula, sheet).length > 0)
    .map(({ sheet, address, formula }) => ({
      place: { kind: "rule", sheet, address },
      formula,
      reason: "rule",
    }));
}

function withRules(plan: SharePreview, rules: readonly LeftAlone[]): SharePreview {
  return { ...plan, left: [...plan.left, ...rules] };
}
