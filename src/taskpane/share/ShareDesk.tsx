import { Button, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { ShareCheck, ShareWorkbook } from "../../workbook/share/shareWorkbook";
import { FailureNotice } from "../components/FailureNotice";
import { Notice } from "../components/Notice";
import { Progress } from "../components/Progress";
import { Screen } from "../components/Screen";
import { Section } from "../components/Section";
import { useKeptFocus } from "../components/useKeptFocus";
import { useLanguage } from "../words/LanguageContext";
import { DependentsSection } from "./DependentsSection";
import { FormulaList } from "./FormulaList";
import { canCancelSharing } from "./sharingState";
import { SharingResult } from "./SharingResult";
import { type Sharing, useSharing } from "./useSharing";
import { useShareWords } from "./useShareWords";

const useStyles = makeStyles({ action: { alignSelf: "flex-start" } });

/** Everything about giving the workbook to people without the add-in, and taking it back. */
export function ShareDesk({ workbook }: { readonly workbook: ShareWorkbook }) {
  const styles = useStyles();
  const { words } = useLanguage();
  const area = useRef<HTMLElement>(null);
  useKeptFocus(area);
  const text = useShareWords();
  const sharing = useSharing(workbook);
  const { checking, state } = sharing;
  const { check } = checking;
  const isWorking = state.stage === "working";
  const again = { prepare: sharing.prepare, restore: sharing.restore, repair: sharing.repair };
  return (
    <Screen area={area} title={words.places.names.share} lead={text.lead}>
      {state.stage === "working" && (
        <Progress
          phase={text.phases[state.progress.phase]}
          fraction={state.progress.fraction}
          isCancelling={state.isCancelling}
          onCancelled={canCancelSharing(state) ? sharing.cancel : undefined}
        />
      )}
      {state.stage === "failed" && (
        <FailureNotice
          error={state.error}
          nothingLost
          onRetry={state.error.code === "cancelled" ? undefined : () => void again[state.task]()}
        />
      )}
      {state.stage === "done" && (
        <SharingResult done={state.done} onOverwritten={() => void sharing.restore(true)} />
      )}
      {check.state === "loading" && !isWorking && (
        <Progress phase={text.checking} fraction={checking.fraction} onCancelled={checking.cancel} />
      )}
      {check.state === "failed" && <FailureNotice error={check.error} onRetry={checking.again} />}
      {check.state === "ready" && (
        <>
          <Findings check={check.value} sharing={sharing} />
          <Button className={styles.action} disabled={isWorking} onClick={sharing.checkAgain}>
            {text.checkAgain}
          </Button>
        </>
      )}
    </Screen>
  );
}

/** What was found, and what can be done about it. */
function Findings({ check, sharing }: { readonly check: ShareCheck; readonly sharing: Sharing }) {
  const styles = useStyles();
  const text = useShareWords();
  const { state } = sharing;
  const isWorking = state.stage === "working";
  // What preparing has done says already that nothing depends on the add-in any more.
  const isToldReady =
    state.stage === "done" && state.done.task === "prepare" && state.done.report.changes.length > 0;
  const isClean = check.dependents.length + check.stuck.length === 0;
  return (
    <>
      {check.kept > 0 && (
        <Section title={text.kept} lead={text.keptLead(check.kept)}>
          <Button className={styles.action} disabled={isWorking} onClick={() => void sharing.restore()}>
            {text.restore}
          </Button>
        </Section>
      )}
      {check.stuck.length > 0 && (
        <Section title={text.stuck} lead={text.stuckLead(check.stuck.length)}>
          <Button className={styles.action} disabled={isWorking} onClick={() => void sharing.repair()}>
            {text.repair}
          </Button>
          <FormulaList formulas={check.stuck} />
        </Section>
      )}
      {isClean && !isToldReady && (
        <Notice intent="success">
          <strong>{text.nothing}</strong>
          <br />
          {check.preparedFor === "excel2024" ? text.nothingForOlder : text.nothingExplained}
        </Notice>
      )}
      {check.dependents.length > 0 && (
        <DependentsSection check={check} sharing={sharing} isWorking={isWorking} />
      )}
    </>
  );
}
