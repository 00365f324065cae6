import { inExcel, type Session } from "./excel/session";
import { draftKey } from "./state/settingKeys";

/** Asks for the draft with the next request; the answer is there after it. */
export function askForDraft({ workbook }: Session): () => unknown {
  const setting = workbook.settings.getItemOrNullObject(draftKey);
  setting.load("value");
  return () => (setting.isNullObject ? undefined : (setting.value as unknown));
}

export function saveDraft(draft: unknown): Promise<void> {
  return inExcel(async (session) => {
    session.workbook.settings.add(draftKey, draft);
    await session.sync();
  });
}
