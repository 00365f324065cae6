import { inExcel } from "../excel/session";
import type { Session } from "../excel/session";
import { survey as lookAround } from "../survey/survey";
import { halfDone } from "../undo/halfDone";
import { WorkbookError } from "../workbookError";
import { findReferences } from "./findReferences";
import { freeStyles } from "./freeStyles";
import { otherSheets } from "./otherSheets";
import { footprintOf } from "./planFootprint";
import type { PlanRemoval, RemovalPreview } from "./planRemoval";
import { refuseRemoval } from "./refuseRemoval";
import { takeAway } from "./takeAway";
import type { ToRemove } from "./takeAway";

/** A plan and what its removal comes to. */
interface Removal {
  readonly preview: RemovalPreview;
  readonly parts: ToRemove;
}

/** Looks at everything that a removal depends on, and refuses what Excel wouldn't do. */
async function examine(session: Session): Promise<Removal> {
  const survey = await lookAround(session);
  const footprint = footprintOf(survey);
  refuseRemoval(survey, footprint);
  const others = await otherSheets(session, survey, footprint);
  const styles = await freeStyles(session, footprint, others);
  return {
    preview: {
      sheets: [...footprint.sheets].map(([role, { name }]) => ({ role, name })),
      names: footprint.names.length,
      styles,
      references: await findReferences(session, survey, footprint, others),
    },
    parts: {
      sheets: [...footprint.sheets.values(), ...footprint.backup].map(({ id }) => id),
      names: footprint.names,
      styles,
    },
  };
}

const preview: PlanRemoval["preview"] = () => inExcel(async (session) => (await examine(session)).preview);

const remove: PlanRemoval["remove"] = async ({ breakReferences }, progress, signal) => {
  let begun: Removal | undefined;
  try {
    return await inExcel(async (session) => {
      progress({ phase: "reading", fraction: 0 });
      const removal = await examine(session);
      const { places, total } = removal.preview.references;
      if (total > 0 && !breakReferences)
        throw new WorkbookError("referredTo", {
          places: places.map(({ where }) => where).join(", "),
          total: String(total),
        });
      if (signal.aborted) throw new WorkbookError("cancelled");
      progress({ phase: "writing", fraction: 0.6 });
      begun = removal;
      await takeAway(session, removal.parts);
      progress({ phase: "finishing", fraction: 1 });
      return { sheets: removal.preview.sheets };
    });
  } catch (error) {
    if (!begun) throw error;
    await finish(begun.parts, error);
    return { sheets: begun.preview.sheets };
  }
};

export const planRemoval: PlanRemoval = { preview, remove };

/**
 * After a failure: goes on to the end where a sheet is gone already, and leaves things alone where none is, because then
 * nothing has changed. Where going on fails as well, or where nobody can tell any more, both failures are told.
 */
async function finish(parts: ToRemove, failure: unknown): Promise<void> {
  const isUntouched = await inExcel(async (session) => {
    const { sheets } = await lookAround(session);
    const isWhole = parts.sheets.every((id) => sheets.some((sheet) => sheet.id === id));
    if (!isWhole) await takeAway(session, parts);
    return isWhole;
  }).catch((error: unknown) => {
    throw halfDone(failure, error);
  });
  if (isUntouched) throw failure;
}
