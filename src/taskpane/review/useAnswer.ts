import { answerLimits } from "../../workbook/review/inputLimits";
import type { ReviewInput } from "../../workbook/review/reviewWorkbook";
import type { AskedField } from "./fields/askedField";
import { useAccountOnScreen, useAccountState } from "./ReviewContext";
import { shownAnswer } from "./state/edits";
import { useReviewWords } from "./useReviewWords";

/** One answer of the account on screen. */
export function useAnswer(field: ReviewInput): AskedField {
  const { store, account } = useAccountOnScreen();
  const { edits, news } = useAccountState(store, account.key);
  const { fields, hints } = useReviewWords();
  const { key } = account;
  return {
    label: fields[field],
    hint: hints[field],
    limits: answerLimits(field),
    value: shownAnswer(edits, account.answers, field),
    edit: edits[field],
    isNews: news.includes(field),
    set: (value) => store.type(key, field, value),
    save: () => {
      if (edits[field] !== undefined) void store.save(key);
    },
    keepMine: () => void store.keepMine(key, field),
    takeTheirs: () => store.takeTheirs(key, field),
  };
}
