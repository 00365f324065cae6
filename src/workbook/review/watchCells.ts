import { translateError } from "../excel/translateError";
import { OwnChanges } from "./ownChanges";
import type { ReviewWorkbook } from "./reviewWorkbook";

export const watch: ReviewWorkbook["watch"] = async (changed) => {
  const own = new OwnChanges();
  const tell = (change: Excel.WorksheetChangedEventArgs) => {
    if (!own.includes(change)) changed({ isRemote: change.source === "Remote" });
    return Promise.resolve();
  };
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(tell);
      await context.sync();
      return async () => {
        own.close();
        await Excel.run(context, async (same) => {
          handler.remove();
          await same.sync();
        });
      };
    });
  } catch (error) {
    own.close();
    throw translateError(error);
  }
};
