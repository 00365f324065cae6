import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Busy } from "../components/Busy";
import { FailureNotice } from "../components/FailureNotice";
import { Notice } from "../components/Notice";
import { usePlanning } from "../state/PlanContext";
import { useLanguage } from "../words/LanguageContext";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});

/** Lets the later steps through once the accounts can be read; a reloaded pane may find them gone. */
export function PlanGate({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { words } = useLanguage();
  const { sources, source, table, view, refresh, dispatch } = usePlanning();
  if (view?.plan !== undefined) return children;
  const hasNoSource = source === undefined && sources.state !== "loading";
  if (table.state === "loading" && !hasNoSource)
    return <Busy label={words.accounts.reading} onRetry={refresh} />;
  const toAccounts = (
    <Button size="small" onClick={() => dispatch({ type: "stepEntered", step: "accounts" })}>
      {words.failures.goTo(words.wizard.steps.accounts)}
    </Button>
  );
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{words.accounts.title}</h1>
      {table.state === "failed" ? (
        <FailureNotice error={table.error} onRetry={refresh} action={toAccounts} />
      ) : (
        <>
          {hasNoSource && <Notice intent="warning">{words.accounts.noSourceTitle}</Notice>}
          {view?.gaps.map((gap) => (
            <Notice key={gap} intent="warning">
              {words.accounts.gaps[gap]}
            </Notice>
          ))}
          {toAccounts}
        </>
      )}
    </main>
  );
}
