import { useCallback } from "react";
import type { PlanWorkbook } from "../workbook/planWorkbook";
import { BusyScreen } from "./components/BusyScreen";
import { FailureNotice } from "./components/FailureNotice";
import { Screen } from "./components/Screen";
import { PanePlaces, type Start } from "./PanePlaces";
import { EMPTY_DRAFT } from "./state/draft";
import { parseDraft } from "./state/draftSchema";
import { useLoaded } from "./state/useLoaded";
import { WorkbookContext } from "./WorkbookContext";
import { useLanguage } from "./words/LanguageContext";

/** The pane beside a workbook: continues the draft that the workbook holds, or its plan, or starts afresh. */
export function Pane({ workbook }: { readonly workbook: PlanWorkbook }) {
  const { words } = useLanguage();
  const [start, retry] = useLoaded(useCallback(() => findStart(workbook), [workbook]));
  switch (start.state) {
    case "loading":
      return <BusyScreen title={words.wizard.product} label={words.wizard.starting} />;
    case "failed":
      return (
        <Screen title={words.wizard.product}>
          <FailureNotice error={start.error} onRetry={retry} />
        </Screen>
      );
    case "ready":
      return (
        <WorkbookContext value={workbook}>
          <PanePlaces {...start.value} />
        </WorkbookContext>
      );
  }
}

async function findStart(workbook: PlanWorkbook): Promise<Start> {
  const [stored, existing] = await Promise.all([workbook.loadDraft(), workbook.readPlan()]);
  const draft = parseDraft(stored);
  const isEmpty = stored === undefined || stored === null;
  return { initial: draft ?? EMPTY_DRAFT, existing, draftIgnored: !isEmpty && draft === undefined };
}
