import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Busy } from "../components/Busy";
import { FailureNotice } from "../components/FailureNotice";
import { Notice } from "../components/Notice";
import { ScreenTitle } from "../components/ScreenTitle";
import { usePlanning } from "../state/PlanContext";
import { useLanguage } from "../words/LanguageContext";
import { useStepWords } from "../words/useStepWords";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

/** Lets the later steps through once the accounts can be read; a reloaded pane may find them gone. */
export function PlanGate({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { words } = useLanguage();
  const stepWords = useStepWords();
  const { sources, source, table, view, refresh, dispatch } = usePlanning();
  if (view?.plan !== undefined) return children;
  const hasNoSource = source === undefined && sources.state !== "loading";
  if (table.state === "loading" && !hasNoSource)
    return <Busy label={stepWords.accounts.reading} onRetry={refresh} />;
  const toAccounts = (
    <Button size="small" onClick={() => dispatch({ type: "stepEntered", step: "accounts" })}>
      {words.failures.goTo(words.wizard.steps.accounts)}
    </Button>
  );
  return (
    <main className={styles.screen}>
      <ScreenTitle>{stepWords.accounts.title}</ScreenTitle>
      {table.state === "failed" ? (
        <FailureNotice error={table.error} onRetry={refresh} action={toAccounts} />
      ) : (
        <>
          {hasNoSource && <Notice intent="warning">{stepWords.accounts.noSourceTitle}</Notice>}
          {view?.gaps.map((gap) => (
            <Notice key={gap} intent="warning">
              {stepWords.accounts.gaps[gap]}
            </Notice>
          ))}
          {toAccounts}
        </>
      )}
    </main>
  );
}
