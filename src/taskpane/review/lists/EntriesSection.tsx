import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import type { AccountList, EntryField, EntryValues } from "../../../workbook/review/accountLists";
import { Section } from "../../components/Section";
import { useAccountOnScreen, useAccountState } from "../ReviewContext";
import { useAltKey } from "../useAltKey";
import { useReviewWords } from "../useReviewWords";
import { AddEntry } from "./AddEntry";
import { EntryCard } from "./EntryCard";
import { inOrder, isClosed } from "./entryFacts";

interface EntriesSectionProps {
  readonly list: AccountList;
  /** What is asked of a new entry beside its title. */
  readonly asked: readonly EntryField[];
  readonly defaults: EntryValues;
  /** With Alt it begins a new entry: the key's place. */
  readonly addKey: string;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground3 },
  start: { alignSelf: "flex-start" },
});

/** The account's rows of the Action Plan or of Branches. */
export function EntriesSection({ list, asked, defaults, addKey }: EntriesSectionProps) {
  const styles = useStyles();
  const { store, account } = useAccountOnScreen();
  const { entries, drafts } = useAccountState(store, account.key);
  const text = useReviewWords();
  const words = text.lists[list];
  const draft = drafts[list] ?? {};
  const isBegun = Object.values(draft).some((value) => value !== undefined);
  const [isAdding, setIsAdding] = useState(isBegun);
  const [showsClosed, setShowsClosed] = useState(false);
  // What is closed while one looks at it stays where it is.
  const [closedBefore] = useState(() => new Set(entries.filter(isClosed).map(({ id }) => id)));
  const begin = useRef<HTMLDivElement>(null);
  const wasAdding = useRef(isAdding);
  useLayoutEffect(() => {
    // Whoever adds by keyboard goes on from where they began.
    if (wasAdding.current && !isAdding) begin.current?.querySelector("button")?.focus();
    wasAdding.current = isAdding;
  }, [isAdding]);
  useAltKey(addKey, () => setIsAdding(true));
  const own = inOrder(entries.filter((entry) => entry.list === list));
  const shown = own.filter((entry) => showsClosed || !isClosed(entry) || !closedBefore.has(entry.id));
  const hidden = own.length - shown.length;
  if (account.lists[list] === undefined && own.length === 0) return null;
  return (
    <Section title={words.title}>
      {own.length === 0 && !isAdding && <p className={styles.none}>{words.none}</p>}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((entry) => (
            <EntryCard key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <Button
          className={styles.start}
          size="small"
          appearance="subtle"
          onClick={() => setShowsClosed(true)}
        >
          {text.lists.showClosed(hidden)}
        </Button>
      )}
      {isAdding ? (
        <AddEntry
          list={list}
          draft={draft}
          fields={asked}
          defaults={defaults}
          onDone={() => setIsAdding(false)}
        />
      ) : (
        <div ref={begin}>
          <Button
            size="small"
            title={text.lists.addKeys[list]}
            aria-keyshortcuts={text.lists.addKeys[list]}
            onClick={() => setIsAdding(true)}
          >
            {words.add}
          </Button>
        </div>
      )}
    </Section>
  );
}
