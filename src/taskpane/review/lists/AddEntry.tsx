import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import type { AccountList, EntryField, EntryValues } from "../../../workbook/review/accountLists";
import { entryTitle } from "../../../workbook/review/accountLists";
import { checkAnswer } from "../../../workbook/review/checkAnswer";
import { entryLimits } from "../../../workbook/review/inputLimits";
import { FieldPair } from "../../components/FieldPair";
import { useAccountOnScreen } from "../ReviewContext";
import { useReviewWords } from "../useReviewWords";
import { EntryInput } from "./EntryInput";
import { useDraftField } from "./useEntryField";

interface AddEntryProps {
  readonly list: AccountList;
  readonly draft: EntryValues;
  /** What is asked beside the title: the rest can be filled in later. */
  readonly fields: readonly EntryField[];
  /** What a new entry begins with. */
  readonly defaults: EntryValues;
  readonly onDone: () => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A new entry: Enter adds it. What was begun stays, also while one looks at another account. */
export function AddEntry({ list, draft, fields, defaults, onDone }: AddEntryProps) {
  const styles = useStyles();
  const { store, account } = useAccountOnScreen();
  const text = useReviewWords();
  const title = useRef<HTMLInputElement>(null);
  const [isIncomplete, setIsIncomplete] = useState(false);
  useLayoutEffect(() => {
    // Where one was begun before, the account may have come by a click in the sheet: whoever types there goes on.
    if (document.hasFocus()) title.current?.focus();
  }, []);
  const titleField = entryTitle[list];
  const hasTitle = String(draft[titleField] ?? "").trim() !== "";
  const values = { ...defaults, ...draft };
  const isTaken = [titleField, ...fields].every(
    (field) => checkAnswer(entryLimits(list, field), values[field]) === undefined,
  );
  const add = () => {
    if (!hasTitle || !isTaken) {
      setIsIncomplete(true);
      if (!hasTitle) title.current?.focus();
      return;
    }
    void store.add(account.key, list, values);
    onDone();
  };
  return (
    <form
      aria-label={text.lists[list].add}
      className={styles.form}
      onKeyDown={(event) => {
        // What was begun stays for whoever comes back to it; Cancel gives it up.
        if (event.key === "Escape" && !event.defaultPrevented) onDone();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <DraftInput
        list={list}
        draft={draft}
        name={titleField}
        inputRef={title}
        problem={isIncomplete && !hasTitle ? text.lists[list].titleNeeded : undefined}
      />
      <FieldPair>
        {fields.map((field) => (
          <DraftInput key={field} list={list} draft={{ ...defaults, ...draft }} name={field} />
        ))}
      </FieldPair>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {text.lists.add}
        </Button>
        <Button
          size="small"
          onClick={() => {
            store.draft(account.key, list, {});
            onDone();
          }}
        >
          {text.lists.cancel}
        </Button>
      </div>
    </form>
  );
}

interface DraftInputProps {
  readonly list: AccountList;
  readonly draft: EntryValues;
  readonly name: EntryField;
  readonly problem?: string | undefined;
  readonly inputRef?: React.Ref<HTMLInputElement>;
}

function DraftInput({ list, draft, name, ...rest }: DraftInputProps) {
  return <EntryInput name={name} field={useDraftField(list, draft, name)} {...rest} />;
}
