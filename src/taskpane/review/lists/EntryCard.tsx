import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { AccountList, EntryField } from "../../../workbook/review/accountLists";
import { entryTitle } from "../../../workbook/review/accountLists";
import { FieldPair } from "../../components/FieldPair";
import { Notice } from "../../components/Notice";
import { useAccountOnScreen } from "../ReviewContext";
import { shownValues, type EntryState } from "../state/entryStates";
import { useReviewWords } from "../useReviewWords";
import { DoneBox } from "./DoneBox";
import { EntryInput } from "./EntryInput";
import { isClosed, useEntryFacts } from "./entryFacts";
import { useEntryField } from "./useEntryField";

/** What is asked below the title, side by side where there is room. */
const SHORT = {
  actions: ["due", "owner", "status", "amount"],
  branches: ["status", "potential"],
} as const satisfies { readonly [List in AccountList]: readonly EntryField<List>[] };

const LONG = {
  actions: ["challenge", "answer"],
  branches: ["relationship", "advocate", "reference", "nextStep"],
} as const satisfies { readonly [List in AccountList]: readonly EntryField<List>[] };

const useStyles = makeStyles({
  card: { padding: `${tokens.spacingVerticalXS} 0` },
  line: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  title: { ...typographyStyles.body1, display: "block" },
  closed: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  facts: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
  alarm: { ...typographyStyles.caption1Strong, color: tokens.colorPaletteRedForeground1 },
  news: { ...typographyStyles.caption1, color: tokens.colorPaletteMarigoldForeground2 },
  more: { flexShrink: 0, minWidth: 0 },
  fields: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});

/** One action or branch: what it is and how it stands, and on demand everything that can be filled in about it. */
export function EntryCard({ entry }: { readonly entry: EntryState }) {
  const styles = useStyles();
  const text = useReviewWords();
  const { list, id, isLost, isNews } = entry;
  const isContested = Object.values(entry.edits).some(
    ({ stage }) => stage === "contested" || stage === "refused",
  );
  const [isOpen, setIsOpen] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const title = String(shownValues(entry)[entryTitle[list]] ?? "") || text.lists.untitled;
  const { alarm, facts } = useEntryFacts(entry);
  return (
    <li className={styles.card}>
      <div ref={line} className={styles.line}>
        {list === "actions" && <DoneBox entry={entry} title={title} />}
        <div className={styles.text}>
          <span className={mergeClasses(styles.title, isClosed(entry) && styles.closed)}>{title}</span>
          <span className={styles.facts}>
            {alarm !== undefined && <span className={styles.alarm}>{alarm}</span>}
            {alarm !== undefined && facts.length > 0 && " · "}
            {facts.join(" · ")}
          </span>
          {isNews && <span className={styles.news}>{text.news}</span>}
        </div>
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          aria-expanded={isOpen || isContested}
          aria-label={isOpen ? text.lists.closeOf(title) : text.lists.editOf(title)}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? text.lists.close : text.lists.edit}
        </Button>
      </div>
      {isLost && <LostEntry id={id} />}
      {(isOpen || isContested) && !isLost && (
        <div
          role="group"
          aria-label={title}
          className={styles.fields}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || event.defaultPrevented) return;
            setIsOpen(false);
            line.current?.querySelector("button")?.focus();
          }}
        >
          <EntryFieldInput entry={entry} name={entryTitle[list]} />
          <FieldPair>
            {SHORT[list].map((name) => (
              <EntryFieldInput key={name} entry={entry} name={name} />
            ))}
          </FieldPair>
          {LONG[list].map((name) => (
            <EntryFieldInput key={name} entry={entry} name={name} />
          ))}
        </div>
      )}
    </li>
  );
}

function EntryFieldInput({ entry, name }: { readonly entry: EntryState; readonly name: EntryField }) {
  return <EntryInput name={name} field={useEntryField(entry, name)} />;
}

/** What was typed about a row that can't be found any more. */
function LostEntry({ id }: { readonly id: number }) {
  const styles = useStyles();
  const { store, account } = useAccountOnScreen();
  const text = useReviewWords();
  return (
    <div role="alert">
      <Notice intent="warning">
        {text.lists.lost}
        <div className={styles.buttons}>
          <Button size="small" onClick={() => void store.addAgain(account.key, id)}>
            {text.lists.addAgain}
          </Button>
          <Button size="small" onClick={() => store.discard(account.key, id)}>
            {text.lists.discard}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
