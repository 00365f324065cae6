import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FailureNotice } from "../components/FailureNotice";
import { Notice } from "../components/Notice";
import { Screen } from "../components/Screen";
import { WorkbookError } from "../../workbook/workbookError";
import type { AccountState } from "./state/accountState";
import { editsOf } from "./state/edits";
import { useReviewWords } from "./useReviewWords";

interface GoneAccountProps {
  readonly name: string;
  readonly state: AccountState;
  readonly onRetry: () => void;
  readonly onNext: (() => void) | undefined;
}

const useStyles = makeStyles({
  typed: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    userSelect: "text",
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0 },
  },
});

/** An account whose row was deleted while one worked on it: what was typed is still there, to save or to copy. */
export function GoneAccount({ name, state, onRetry, onNext }: GoneAccountProps) {
  const styles = useStyles();
  const text = useReviewWords();
  const typed = [
    ...editsOf(state.edits).map(([field, { value }]) => ({ label: text.fields[field], value })),
    ...state.entries.flatMap(({ list, edits }) =>
      editsOf(edits).map(([field, { value }]) => ({ label: text.entryFields[list][field] ?? field, value })),
    ),
  ];
  return (
    <Screen title={name}>
      <FailureNotice
        error={state.error ?? new WorkbookError("accountGone", { account: name })}
        onRetry={onRetry}
        action={
          onNext && (
            <Button size="small" onClick={onNext}>
              {text.next}
            </Button>
          )
        }
      />
      {typed.length > 0 && (
        <Notice intent="warning">
          {text.typedBefore}
          <dl className={styles.typed}>
            {typed.map(({ label, value }, i) => (
              <div key={i}>
                <dt>{label}</dt>
                <dd>{value ?? text.contested.blank}</dd>
              </div>
            ))}
          </dl>
        </Notice>
      )}
    </Screen>
  );
}
