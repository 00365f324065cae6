import { useCallback, useState } from "react";
import { excelReview } from "../../workbook/review/excelReview";
import { BusyScreen } from "../components/BusyScreen";
import { FailedScreen } from "../components/FailedScreen";
import { NoPlanYet } from "../components/NoPlanYet";
import { useLoaded } from "../state/useLoaded";
import { useLanguage } from "../words/LanguageContext";
import { ReviewDesk, type Listing } from "./ReviewDesk";
import { AnswerStore } from "./state/answerStore";
import { useReviewWords } from "./useReviewWords";

/** One for as long as the pane is open: what was typed outlives the screen. */
const store = new AnswerStore(excelReview);

/** Before how many saves it was asked for tells what in it may be older than what is known. */
async function listAccounts(): Promise<Listing | undefined> {
  const { saves } = store;
  const accounts = await excelReview.list();
  return accounts && { accounts, saves };
}

/** Where a rep goes through the accounts. */
export function ReviewPlace() {
  const { words } = useLanguage();
  const [accounts, refresh] = useLoaded(useCallback(() => listAccounts(), []));
  // A list that can't be read again doesn't take the page away from somebody who is typing.
  const [last, setLast] = useState<Listing>();
  if (accounts.state === "ready" && accounts.value !== last) setLast(accounts.value);
  const text = useReviewWords();
  const shown = accounts.state === "ready" ? accounts.value : last;
  if (shown !== undefined && shown.accounts.length > 0)
    return <ReviewDesk review={excelReview} store={store} listing={shown} onChanged={refresh} />;
  if (accounts.state === "loading")
    return <BusyScreen title={text.title} label={words.wizard.loading} onRetry={refresh} />;
  if (accounts.state === "ready")
    return <NoPlanYet title={text.title} lead={shown === undefined ? text.noPlan : text.noAccounts} />;
  return <FailedScreen title={text.title} failure={accounts.error} onRetry={refresh} />;
}
