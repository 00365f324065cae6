import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { Busy } from "../components/Busy";
import { FailureNotice } from "../components/FailureNotice";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { useLanguage } from "../words/LanguageContext";
import { useExamples } from "./useExamples";
import { useHelpWords } from "./useHelpWords";

const useStyles = makeStyles({
  text: { margin: 0 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});

/** The functions at work, as a sheet of their own. */
export function ExamplesSection() {
  const styles = useStyles();
  const { language } = useLanguage();
  const text = useHelpWords().examples;
  const { state, start, insert, dismiss } = useExamples(language);
  const begin = useRef<HTMLDivElement>(null);
  /** Closes the question, and leaves those who work with keys where they began. */
  const answer = (meant: () => void) => {
    begin.current?.querySelector("button")?.focus();
    meant();
  };
  return (
    <Section title={text.title} lead={text.lead}>
      <div ref={begin}>
        <Button
          disabledFocusable={state.stage === "working" || state.stage === "asking"}
          onClick={() => void start()}
        >
          {text.insert}
        </Button>
      </div>
      {state.stage === "working" && <Busy label={text.inserting} />}
      {state.stage === "asking" && (
        <div role="alert">
          <Notice>
            <p className={styles.text}>{text.alreadyThere(state.sheet)}</p>
            <div className={styles.actions}>
              <Button size="small" onClick={() => answer(() => void insert(true))}>
                {text.replace}
              </Button>
              <Button size="small" onClick={() => answer(() => void insert(false))}>
                {text.addAnother}
              </Button>
              <Button size="small" onClick={() => answer(dismiss)}>
                {text.cancel}
              </Button>
            </div>
          </Notice>
        </div>
      )}
      {state.stage === "inserted" && (
        <div role="status">
          <Notice intent="success" onDismissed={() => answer(dismiss)}>
            {text.inserted(state.sheet)}
          </Notice>
        </div>
      )}
      {state.stage === "failed" && (
        <FailureNotice error={state.error} nothingLost onRetry={() => answer(() => void start())} />
      )}
    </Section>
  );
}
