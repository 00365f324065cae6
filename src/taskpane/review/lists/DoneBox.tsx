import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { checkAnswer } from "../../../workbook/review/checkAnswer";
import type { Answer } from "../../../workbook/review/reviewWorkbook";
import { useAccountOnScreen } from "../ReviewContext";
import type { EntryState } from "../state/entryStates";
import { useReviewWords } from "../useReviewWords";
import { useEntryField } from "./useEntryField";

interface DoneBoxProps {
  readonly entry: EntryState;
  /** What the action is called. */
  readonly title: string;
}

const useStyles = makeStyles({
  check: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Done with one click or the space bar, and undone the same way: then the action is what it was before. */
export function DoneBox({ entry, title }: DoneBoxProps) {
  const styles = useStyles();
  const text = useReviewWords();
  const { store, account } = useAccountOnScreen();
  const { limits, value, set } = useEntryField(entry, "status");
  const before = useRef<Answer>("started");
  const change = (isDone: boolean) => {
    // A word that somebody has typed over the list is none to go back to.
    if (isDone) before.current = checkAnswer(limits, value) === undefined ? value : "started";
    set(isDone ? "done" : before.current);
    void store.save(account.key);
  };
  return (
    <Checkbox
      className={styles.check}
      checked={value === "done"}
      aria-label={text.lists.doneOf(title)}
      onChange={(_, { checked }) => change(checked === true)}
    />
  );
}
