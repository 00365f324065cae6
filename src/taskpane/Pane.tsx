import { useCallback } from "react";
import type { PlanWorkbook } from "../workbook/planWorkbook";
import { BusyScreen } from "./components/BusyScreen";
import { FailedScreen } from "./components/FailedScreen";
import { WaitingNotice } from "./components/WaitingNotice";
import { PanePlaces, type Start } from "./PanePlaces";
import { EMPTY_DRAFT } from "./state/draft";
import { useLoaded } from "./state/useLoaded";
import { WorkbookContext } from "./WorkbookContext";
import { useLanguage } from "./words/LanguageContext";

/** The pane beside a workbook: continues the draft that the workbook holds, or its plan, or starts afresh. */
export function Pane({ workbook }: { readonly workbook: PlanWorkbook }) {
  const { words } = useLanguage();
  const [start, retry] = useLoaded(useCallback(() => findStart(workbook), [workbook]));
  return (
    <>
      <WaitingNotice />
      {start.state === "loading" && (
        <BusyScreen title={words.wizard.product} label={words.wizard.starting} onRetry={retry} />
      )}
      {start.state === "failed" && <FailedScreen failure={start.error} onRetry={retry} />}
      {start.state === "ready" && (
        <WorkbookContext value={workbook}>
          <PanePlaces {...start.value} />
        </WorkbookContext>
      )}
    </>
  );
}

async function findStart(workbook: PlanWorkbook): Promise<Start> {
  const { draft: stored, existing } = await workbook.open();
  if (stored === undefined || stored === null) return { initial: EMPTY_DRAFT, existing, draftIgnored: false };
  const draft = (await import("./state/draftSchema")).parseDraft(stored);
  return { initial: draft ?? EMPTY_DRAFT, existing, draftIgnored: draft === undefined };
}
