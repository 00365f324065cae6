import { translateError } from "../excel/translateError";
import { OwnChanges } from "./ownChanges";
import type { ReviewWorkbook } from "./reviewWorkbook";

type Watch = ReviewWorkbook["watch"];

/** Tells of all changes, those that the pane makes itself included. */
export const watchAll: Watch = (changed) =>
  listen(({ source }) => changed({ isRemote: source === "Remote" }));

/** Tells of changes but those that the pane makes itself. */
export const watchOthers: Watch = async (changed) => {
  const own = new OwnChanges();
  try {
    const stop = await listen((change) => {
      if (!own.includes(change)) changed({ isRemote: change.source === "Remote" });
    });
    return () => {
      own.close();
      return stop();
    };
  } catch (error) {
    own.close();
    throw error;
  }
};

/** Resolves to the way to stop. */
async function listen(tell: (change: Excel.WorksheetChangedEventArgs) => void): Promise<() => Promise<void>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((change) => {
        tell(change);
        return Promise.resolve();
      });
      await context.sync();
      return () =>
        Excel.run(context, async (same) => {
          handler.remove();
          await same.sync();
        });
    });
  } catch (error) {
    throw translateError(error);
  }
}
