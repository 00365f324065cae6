import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { Section } from "../components/Section";
import { remember, remembered } from "../host/remembered";
import { useLanguage } from "../words/LanguageContext";
import { AnswerNotes } from "./fields/AnswerNotes";
import { useAccountOnScreen, useAccountState } from "./ReviewContext";
import { SaveStatus } from "./SaveStatus";
import { today } from "../state/today";
import { useAltKey } from "./useAltKey";
import { useAnswer } from "./useAnswer";
import { useReviewWords } from "./useReviewWords";

const REVIEWER = "Reviewer";

interface MarkingProps {
  /** Goes to the next account that needs a review; without it there is none. */
  readonly onNext: (() => void) | undefined;
}

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

/** Who reviews: asked once, remembered on this device. */
export function useReviewer() {
  const [name, setName] = useState(() => remembered(REVIEWER) ?? "");
  const field = useRef<HTMLInputElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  return {
    name,
    field,
    isAsked: isAsked && name.trim() === "",
    enter: (entered: string) => {
      setName(entered);
      remember(REVIEWER, entered.trim());
    },
    ask: () => {
      setIsAsked(true);
      field.current?.focus();
    },
  };
}

type Reviewer = ReturnType<typeof useReviewer>;

/** By whom the account is marked as reviewed. */
export function ReviewerField({ reviewer }: { readonly reviewer: Reviewer }) {
  const { format } = useLanguage();
  const text = useReviewWords();
  return (
    <Section title={text.reviewGroup}>
      <Field
        label={text.yourName}
        {...(reviewer.isAsked
          ? { validationMessage: text.nameNeeded, validationState: "error" as const }
          : { hint: text.yourNameHint })}
      >
        <Input
          input={{ ref: reviewer.field, style: { minWidth: 0, width: "100%" } }}
          style={{ minWidth: 0 }}
          autoComplete="name"
          value={reviewer.name}
          onChange={(_, { value }) => reviewer.enter(value)}
        />
      </Field>
      <AnswerNotes
        field={useAnswer("reviewedOn")}
        write={(answer) => (typeof answer === "number" ? format.day(answer) : answer)}
      />
      <AnswerNotes field={useAnswer("reviewedBy")} write={String} />
    </Section>
  );
}

/** Whether all is saved, and the two things one does when an account is done. */
export function Marking({ reviewer, onNext }: MarkingProps & { readonly reviewer: Reviewer }) {
  const styles = useStyles();
  const { store, account } = useAccountOnScreen();
  const state = useAccountState(store, account.key);
  const reviewedOn = useAnswer("reviewedOn");
  const reviewedBy = useAnswer("reviewedBy");
  const text = useReviewWords();
  const isDone = reviewedOn.value === today() && account.state !== "due";
  const mark = () => {
    const name = reviewer.name.trim();
    if (name === "") {
      reviewer.ask();
      return;
    }
    // Another day may have begun since the page was shown.
    reviewedOn.set(today());
    reviewedBy.set(name);
    void store.save(account.key);
  };
  useAltKey("KeyR", mark);
  return (
    <footer className={styles.footer}>
      <SaveStatus state={state} />
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          appearance={isDone ? "secondary" : "primary"}
          title={text.markKeys}
          aria-keyshortcuts={text.markKeys}
          onClick={mark}
        >
          {isDone ? text.markedToday : text.mark}
        </Button>
        <Button
          className={styles.button}
          appearance={isDone ? "primary" : "secondary"}
          disabled={onNext === undefined}
          title={text.nextKeys}
          aria-keyshortcuts={text.nextKeys}
          onClick={onNext}
        >
          {onNext === undefined ? text.allReviewed : text.next}
        </Button>
      </div>
    </footer>
  );
}
