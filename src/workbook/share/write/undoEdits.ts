import { inExcel } from "../../excel/session";
import { halfDone } from "../../undo/halfDone";
import { applyEdits } from "./applyEdits";
import { type Edits, reversed } from "./edits";

/**
 * Puts back what edits have changed before one of them failed. It looks first at what is there: nobody knows how far a
 * request that failed has come.
 */
export async function undoEdits(edits: Edits, failure: unknown): Promise<void> {
  try {
    await inExcel(async (session) => {
      const { workbook } = session;
      const names = edits.names.map(({ name, sheet }) => {
        const owner = sheet === undefined ? workbook : workbook.worksheets.getItem(sheet);
        return owner.names.getItemOrNullObject(name).load("formula");
      });
      const settings = edits.settings.map(({ key }) =>
        workbook.settings.getItemOrNullObject(key).load("value"),
      );
      await session.sync();
      const back = reversed(edits);
      const present = <Edit extends { readonly before: unknown; readonly after: unknown }>(
        wanted: readonly Edit[],
        isThere: (index: number) => boolean,
        now: (index: number) => Edit["before"],
      ): Edit[] =>
        wanted
          .map((edit, i) => ({ ...edit, before: isThere(i) ? now(i) : undefined }))
          .filter((edit) => edit.before !== undefined || edit.after !== undefined);
      await applyEdits(session, {
        cells: back.cells,
        byRow: back.byRow,
        names: present(
          back.names,
          (i) => names[i]?.isNullObject === false,
          (i) => String(names[i]?.formula),
        ),
        settings: present(
          back.settings,
          (i) => settings[i]?.isNullObject === false,
          (i) => settings[i]?.value as unknown,
        ),
      });
    });
  } catch (error) {
    throw halfDone(failure, error);
  }
}
