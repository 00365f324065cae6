import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from "react";
import type { ListedAccount, ReviewWorkbook } from "../../workbook/review/reviewWorkbook";
import { BusyScreen } from "../components/BusyScreen";
import { FailureNotice } from "../components/FailureNotice";
import { Notice } from "../components/Notice";
import { Screen } from "../components/Screen";
import { remember, remembered } from "../host/remembered";
import { useSelectionChanges } from "../state/useSelectionChanges";
import { useWorkbook } from "../WorkbookContext";
import { AccountPage } from "./AccountPage";
import { AccountPicker } from "./AccountPicker";
import { GoneAccount } from "./GoneAccount";
import { useAccountState } from "./ReviewContext";
import { accountsOf, accountWithKey, nextToReview } from "./state/accountOrder";
import type { AnswerStore } from "./state/answerStore";
import { useAltKey } from "./useAltKey";
import { useCellChanges } from "../state/useCellChanges";
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

interface Chosen {
  readonly key: string;
  /** By the pane, rather than by a selection in the sheet. */
  readonly here: boolean;
}

const useStyles = makeStyles({
  unsaved: { display: "grid", rowGap: tokens.spacingVerticalS, margin: tokens.spacingHorizontalM },
});

/** The accounts one after the other: whichever is picked, comes next or is selected in the sheet. */
export function ReviewDesk({ review, store, listing, onChanged }: ReviewDeskProps) {
  const styles = useStyles();
  const text = useReviewWords();
  useSyncExternalStore(store.subscribe, () => store.saves);
  const accounts = store.freshened(listing.accounts, listing.saves);
  const [owner, setOwner] = useState(() => remembered(OWNER));
  const isOwner = owner !== undefined && accounts.some((account) => account.owner === owner);
  const own = accountsOf(accounts, isOwner ? owner : undefined);
  // Decided once: what is next changes with every answer.
  const [chosen, setChosen] = useState<Chosen>(() => ({
    key: (nextToReview(own, undefined) ?? own[0] ?? accounts[0])?.key ?? "",
    here: false,
  }));
  const { key } = chosen;
  const current = accountWithKey(accounts, key);
  const next = nextToReview(own, key);

  const selecting = useRef(0);
  const select = (wanted: string, where: "here" | "review") => {
    selecting.current += 1;
    // Showing the row is a help; where the sheet is hidden the pane works without.
    void review
      .select(wanted, where)
      .catch(() => undefined)
      .finally(() => (selecting.current -= 1));
  };
  const choose = (wanted: string) => {
    void store.save(key);
    setChosen({ key: wanted, here: true });
    select(wanted, "here");
  };
  const follow = useCallback(async () => {
    // While the pane moves the selection, the selection has nothing to tell.
    if (selecting.current > 0) return;
    const selected = await review.selectedKey().catch(() => undefined);
    const account = selected === undefined ? undefined : accountWithKey(listing.accounts, selected);
    if (account === undefined || selecting.current > 0) return;
    setChosen((before) => (before.key === account.key ? before : { key: account.key, here: false }));
  }, [review, listing]);
  const [hasLooked, setHasLooked] = useState(false);
  const lookFirst = useEffectEvent(() => follow().finally(() => setHasLooked(true)));
  useEffect(() => void lookFirst(), []);
  useSelectionChanges(useWorkbook(), true, follow);
  useCellChanges(review, (isRemote) => {
    onChanged();
    void store.load(key, isRemote);
  });
  useAltKey("KeyN", next && (() => choose(next.key)));
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
  const unsaved = store.unsaved().filter((other) => other !== key);
  const page = () => {
    if (hasLooked && state.account !== undefined && !state.isGone)
      return (
        <AccountPage
          key={key}
          store={store}
          account={state.account}
          takesFocus={chosen.here}
          onShown={() => select(key, "review")}
          onNext={next && (() => choose(next.key))}
        />
      );
    if (state.isGone)
      return (
        <GoneAccount
          name={state.account?.name ?? current?.name ?? key}
          state={state}
          onRetry={() => void store.load(key)}
          onNext={next && (() => choose(next.key))}
        />
      );
    if (state.error !== undefined)
      return (
        <Screen title={current?.name ?? key}>
          <FailureNotice error={state.error} onRetry={() => void store.load(key)} />
        </Screen>
      );
    return <BusyScreen title={current?.name ?? key} label={text.reading} />;
  };
  return (
    <>
      <AccountPicker
        accounts={accounts}
        current={current}
        owner={isOwner ? owner : undefined}
        onOwnerChosen={(name) => {
          setOwner(name);
          remember(OWNER, name ?? "");
        }}
        onChosen={choose}
      />
      {unsaved.length > 0 && (
        <div className={styles.unsaved} role="alert">
          <Notice intent="error">
            {text.unsaved(unsaved.length)}
            {unsaved.map((other) => (
              <Button key={other} size="small" appearance="subtle" onClick={() => choose(other)}>
                {accountWithKey(accounts, other)?.name ?? store.of(other).account?.name ?? other}
              </Button>
            ))}
          </Notice>
        </div>
      )}
      {page()}
    </>
  );
}
