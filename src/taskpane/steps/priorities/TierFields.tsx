import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { SubtractRegular } from "@fluentui/react-icons/svg/subtract";
import { tierLetter } from "../../../planning/tier";
import { FieldPair } from "../../components/FieldPair";
import { NumberField } from "../../components/NumberField";
import { Section } from "../../components/Section";
import { usePlan, usePlanning } from "../../state/PlanContext";
import { useSettingProblem } from "../../state/useSettingProblem";
import { useStepWords } from "../../words/useStepWords";

const MOST_TIERS = 5;

const useStyles = makeStyles({
  rest: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** From which score on an account belongs to a tier. */
export function TierFields() {
  const styles = useStyles();
  const stepWords = useStepWords();
  const { dispatch } = usePlanning();
  const cutoffs = usePlan().settings.tierCutoffs;
  const problemOf = useSettingProblem();
  const text = stepWords.priorities;
  const change = (changed: readonly number[]) => dispatch({ type: "tiersChanged", cutoffs: changed });
  const lowest = cutoffs.at(-1) ?? 0;
  return (
    <Section title={text.tiers}>
      <FieldPair>
        {cutoffs.map((cutoff, at) => (
          <NumberField
            key={at}
            label={text.tierFrom(tierLetter(at))}
            value={cutoff}
            unit={text.points}
            problem={problemOf(`tierCutoffs.${at}`)}
            onEntered={(entered) => change(cutoffs.map((other, index) => (index === at ? entered : other)))}
          />
        ))}
      </FieldPair>
      <p className={styles.rest}>{text.tierRest(tierLetter(cutoffs.length), lowest)}</p>
      <div className={styles.actions}>
        {cutoffs.length + 1 < MOST_TIERS && lowest > 0 && (
          <Button
            size="small"
            appearance="subtle"
            icon={<AddRegular />}
            onClick={() => change([...cutoffs, Math.floor(lowest / 2)])}
          >
            {text.addTier}
          </Button>
        )}
        {cutoffs.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            icon={<SubtractRegular />}
            onClick={() => change(cutoffs.slice(0, -1))}
          >
            {text.removeTier}
          </Button>
        )}
      </div>
    </Section>
  );
}
