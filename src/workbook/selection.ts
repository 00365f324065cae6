import { quotedSheet } from "../sheets/blueprint/address";
import { parseReference, blockAddress } from "./excel/cellAddress";
import { inExcel } from "./excel/session";
import { translateError } from "./excel/translateError";
import type { PlanWorkbook } from "./planWorkbook";
import { planSheets } from "./survey/planParts";
import { survey as lookAround } from "./survey/survey";
import { WorkbookError } from "./workbookError";

export const show: PlanWorkbook["show"] = (target, hidden) =>
  inExcel(async (session) => {
    const { worksheets } = session.workbook;
    const survey = await lookAround(session);
    const place = "sheet" in target ? undefined : parseReference(target.address);
    const name = "sheet" in target ? planSheets(survey).get(target.sheet)?.name : place?.sheet;
    const found = survey.sheets.find((sheet) => sheet.name === name);
    if (!found) {
      throw new WorkbookError("sourceGone", { source: "sheet" in target ? target.sheet : target.address });
    }
    const sheet = worksheets.getItem(found.name);
    if (!found.visible) {
      if (hidden !== "unhide") throw new WorkbookError("sheetHidden", { sheet: found.name });
      if (survey.structureProtected) throw new WorkbookError("protected");
      sheet.visibility = "Visible";
    }
    sheet.activate();
    const range = sheet.getRange(place ? blockAddress(place) : "A1").load("hidden");
    range.select();
    await session.sync();
    // A whole sheet is in view wherever its first cell is.
    if (place && range.hidden)
      throw new WorkbookError("cellHidden", { cell: `${quotedSheet(found.name)}!${blockAddress(place)}` });
  });

/** Within a sheet, and by going to another one: Excel tells of the two apart. */
export const watchSelection: PlanWorkbook["watchSelection"] = async (changed) => {
  const tell = () => {
    changed();
    return Promise.resolve();
  };
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const handlers = [worksheets.onSelectionChanged.add(tell), worksheets.onActivated.add(tell)];
      await context.sync();
      return async () => {
        await Excel.run(context, async (own) => {
          for (const handler of handlers) handler.remove();
          await own.sync();
        });
      };
    });
  } catch (error) {
    throw translateError(error);
  }
};
