import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { Criterion } from "../../../planning/settings";
import { Section } from "../../components/Section";
import { boundsOf, measureKey, measuresOf } from "../../state/measures";
import { usePlan, usePlanning } from "../../state/PlanContext";
import { criterionName } from "../../words/criterionName";
import { useStepWords } from "../../words/useStepWords";
import { CriterionFields } from "./CriterionFields";

const FIRST_WEIGHT = 20;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  add: { alignSelf: "flex-start" },
});

/** What makes an account important, and how much. */
export function CriteriaFields() {
  const styles = useStyles();
  const stepWords = useStepWords();
  const { draft, dispatch, view } = usePlanning();
  const plan = usePlan();
  const { criteria } = plan.settings;
  if (view === undefined) return null;

  const measures = measuresOf(view.table, plan.columns);
  const used = new Set(criteria.map(({ measure }) => measureKey(measure)));
  const next = measures.find((measure) => !used.has(measureKey(measure)));
  const change = (changed: readonly Criterion[]) => dispatch({ type: "criteriaChanged", criteria: changed });
  const named = (measure: Criterion["measure"], weight: number): Criterion => ({
    name: criterionName(measure, draft.language),
    measure,
    weight,
    ...boundsOf(measure, view.table, plan),
  });
  return (
    <Section title={stepWords.priorities.criteria} lead={stepWords.priorities.criteriaLead}>
      <div className={styles.list}>
        {criteria.map((criterion, at) => (
          <CriterionFields
            key={measureKey(criterion.measure)}
            criterion={criterion}
            position={at}
            measures={measures.filter(
              (measure) =>
                measureKey(measure) === measureKey(criterion.measure) || !used.has(measureKey(measure)),
            )}
            onMeasured={(measure) =>
              change(criteria.map((other, index) => (index === at ? named(measure, other.weight) : other)))
            }
            onChanged={(changed) =>
              change(criteria.map((other, index) => (index === at ? { ...other, ...changed } : other)))
            }
            onRemoved={() => change(criteria.filter((_, index) => index !== at))}
          />
        ))}
      </div>
      {next !== undefined && (
        <Button
          size="small"
          appearance="subtle"
          icon={<AddRegular />}
          className={styles.add}
          onClick={() => change([...criteria, named(next, FIRST_WEIGHT)])}
        >
          {stepWords.priorities.add}
        </Button>
      )}
    </Section>
  );
}
