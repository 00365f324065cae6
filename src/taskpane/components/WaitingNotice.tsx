import { useSyncExternalStore } from "react";
import { excelSilence } from "../../workbook/excel/silence";
import { useLanguage } from "../words/LanguageContext";
import { Notice } from "./Notice";

/** Says so when Excel takes long to answer, and what may keep it; nothing on screen just stands still. */
export function WaitingNotice() {
  const { words } = useLanguage();
  const isLong = useSyncExternalStore(excelSilence.subscribe, excelSilence.isLong);
  return (
    <div role="status">
      {isLong && (
        <div className="waiting">
          <Notice>{words.wizard.waiting}</Notice>
        </div>
      )}
    </div>
  );
}
