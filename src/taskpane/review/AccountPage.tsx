import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { AccountList, EntryField } from "../../workbook/review/accountLists";
import { entryTitle } from "../../workbook/review/accountLists";
import type { AccountReview } from "../../workbook/review/reviewWorkbook";
import { Announcement } from "../components/Announcement";
import { arriveAt } from "../components/arriveAt";
import { FailureNotice } from "../components/FailureNotice";
import { Notice } from "../components/Notice";
import { useBringIntoView } from "../components/useBringIntoView";
import { useKeptFocus } from "../components/useKeptFocus";
import { EntriesSection } from "./lists/EntriesSection";
import { Marking, ReviewerField, useReviewer } from "./Marking";
import { Questions } from "./Questions";
import { ReviewContext, useAccountState } from "./ReviewContext";
import { Standing } from "./Standing";
import { editsOfAccount } from "./state/accountState";
import type { AnswerStore } from "./state/answerStore";
import { shownValues } from "./state/entryStates";
import { Target } from "./Target";
import { useReviewWords } from "./useReviewWords";
import { WhitespaceSection } from "./WhitespaceSection";

/** What is asked of a new entry; the rest can be filled in once it is there. */
const ASKED = {
  actions: ["due", "owner"],
  branches: ["status", "potential"],
} as const satisfies { readonly [List in AccountList]: readonly EntryField<List>[] };

interface AccountPageProps {
  readonly store: AnswerStore;
  readonly account: AccountReview;
  /** The user has gone to this account by the pane and works there. */
  readonly takesFocus: boolean;
  /** Brings the account's row in the review into view. */
  readonly showRow: (hidden?: "unhide") => Promise<unknown>;
  readonly onNext: (() => void) | undefined;
}

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalL },
  title: {
    ...typographyStyles.subtitle1,
    flexGrow: 1,
    margin: 0,
    outlineStyle: "none",
    overflowWrap: "anywhere",
  },
  // Its text begins where the title does, where it has a line to itself.
  show: {
    flexShrink: 0,
    minWidth: 0,
    marginInlineStart: `calc(-1 * (${tokens.spacingHorizontalS} + ${tokens.strokeWidthThin}))`,
  },
});

/** One account on a page. */
export function AccountPage({ store, account, takesFocus, showRow, onNext }: AccountPageProps) {
  const styles = useStyles();
  const reviewer = useReviewer();
  const state = useAccountState(store, account.key);
  const { error, news } = state;
  const page = useRef<HTMLElement>(null);
  useKeptFocus(page);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
    else arriveAt(heading.current);
  }, [takesFocus]);
  const text = useReviewWords();
  const [bring, notShown] = useBringIntoView();
  const hasFailed = editsOfAccount(state).some(({ stage }) => stage === "failed");
  const changedEntries = state.entries.flatMap((entry) =>
    entry.isNews ? [String(shownValues(entry)[entryTitle[entry.list]] ?? text.lists.untitled)] : [],
  );
  const changed = [...news.map((field) => text.fields[field]), ...changedEntries];
  return (
    <ReviewContext value={{ store, account }}>
      <main ref={page} className="scroll">
        <div className={styles.head}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {account.name}
          </h1>
          <Button className={styles.show} size="small" appearance="subtle" onClick={() => bring(showRow)}>
            {text.show}
          </Button>
        </div>
        {notShown}
        {error !== undefined && (
          <FailureNotice
            error={error}
            onRetry={() => void (hasFailed ? store.save(account.key) : store.load(account.key))}
          />
        )}
        {account.state === "missing" && <Notice intent="warning">{text.missing(account.key)}</Notice>}
        <Standing account={account} />
        <Questions />
        <Target />
        <EntriesSection
          list="actions"
          asked={ASKED.actions}
          defaults={{ status: "planned", owner: reviewer.name.trim() || account.owner }}
          addKey="KeyA"
        />
        <EntriesSection
          list="branches"
          asked={ASKED.branches}
          defaults={{ status: "target" }}
          addKey="KeyB"
        />
        <WhitespaceSection />
        <ReviewerField reviewer={reviewer} />
        <Announcement text={changed.length === 0 ? "" : text.newsOf(changed)} />
      </main>
      <Marking reviewer={reviewer} onNext={onNext} />
    </ReviewContext>
  );
}
