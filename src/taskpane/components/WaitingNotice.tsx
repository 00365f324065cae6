import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { excelSilence } from "../../workbook/excel/silence";
import { useLanguage } from "../words/LanguageContext";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  waiting: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

/** Says so when Excel takes long to answer, and what may keep it; nothing on screen just stands still. */
export function WaitingNotice() {
  const { waiting } = useStyles();
  const { words } = useLanguage();
  const isLong = useSyncExternalStore(excelSilence.subscribe, excelSilence.isLong);
  return (
    <div role="status">
      {isLong && (
        <div className={waiting}>
          <Notice>{words.wizard.waiting}</Notice>
        </div>
      )}
    </div>
  );
}
