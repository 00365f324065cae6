import { LiveFigures } from "../../components/LiveFigures";
import { StepFrame } from "../../components/StepFrame";
import { usePlan, usePlanning } from "../../state/PlanContext";
import { useSettingProblem } from "../../state/useSettingProblem";
import { tierCounts } from "../../state/tierCounts";
import { useLanguage } from "../../words/LanguageContext";
import { useStepWords } from "../../words/useStepWords";
import { CriteriaFields } from "./CriteriaFields";
import { TierFields } from "./TierFields";
import { TopTen } from "./TopTen";

/** Which accounts come first: criteria, tiers, and what they lead to. */
export function PrioritiesStep() {
  const { words, format } = useLanguage();
  const stepWords = useStepWords();
  const { dispatch } = usePlanning();
  const { ranking, settings } = usePlan();
  const text = stepWords.priorities;
  const counts = tierCounts(ranking, settings.tierCutoffs.length);
  const first = ranking[0];
  const criteriaProblem = useSettingProblem()("criteria");
  const blockers =
    settings.criteria.length === 0
      ? [text.noCriteria]
      : criteriaProblem === undefined
        ? []
        : [criteriaProblem];
  return (
    <StepFrame
      title={text.title}
      lead={text.lead}
      onBack={() => dispatch({ type: "stepEntered", step: "churn" })}
      forward={{
        label: words.wizard.next,
        onChosen: () => dispatch({ type: "stepEntered", step: "goal" }),
      }}
      blockers={blockers}
      summary={
        first?.score !== undefined && (
          <LiveFigures
            figures={counts.map(({ tier, count }) => ({
              label: text.tier(tier),
              value: format.count(count),
            }))}
            sentence={text.announce(first.account.name, first.score)}
          />
        )
      }
    >
      <CriteriaFields />
      <TierFields />
      <TopTen ranking={ranking} />
    </StepFrame>
  );
}
