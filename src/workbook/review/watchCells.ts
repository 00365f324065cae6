import { translateError } from "../excel/translateError";
import type { ReviewWorkbook } from "./reviewWorkbook";

export const watch: ReviewWorkbook["watch"] = async (changed) => {
  const tell = ({ source }: Excel.WorksheetChangedEventArgs) => {
    changed({ isRemote: source === "Remote" });
    return Promise.resolve();
  };
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(tell);
      await context.sync();
      return async () => {
        await Excel.run(context, async (own) => {
          handler.remove();
          await own.sync();
        });
      };
    });
  } catch (error) {
    throw translateError(error);
  }
};
