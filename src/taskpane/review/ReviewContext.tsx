import { createContext, useContext, useSyncExternalStore } from "react";
import type { AccountReview, Answer, ReviewInput } from "../../workbook/review/reviewWorkbook";
import type { AccountState, AnswerStore } from "./state/answerStore";
import { shownAnswer, type Edit } from "./state/edits";

interface AccountOnScreen {
  readonly store: AnswerStore;
  readonly account: AccountReview;
}

/** The account whose page is shown. */
export const ReviewContext = createContext<AccountOnScreen | undefined>(undefined);

export function useAccountOnScreen(): AccountOnScreen {
  const shown = useContext(ReviewContext);
  if (shown === undefined) throw new Error("useAccountOnScreen needs a ReviewContext around it");
  return shown;
}

export function useAccountState(store: AnswerStore, key: string): AccountState {
  return useSyncExternalStore(store.subscribe, () => store.of(key));
}

interface AnswerOnScreen {
  readonly value: Answer;
  readonly edit: Edit | undefined;
  /** It has changed in the sheet since the user saw it. */
  readonly isNews: boolean;
  readonly set: (value: Answer) => void;
  /** Saves at once, as when a field is left. */
  readonly save: () => void;
}

/** One answer of the account on screen. */
export function useAnswer(field: ReviewInput): AnswerOnScreen {
  const { store, account } = useAccountOnScreen();
  const { edits, news } = useAccountState(store, account.key);
  return {
    value: shownAnswer(edits, account.answers, field),
    edit: edits[field],
    isNews: news.includes(field),
    set: (value) => store.type(account.key, field, value),
    save: () => {
      if (edits[field] !== undefined) void store.save(account.key);
    },
  };
}
