import { useEffect, useState, useSyncExternalStore } from "react";
import type { ListedAccount, ReviewWorkbook } from "../../workbook/review/reviewWorkbook";
import { BusyScreen } from "../components/BusyScreen";
import { FailureNotice } from "../components/FailureNotice";
import { Screen } from "../components/Screen";
import { remember, remembered } from "../host/remembered";
import { useCellChanges } from "../state/useCellChanges";
import { AccountPage } from "./AccountPage";
import { AccountPicker } from "./AccountPicker";
import { GoneAccount } from "./GoneAccount";
import { useAccountState } from "./ReviewContext";
import { accountsOf, accountWithKey, nextToReview } from "./state/accountOrder";
import type { AnswerStore } from "./state/answerStore";
import { UnsavedNotice } from "./UnsavedNotice";
import { useAltKey } from "./useAltKey";
import { useChosenAccount } from "./useChosenAccount";
import { useReviewWords } from "./useReviewWords";

const OWNER = "Owner";

/** The accounts as they stood in the sheet after so many saves. */
export interface Listing {
  readonly accounts: readonly ListedAccount[];
  readonly saves: number;
}

interface ReviewDeskProps {
  readonly review: ReviewWorkbook;
  readonly store: AnswerStore;
  readonly listing: Listing;
  readonly onChanged: () => void;
}

/** The accounts one after the other: whichever is picked, comes next or is selected in the sheet. */
export function ReviewDesk({ review, store, listing, onChanged }: ReviewDeskProps) {
  const text = useReviewWords();
  useSyncExternalStore(store.subscribe, () => store.saves);
  const accounts = store.freshened(listing.accounts, listing.saves);
  const [owner, setOwner] = useState(() => remembered(OWNER));
  const isOwner = owner !== undefined && accounts.some((account) => account.owner === owner);
  const own = accountsOf(accounts, isOwner ? owner : undefined);
  const firstOf = (some: readonly ListedAccount[]) => nextToReview(some, undefined) ?? some[0];
  // Decided once: what is next changes with every answer.
  const { key, here, hasLooked, choose, showRow } = useChosenAccount(
    review,
    listing.accounts,
    () => (firstOf(own) ?? accounts[0])?.key ?? "",
  );
  const current = accountWithKey(accounts, key);
  const next = nextToReview(own, key);
  const goTo = (wanted: string, isHere = true) => {
    void store.save(key);
    choose(wanted, isHere);
  };
  const onNext = next && (() => goTo(next.key));
  const onOwnerChosen = (name: string | undefined) => {
    setOwner(name);
    remember(OWNER, name ?? "");
    // Whoever asks for somebody's accounts gets one of them.
    const theirs = accountsOf(accounts, name);
    const first = firstOf(theirs);
    if (first && !theirs.some((account) => account.key === current?.key)) goTo(first.key, false);
  };

  useCellChanges(review, (isRemote) => {
    onChanged();
    void store.load(key, isRemote);
  });
  useAltKey("KeyN", onNext);
  useEffect(() => {
    if (hasLooked) void store.load(key);
  }, [store, key, hasLooked]);
  useEffect(() => {
    const leave = () => void store.saveAll();
    document.addEventListener("visibilitychange", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      leave();
    };
  }, [store]);

  const state = useAccountState(store, key);
  const name = current?.name ?? key;
  const retry = () => void store.load(key);
  const page = () => {
    if (hasLooked && state.account !== undefined && !state.isGone)
      return (
        <AccountPage
          key={key}
          store={store}
          account={state.account}
          takesFocus={here}
          showRow={showRow}
          onNext={onNext}
        />
      );
    if (state.isGone)
      return <GoneAccount name={state.account?.name ?? name} state={state} onRetry={retry} onNext={onNext} />;
    if (state.error !== undefined)
      return (
        <Screen title={name}>
          <FailureNotice error={state.error} onRetry={retry} />
        </Screen>
      );
    return <BusyScreen title={name} label={text.reading} />;
  };
  const unsaved = store.unsaved().filter((other) => other !== key);
  const nameOf = (other: string) =>
    accountWithKey(accounts, other)?.name ?? store.of(other).account?.name ?? other;
  return (
    <>
      <AccountPicker
        accounts={accounts}
        current={current}
        owner={isOwner ? owner : undefined}
        onOwnerChosen={onOwnerChosen}
        onChosen={goTo}
      />
      <UnsavedNotice
        accounts={unsaved.map((other) => ({ key: other, name: nameOf(other) }))}
        onChosen={goTo}
      />
      {page()}
    </>
  );
}
