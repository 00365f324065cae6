import { inExcel } from "../excel/session";
import { WorkbookError } from "../workbookError";
import { repairedFormula } from "./formula/repairedFormula";
import { examine, isStuck, type ShareSite } from "./look/examine";
import type { ShownCell } from "./look/readCells";
import { readSpots } from "./look/readSpots";
import { sheetsByRow } from "./look/shareSurvey";
import { stillWanted } from "./look/watch";
import { cellPlace, namePlace } from "./place";
import type { RepairReport, ShareWorkbook } from "./shareWorkbook";
import { applyEdits } from "./write/applyEdits";
import type { CellEdit, Edits, NameEdit } from "./write/edits";
import { undoEdits } from "./write/undoEdits";

/** Entering is what makes Excel look for the functions again: recalculating doesn't. */
export const repair: ShareWorkbook["repair"] = async (progress, signal) => {
  let written: Edits | undefined;
  try {
    return await inExcel(async (session): Promise<RepairReport> => {
      const watch = {
        signal,
        progress: (fraction: number) => progress({ phase: "reading", fraction: fraction * 0.4 }),
      };
      const site = await examine(session, watch);
      stillWanted(watch);
      if (site.survey.readOnly) throw new WorkbookError("readOnly");
      const stuck = site.cells.filter((cell) => isStuck(site, cell));
      const locked = new Set(site.survey.sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
      const open = stuck.filter(({ sheet }) => !locked.has(sheet));
      const cells = open.map((cell) => cellEdit(cell, site));
      const names = nameEdits(site);
      written = { cells, byRow: sheetsByRow(site.survey), names, settings: [] };
      await applyEdits(session, written, (fraction) =>
        progress({ phase: "writing", fraction: 0.4 + fraction * 0.5 }),
      );
      const now = await readSpots(session, open, ["values"]);
      progress({ phase: "checking", fraction: 1 });
      return {
        repaired: [
          ...open.map((cell, i) => ({
            place: cellPlace(cell),
            before: cell.localFormula,
            after: site.notation(String(cells[i]?.after[0]?.[0])),
            cured: now(cell).values !== "#NAME?",
          })),
          ...names.map((edit) => ({
            place: namePlace(edit),
            before: site.notation(edit.before ?? ""),
            after: site.notation(edit.after ?? ""),
            cured: true,
          })),
        ],
        left: stuck
          .filter(({ sheet }) => locked.has(sheet))
          .map((cell) => ({ place: cellPlace(cell), formula: cell.localFormula, reason: "protected" })),
      };
    });
  } catch (error) {
    if (written) await undoEdits(written, error);
    throw error;
  }
};

function cellEdit(
  { sheet, row, column, formula, value, isText }: ShownCell,
  { isOurs }: ShareSite,
): CellEdit {
  const isUnknown = value === "#NAME?";
  return {
    block: { sheet, row, column, rows: 1, columns: 1 },
    before: [[formula]],
    after: [[repairedFormula(formula, (id) => isUnknown && isOurs(id))]],
    isText,
  };
}

function nameEdits({ names }: ShareSite): readonly NameEdit[] {
  return names.all.flatMap((item) => {
    const after = repairedFormula(item.formula, () => false);
    return after === item.formula ? [] : [{ ...item, before: item.formula, after }];
  });
}
