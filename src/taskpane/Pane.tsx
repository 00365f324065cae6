import { useCallback } from "react";
import type { PlanWorkbook } from "../workbook/planWorkbook";
import { WaitingNotice } from "./components/WaitingNotice";
import { PanePlaces, type Start } from "./PanePlaces";
import { EMPTY_DRAFT } from "./state/draft";
import { useLoaded } from "./state/useLoaded";
import { WorkbookContext } from "./WorkbookContext";

interface PaneProps {
  /** `undefined` until Office is ready. */
  readonly workbook: PlanWorkbook | undefined;
}

/** The pane beside a workbook: continues the draft that the workbook holds, or its plan, or starts afresh. */
export function Pane({ workbook }: PaneProps) {
  const [start, retry] = useLoaded(
    useCallback(
      () => (workbook === undefined ? new Promise<never>(() => undefined) : findStart(workbook)),
      [workbook],
    ),
  );
  return (
    <>
      <WaitingNotice />
      <WorkbookContext value={workbook}>
        <PanePlaces start={start} onRetry={retry} />
      </WorkbookContext>
    </>
  );
}

async function findStart(workbook: PlanWorkbook): Promise<Start> {
  const { draft: stored, existing } = await workbook.open();
  if (stored === undefined || stored === null) return { initial: EMPTY_DRAFT, existing, draftIgnored: false };
  const draft = (await import("./state/draftSchema")).parseDraft(stored);
  return { initial: draft ?? EMPTY_DRAFT, existing, draftIgnored: draft === undefined };
}
