import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import { checkSettings } from "../../../planning/plan/checkSettings";
import type { BuildPreview, BuildReport, BuildRequest } from "../../../workbook/planWorkbook";
import type { WorkbookErrorCode } from "../../../workbook/workbookError";
import { Busy } from "../../components/Busy";
import { FailureNotice } from "../../components/FailureNotice";
import { OperationProgress } from "../../components/OperationProgress";
import { StepFrame } from "../../components/StepFrame";
import type { BuildState } from "../../state/buildState";
import { createSettingsFrom } from "../../state/createSettingsFrom";
import type { Loadable } from "../../state/loadable";
import { usePlan, usePlanning } from "../../state/PlanContext";
import { useLoaded } from "../../state/useLoaded";
import { useWorkbook } from "../../WorkbookContext";
import { useLanguage } from "../../words/LanguageContext";
import { useStepWords } from "../../words/useStepWords";
import { ChangesPreview } from "./ChangesPreview";
import { SettingProblems } from "./SettingProblems";
import { SheetLanguageField } from "./SheetLanguageField";
import { useBuild } from "./useBuild";

interface BuildStepProps {
  /** A plan stands in the workbook already. */
  readonly hasPlan: boolean;
  readonly onBuilt: (report: BuildReport) => void;
  /** The wizard can't be left while its sheets are being written. */
  readonly onBusyChanged: (isBusy: boolean) => void;
}

/** What is mended in the first step. */
const ABOUT_ACCOUNTS: readonly WorkbookErrorCode[] = ["sourceGone", "columnGone", "noAccounts"];

function hasMoved(attempt: Loadable<BuildPreview> | BuildState): boolean {
  return "error" in attempt && attempt.error.code === "columnGone";
}

/** What will be made or changed, and the button that does it. */
export function BuildStep({ hasPlan, onBuilt, onBusyChanged }: BuildStepProps) {
  const { words } = useLanguage();
  const stepWords = useStepWords();
  const workbook = useWorkbook();
  const { dispatch, source, draft, view, refresh } = usePlanning();
  const { language } = draft;
  const { columns, settings, settingProblems } = usePlan();
  const text = stepWords.build;
  const headers = view?.table.headers;

  const request = useMemo(
    (): BuildRequest | undefined => source && { source, columns, headers, settings, language },
    [source, columns, headers, settings, language],
  );
  const [preview, checkAgain] = useLoaded(
    useCallback(
      () => (request === undefined ? Promise.reject(new Error("no accounts")) : workbook.preview(request)),
      [workbook, request],
    ),
  );
  const build = useBuild(onBuilt);
  const isBuilding = build.state.stage === "building";
  // Columns that stand elsewhere by now are found again.
  const isMoved = hasMoved(preview) || hasMoved(build.state);
  const [attempted, setAttempted] = useState<BuildRequest>();
  useEffect(() => {
    if (isMoved) refresh();
  }, [isMoved, refresh]);
  const isUpdate =
    preview.state === "ready" ? preview.value.sheets.some(({ action }) => action === "update") : hasPlan;

  /** What may have been typed on the plan's sheets since this step was entered holds, unless it can't be planned with. */
  const updated = async (planned: BuildRequest): Promise<BuildRequest | undefined> => {
    const plan = draft.present && (await workbook.readPlan());
    if (plan === undefined) return planned;
    dispatch({ type: "planReadAgain", settings: plan.settings });
    const current = createSettingsFrom()({ ...plan.settings, thisYear: settings.thisYear }, draft.answers);
    return checkSettings(current).length > 0 ? undefined : { ...planned, settings: current };
  };
  const start = async () => {
    if (request === undefined) return;
    setAttempted(request);
    onBusyChanged(true);
    await build.start(() => updated(request));
    onBusyChanged(false);
  };
  const mayRetry = (code: WorkbookErrorCode) =>
    code !== "cancelled" && (code !== "columnGone" || request !== attempted);
  const wayOut = (code: WorkbookErrorCode) =>
    ABOUT_ACCOUNTS.includes(code) && (
      <Button size="small" onClick={() => dispatch({ type: "stepEntered", step: "accounts" })}>
        {words.failures.goTo(words.wizard.steps.accounts)}
      </Button>
    );
  return (
    <StepFrame
      title={isUpdate ? text.update : text.build}
      lead={text.lead}
      onBack={isBuilding ? undefined : () => dispatch({ type: "stepEntered", step: "goal" })}
      forward={
        isBuilding
          ? undefined
          : {
              label: isUpdate ? text.update : text.build,
              disabled: preview.state !== "ready" || settingProblems.length > 0,
              onChosen: () => void start(),
            }
      }
      summary={
        isBuilding && (
          <OperationProgress state={build.state} phases={text.phases} onCancelled={build.cancel} />
        )
      }
    >
      {settingProblems.length > 0 && <SettingProblems problems={settingProblems} />}
      {build.state.stage === "failed" && (
        <FailureNotice
          error={build.state.error}
          nothingLost
          onRetry={mayRetry(build.state.error.code) ? () => void start() : undefined}
          action={wayOut(build.state.error.code)}
        />
      )}
      {!isBuilding && <SheetLanguageField isUpdate={isUpdate} />}
      {preview.state === "loading" && <Busy label={text.checking} onRetry={checkAgain} />}
      {preview.state === "failed" && (
        <FailureNotice
          error={preview.error}
          nothingLost
          onRetry={checkAgain}
          action={wayOut(preview.error.code)}
        />
      )}
      {preview.state === "ready" && (
        <ChangesPreview preview={preview.value} byName={columns.id === undefined} />
      )}
    </StepFrame>
  );
}
