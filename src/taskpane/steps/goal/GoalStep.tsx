import { Button } from "@fluentui/react-components";
import { LiveFigures } from "../../components/LiveFigures";
import { Notice } from "../../components/Notice";
import { StepFrame } from "../../components/StepFrame";
import { usePlan, usePlanning } from "../../state/PlanContext";
import { useSettingProblem } from "../../state/useSettingProblem";
import { useLanguage } from "../../words/LanguageContext";
import { FunnelFields } from "./FunnelFields";
import { GapPicture } from "./GapPicture";
import { GoalFields } from "./GoalFields";
import { SplitFields } from "./SplitFields";
import { useGoalWords } from "./useGoalWords";

/** The revenue goal, and what it takes to get there. */
export function GoalStep() {
  const { words, format } = useLanguage();
  const { dispatch } = usePlanning();
  const { settings, goal, churn } = usePlan();
  const splitProblem = useSettingProblem()("split");
  const text = useGoalWords();
  const { gap, funnel } = goal;
  return (
    <StepFrame
      title={text.title(settings.thisYear + 1)}
      lead={text.lead}
      onBack={() => dispatch({ type: "stepEntered", step: "priorities" })}
      forward={{
        label: words.wizard.next,
        onChosen: () => dispatch({ type: "stepEntered", step: "build" }),
      }}
      blockers={splitProblem === undefined ? [] : [splitProblem]}
      summary={
        gap !== undefined && (
          <LiveFigures
            figures={[
              { label: gap > 0 ? text.stillToFind : text.ahead, value: format.amount(Math.abs(gap)) },
              ...(funnel === undefined
                ? []
                : [
                    { label: text.dealsLabel, value: format.count(funnel.total.deals) },
                    { label: text.meetingsLabel, value: format.count(funnel.total.meetings) },
                  ]),
            ]}
            sentence={text.announce(gap)}
          />
        )
      }
    >
      {churn.average === undefined && (
        <Notice intent="warning">
          {text.noForecast}{" "}
          <Button size="small" onClick={() => dispatch({ type: "stepEntered", step: "churn" })}>
            {text.toChurn}
          </Button>
        </Notice>
      )}
      <GoalFields />
      <GapPicture />
      <FunnelFields />
      <SplitFields />
    </StepFrame>
  );
}
