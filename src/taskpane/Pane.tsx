import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import type { ExistingPlan, PlanWorkbook } from "../workbook/planWorkbook";
import { Busy } from "./components/Busy";
import { FailureNotice } from "./components/FailureNotice";
import { EMPTY_DRAFT, type Draft } from "./state/draft";
import { parseDraft } from "./state/draftSchema";
import { useLoaded } from "./state/useLoaded";
import { Wizard } from "./Wizard";
import { WorkbookContext } from "./WorkbookContext";
import { useLanguage } from "./words/LanguageContext";

const useStyles = makeStyles({
  screen: { padding: tokens.spacingHorizontalL },
  title: { ...typographyStyles.subtitle1, margin: `0 0 ${tokens.spacingVerticalM}` },
});

/** The pane beside a workbook: continues the draft that the workbook holds, or its plan, or starts afresh. */
export function Pane({ workbook }: { readonly workbook: PlanWorkbook }) {
  const styles = useStyles();
  const { words } = useLanguage();
  const [start, retry] = useLoaded(useCallback(() => findStart(workbook), [workbook]));
  switch (start.state) {
    case "loading":
      return <Busy label={words.wizard.starting} />;
    case "failed":
      return (
        <main className={styles.screen}>
          <h1 className={styles.title}>{words.wizard.product}</h1>
          <FailureNotice error={start.error} onRetry={retry} />
        </main>
      );
    case "ready":
      return (
        <WorkbookContext value={workbook}>
          <Wizard {...start.value} />
        </WorkbookContext>
      );
  }
}

interface Start {
  readonly initial: Draft;
  readonly existing: ExistingPlan | undefined;
  /** Something was stored that can't be read. */
  readonly draftIgnored: boolean;
}

async function findStart(workbook: PlanWorkbook): Promise<Start> {
  const [stored, existing] = await Promise.all([workbook.loadDraft(), workbook.readPlan()]);
  const draft = parseDraft(stored);
  const isEmpty = stored === undefined || stored === null;
  return { initial: draft ?? EMPTY_DRAFT, existing, draftIgnored: !isEmpty && draft === undefined };
}
