import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ExistingPlan } from "../../workbook/planWorkbook";
import type { WorkbookError } from "../../workbook/workbookError";
import { FailureNotice } from "../components/FailureNotice";
import { Screen } from "../components/Screen";
import { Section } from "../components/Section";
import { SheetLinks } from "../components/SheetLinks";
import { toWorkbookError } from "../state/toWorkbookError";
import { useWorkbook } from "../WorkbookContext";
import { RemovePlan } from "./RemovePlan";
import { RollForward } from "./RollForward";
import { usePlanWords } from "./usePlanWords";

interface PlanHomeProps {
  readonly plan: ExistingPlan;
  /** The plan's assumptions are to be gone through again. */
  readonly onOpened: (plan: ExistingPlan) => void;
  /** The plan has become another one, or there is none any more. */
  readonly onChanged: (plan: ExistingPlan | undefined) => void;
}

const useStyles = makeStyles({
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  choice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
});

/** Where a plan stands already: its sheets, and what one can do with it as a whole. */
export function PlanHome({ plan, onOpened, onChanged }: PlanHomeProps) {
  const styles = useStyles();
  const workbook = useWorkbook();
  const [task, setTask] = useState<"roll" | "remove">();
  const [failed, setFailed] = useState<{ readonly error: WorkbookError; readonly again: () => void }>();
  const text = usePlanWords();

  /** What stands in the workbook by now, rather than what the pane has once read. */
  const readAgain = (then: (present: ExistingPlan | undefined) => void) =>
    void workbook.readPlan().then(
      (present) => {
        setFailed(undefined);
        then(present);
      },
      (reason: unknown) => setFailed({ error: toWorkbookError(reason), again: () => readAgain(then) }),
    );
  const leave = () => setTask(undefined);
  const leaveWith = (tell: () => void) => () => {
    leave();
    tell();
  };
  if (task === "remove")
    return <RemovePlan onLeft={leave} onRemoved={leaveWith(() => onChanged(undefined))} />;
  if (task === "roll")
    return <RollForward plan={plan} onLeft={leave} onRolled={leaveWith(() => readAgain(onChanged))} />;

  const update = (present: ExistingPlan | undefined) =>
    present === undefined ? onChanged(undefined) : onOpened(present);
  const choice = (label: string, about: string, onChosen: () => void) => (
    <div className={styles.choice}>
      <Button onClick={onChosen}>{label}</Button>
      <p className={styles.about}>{about}</p>
    </div>
  );
  return (
    <Screen title={text.title(plan.settings.thisYear + 1)} lead={text.lead}>
      {failed !== undefined && <FailureNotice error={failed.error} onRetry={failed.again} />}
      <SheetLinks sheets={plan.sheets} />
      <div className={styles.choice}>
        <Button appearance="primary" onClick={() => readAgain(update)}>
          {text.update}
        </Button>
        <p className={styles.about}>{text.updateLead}</p>
      </div>
      <Section title={text.more}>
        {choice(text.roll.open, text.roll.about(plan.settings.thisYear + 1), () => setTask("roll"))}
        {choice(text.remove.open, text.remove.about, () => setTask("remove"))}
      </Section>
    </Screen>
  );
}
