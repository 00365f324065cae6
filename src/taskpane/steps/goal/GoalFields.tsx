import { FieldPair } from "../../components/FieldPair";
import { NumberField } from "../../components/NumberField";
import { Section } from "../../components/Section";
import { SelectField } from "../../components/SelectField";
import { goalAtGrowth, growthOfGoal } from "../../../planning/plan/goalGrowth";
import { usePlan, usePlanning } from "../../state/PlanContext";
import { useSettingProblem } from "../../state/useSettingProblem";
import { CurrencyField } from "./CurrencyField";
import { useGoalWords } from "./useGoalWords";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The goal, as an amount or as growth, and what is counted towards it. */
export function GoalFields() {
  const { dispatch } = usePlanning();
  const { settings, revenue } = usePlan();
  const problemOf = useSettingProblem();
  const text = useGoalWords();
  return (
    <Section title={text.goalGroup}>
      <FieldPair>
        <NumberField
          label={text.goal}
          value={settings.goal}
          unit={settings.currency}
          problem={problemOf("goal")}
          onEntered={(goal) => dispatch({ type: "goalEntered", goal })}
        />
        <NumberField
          label={text.growth}
          kind="percent"
          value={growthOfGoal(settings.goal, revenue)}
          onEntered={(growth) => dispatch({ type: "goalEntered", goal: goalAtGrowth(revenue, growth) })}
        />
        <NumberField
          label={text.priceIncrease}
          kind="percent"
          hint={text.priceHint}
          value={settings.priceIncrease}
          problem={problemOf("priceIncrease", true)}
          onEntered={(priceIncrease) => dispatch({ type: "priceIncreaseEntered", priceIncrease })}
        />
        <NumberField
          label={text.closed}
          hint={text.closedHint}
          value={settings.closed}
          unit={settings.currency}
          problem={problemOf("closed")}
          onEntered={(closed) => dispatch({ type: "closedEntered", closed })}
        />
        <SelectField
          label={text.fiscalYearStart}
          value={String(settings.fiscalYearStartMonth)}
          onChosen={(month) => dispatch({ type: "fiscalYearSet", startMonth: Number(month) })}
        >
          {MONTHS.map((month) => (
            <option key={month} value={month}>
              {text.monthName(month)}
            </option>
          ))}
        </SelectField>
        <CurrencyField />
      </FieldPair>
    </Section>
  );
}
