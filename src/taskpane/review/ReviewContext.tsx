import { createContext, useContext, useSyncExternalStore } from "react";
import type { AccountReview } from "../../workbook/review/reviewWorkbook";
import type { AccountState } from "./state/accountState";
import type { AnswerStore } from "./state/answerStore";

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
