import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { planRemoval } from "../../workbook/remove/remove";
import type { RemovalPreview } from "../../workbook/remove/planRemoval";
import type { WorkbookError } from "../../workbook/workbookError";
import { Busy } from "../components/Busy";
import { FailureNotice } from "../components/FailureNotice";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { OperationProgress } from "../components/OperationProgress";
import { StepFrame } from "../components/StepFrame";
import { useLoaded } from "../state/useLoaded";
import { DoneScreen } from "./DoneScreen";
import { TextList } from "./TextList";
import { useEscape } from "./useEscape";
import { useOperation } from "./useOperation";
import { usePlanWords } from "./usePlanWords";

interface RemovePlanProps {
  readonly onLeft: () => void;
  readonly onRemoved: () => void;
}

const useStyles = makeStyles({
  unseen: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Says what goes and what would miss it, asks, and removes the plan. */
export function RemovePlan({ onLeft, onRemoved }: RemovePlanProps) {
  const styles = useStyles();
  const text = usePlanWords().remove;
  const [preview, checkAgain] = useLoaded(useCallback(() => planRemoval.preview(), []));
  const [isAgreed, setIsAgreed] = useState(false);
  const operation = useOperation((progress, signal) =>
    planRemoval.remove({ breakReferences: isAgreed }, progress, signal),
  );
  const { state, report, start, cancel } = operation;
  const isRunning = state.stage === "building";
  const onBack = isRunning ? undefined : onLeft;
  useEscape(report === undefined ? onBack : undefined);
  if (report !== undefined)
    return <DoneScreen title={text.doneTitle} lead={text.doneLead} onClosed={onRemoved} />;
  /** What has come to refer to the plan meanwhile is shown first. */
  const retryOf = ({ code }: WorkbookError) => {
    if (code === "cancelled") return undefined;
    return code === "referredTo" ? checkAgain : () => void start();
  };
  const mustAgree = preview.state === "ready" && preview.value.references.total > 0 && !isAgreed;
  return (
    <StepFrame
      title={text.title}
      lead={text.lead}
      onBack={onBack}
      forward={
        isRunning
          ? undefined
          : { label: text.confirm, disabled: preview.state !== "ready", onChosen: () => void start() }
      }
      blockers={mustAgree && !isRunning ? [text.agreeFirst] : []}
      summary={isRunning && <OperationProgress state={state} phases={text.phases} onCancelled={cancel} />}
    >
      {state.stage === "failed" && (
        <FailureNotice error={state.error} nothingLost onRetry={retryOf(state.error)} />
      )}
      {preview.state === "loading" && <Busy label={text.checking} onRetry={checkAgain} />}
      {preview.state === "failed" && <FailureNotice error={preview.error} nothingLost onRetry={checkAgain} />}
      {preview.state === "ready" && (
        <>
          <WhatGoes preview={preview.value} />
          <p className={styles.unseen}>{text.unseen(preview.value.references.unseen)}</p>
          {preview.value.references.total > 0 && (
            <>
              <References preview={preview.value} />
              <Checkbox
                label={text.agree}
                checked={isAgreed}
                disabled={isRunning}
                onChange={(_, { checked }) => setIsAgreed(checked === true)}
              />
            </>
          )}
        </>
      )}
    </StepFrame>
  );
}

function WhatGoes({ preview: { sheets, names, styles } }: { readonly preview: RemovalPreview }) {
  const text = usePlanWords().remove;
  return (
    <>
      <Section title={text.sheets}>
        <TextList lines={sheets.map(({ name }) => name)} />
      </Section>
      <Section title={text.besides} lead={text.stays}>
        <TextList lines={[text.names(names), ...(styles.length > 0 ? [text.styles(styles.length)] : [])]} />
      </Section>
    </>
  );
}

function References({ preview: { references } }: { readonly preview: RemovalPreview }) {
  const text = usePlanWords().remove;
  const { total } = references;
  const places = references.places.map(({ kind, where }) => text.places[kind](where));
  const more = total - places.length;
  return (
    <div>
      <Notice intent="warning">
        {text.references(total)}
        <TextList lines={more > 0 ? [...places, text.more(more)] : places} />
      </Notice>
    </div>
  );
}
