import { FieldPair } from "../../components/FieldPair";
import { Figures } from "../../components/Figures";
import { NumberField } from "../../components/NumberField";
import { Section } from "../../components/Section";
import { usePlan, usePlanning } from "../../state/PlanContext";
import { useSettingProblem } from "../../state/useSettingProblem";
import { useLanguage } from "../../words/LanguageContext";
import { useStepWords } from "../../words/useStepWords";
import { useGoalWords } from "./useGoalWords";

/** What turns the gap into deals, opportunities and meetings. */
export function FunnelFields() {
  const { format } = useLanguage();
  const stepWords = useStepWords();
  const { dispatch } = usePlanning();
  const { settings, goal } = usePlan();
  const problemOf = useSettingProblem();
  const text = useGoalWords();
  const { funnel } = settings;
  const total = goal.funnel?.total;
  return (
    <Section title={text.funnelGroup}>
      <FieldPair>
        <NumberField
          label={text.dealSize}
          value={funnel.dealSize}
          unit={settings.currency}
          problem={problemOf("funnel.dealSize")}
          onEntered={(dealSize) => dispatch({ type: "funnelEntered", funnel: { dealSize } })}
        />
        <NumberField
          label={text.cycle}
          unit={stepWords.fields.days}
          value={funnel.salesCycleDays}
          problem={problemOf("funnel.salesCycleDays")}
          onEntered={(salesCycleDays) => dispatch({ type: "funnelEntered", funnel: { salesCycleDays } })}
        />
        <NumberField
          label={text.winRate}
          kind="percent"
          hint={text.winRateHint}
          value={funnel.winRate}
          problem={problemOf("funnel.winRate", true)}
          onEntered={(winRate) => dispatch({ type: "funnelEntered", funnel: { winRate } })}
        />
        <NumberField
          label={text.meetingRate}
          kind="percent"
          hint={text.meetingRateHint}
          value={funnel.meetingRate}
          problem={problemOf("funnel.meetingRate", true)}
          onEntered={(meetingRate) => dispatch({ type: "funnelEntered", funnel: { meetingRate } })}
        />
      </FieldPair>
      {total !== undefined && (
        <Figures
          figures={[
            { label: text.dealsLabel, value: format.count(total.deals) },
            { label: text.opportunitiesLabel, value: format.count(total.opportunities) },
            { label: text.meetingsLabel, value: format.count(total.meetings) },
            { label: text.pipelineLabel, value: format.amount(total.pipeline) },
          ]}
        />
      )}
    </Section>
  );
}
