import { parseReference, blockAddress } from "./excel/cellAddress";
import { inExcel } from "./excel/session";
import { translateError } from "./excel/translateError";
import type { PlanWorkbook } from "./planWorkbook";
import { planSheets } from "./survey/planParts";
import { survey as lookAround } from "./survey/survey";
import { WorkbookError } from "./workbookError";

export const show: PlanWorkbook["show"] = (target) =>
  inExcel(async (session) => {
    const { worksheets } = session.workbook;
    const survey = await lookAround(session);
    const place = "sheet" in target ? undefined : parseReference(target.address);
    const name = "sheet" in target ? planSheets(survey).get(target.sheet)?.name : place?.sheet;
    if (name === undefined || !survey.sheets.some((sheet) => sheet.name === name)) {
      throw new WorkbookError("sourceGone", { source: "sheet" in target ? target.sheet : target.address });
    }
    const sheet = worksheets.getItem(name);
    sheet.activate();
    sheet.getRange(place ? blockAddress(place) : "A1").select();
    await session.sync();
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
