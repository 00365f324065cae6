import { inExcel } from "./excel/session";
import { draftKey } from "./state/settingKeys";

export function loadDraft(): Promise<unknown> {
  return inExcel(async (session) => {
    const setting = session.workbook.settings.getItemOrNullObject(draftKey);
    setting.load("value");
    await session.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });
}

export function saveDraft(draft: unknown): Promise<void> {
  return inExcel(async (session) => {
    session.workbook.settings.add(draftKey, draft);
    await session.sync();
  });
}
