import { churnMethods, lossBases } from "../../../planning/settings";
import { ChoiceField } from "../../components/ChoiceField";
import { LiveFigures } from "../../components/LiveFigures";
import { Notice } from "../../components/Notice";
import { Section } from "../../components/Section";
import { SelectField } from "../../components/SelectField";
import { StepFrame } from "../../components/StepFrame";
import { Waterfall } from "../../components/Waterfall";
import { keptLines } from "../keptLines";
import { usePlan, usePlanning } from "../../state/PlanContext";
import { startingHistory } from "../../state/startingHistory";
import { useLanguage } from "../../words/LanguageContext";
import { HistoryFields } from "./HistoryFields";
import { HistoryTable } from "./HistoryTable";
import { useChurnWords } from "./useChurnWords";

const YEARS = [2, 3];

/** What is lost in a year, and what that leaves of this year's revenue. */
export function ChurnStep() {
  const { words, format } = useLanguage();
  const { dispatch } = usePlanning();
  const plan = usePlan();
  const { churn } = plan.settings;
  const { average, history } = plan.churn;
  const { kept } = plan.goal;
  const text = useChurnWords();
  const isInAccounts = plan.columns.revenue.length > 1;
  const yearsAveraged = history.filter(({ rate }) => rate !== undefined).slice(-churn.years).length;

  return (
    <StepFrame
      title={text.title}
      lead={text.lead}
      onBack={() => dispatch({ type: "stepEntered", step: "accounts" })}
      forward={{
        label: words.wizard.next,
        onChosen: () => dispatch({ type: "stepEntered", step: "priorities" }),
      }}
      blockers={average === undefined ? [text.noAverage[churn.source]] : []}
      summary={
        average !== undefined &&
        kept !== undefined && (
          <LiveFigures
            figures={[
              { label: text.averageChurn, value: format.percent(average) },
              { label: text.kept, value: format.amount(kept) },
            ]}
            sentence={text.announce(average, kept)}
          />
        )
      }
    >
      {isInAccounts ? (
        <ChoiceField
          label={text.source}
          value={churn.source}
          choices={[
            { value: "accounts", ...text.sources.accounts },
            { value: "typed", ...text.sources.typed },
          ]}
          onChosen={(source) =>
            dispatch({
              type: "churnAssumed",
              churn:
                source === "typed"
                  ? { source, history: startingHistory(churn.history, history) }
                  : { source },
            })
          }
        />
      ) : (
        <Notice>{text.notInAccounts}</Notice>
      )}
      <Section title={text.history}>
        {churn.source === "accounts" ? (
          <HistoryTable history={history} />
        ) : (
          <HistoryFields history={history} />
        )}
      </Section>
      <Section title={text.average}>
        <SelectField
          label={text.years}
          value={String(churn.years)}
          onChosen={(years) => dispatch({ type: "churnAssumed", churn: { years: Number(years) } })}
        >
          {YEARS.map((years) => (
            <option key={years} value={years}>
              {text.yearsOption(years)}
            </option>
          ))}
        </SelectField>
        <ChoiceField
          label={text.method}
          value={churn.method}
          choices={churnMethods.map((value) => ({
            value,
            ...text.methods[value],
          }))}
          onChosen={(method) => dispatch({ type: "churnAssumed", churn: { method } })}
        />
        {churn.source === "accounts" && (
          <ChoiceField
            label={text.losses}
            value={churn.losses}
            choices={lossBases.map((value) => ({
              value,
              ...text.bases[value],
            }))}
            onChosen={(losses) => dispatch({ type: "churnAssumed", churn: { losses } })}
          />
        )}
      </Section>
      {average !== undefined && kept !== undefined && (
        <Section
          title={text.forecastTitle(plan.settings.thisYear + 1)}
          lead={text.howAveraged(churn.method, yearsAveraged, average)}
        >
          <Waterfall lines={keptLines(plan, text, format)} />
        </Section>
      )}
    </StepFrame>
  );
}
