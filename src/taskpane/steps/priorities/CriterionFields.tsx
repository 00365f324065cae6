import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { Criterion, CriterionMeasure } from "../../../planning/settings";
import { NumberField } from "../../components/NumberField";
import { SelectField } from "../../components/SelectField";
import { measureKey } from "../../state/measures";
import { useSettingProblem } from "../../state/useSettingProblem";
import { useStepWords } from "../../words/useStepWords";

interface CriterionFieldsProps {
  readonly criterion: Criterion;
  readonly position: number;
  /** Its own measure and those that no other criterion uses. */
  readonly measures: readonly CriterionMeasure[];
  readonly onMeasured: (measure: CriterionMeasure) => void;
  readonly onChanged: (changed: Partial<Criterion>) => void;
  readonly onRemoved: () => void;
}

/** Where three numbers have room beside each other. */
const BESIDE = "@media (min-width: 280px)";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  line: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: tokens.spacingHorizontalXS },
  numbers: {
    display: "grid",
    columnGap: tokens.spacingHorizontalS,
    [BESIDE]: {
      gridTemplateColumns: "minmax(52px, 3fr) minmax(0, 4fr) minmax(0, 6fr)",
      // What is wrong with one of them is said below all three, where there is room for it.
      "& > .fui-Field": { display: "contents" },
      "& > .fui-Field > .fui-Field__label": { gridRow: 1, alignSelf: "end", overflowWrap: "anywhere" },
      "& > .fui-Field > .fui-Input": {
        gridRow: 2,
        paddingLeft: tokens.spacingHorizontalXS,
        paddingRight: tokens.spacingHorizontalXS,
      },
      "& > .fui-Field > .fui-Field__validationMessage": { gridColumn: "1 / -1" },
    },
  },
  later: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** One criterion of the score. */
export function CriterionFields(props: CriterionFieldsProps) {
  const { criterion, position, measures, onMeasured, onChanged, onRemoved } = props;
  const styles = useStyles();
  const stepWords = useStepWords();
  const problemOf = useSettingProblem();
  const text = stepWords.priorities;
  const name = text.measureName(criterion.measure);
  const field = `criteria.${position}`;
  const columns = measures.filter(({ kind }) => kind === "column");
  const option = (measure: CriterionMeasure) => (
    <option key={measureKey(measure)} value={measureKey(measure)}>
      {text.measureName(measure)}
    </option>
  );
  return (
    <div role="group" aria-label={text.criterion(position + 1, name)} className={styles.card}>
      <div className={styles.line}>
        <SelectField
          label={text.measure}
          labelHidden
          value={measureKey(criterion.measure)}
          problem={problemOf(`${field}.name`)}
          onChosen={(key) => {
            const chosen = measures.find((measure) => measureKey(measure) === key);
            if (chosen !== undefined) onMeasured(chosen);
          }}
        >
          {measures.filter(({ kind }) => kind !== "column").map(option)}
          {columns.length > 0 && <optgroup label={text.ownColumns}>{columns.map(option)}</optgroup>}
        </SelectField>
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={stepWords.fields.remove(name)}
          title={stepWords.fields.remove(name)}
          onClick={onRemoved}
        />
      </div>
      <div className={styles.numbers}>
        <NumberField
          label={text.weight}
          value={criterion.weight}
          problem={problemOf(`${field}.weight`)}
          onEntered={(weight) => onChanged({ weight })}
        />
        <NumberField
          label={text.zeroAt}
          value={criterion.zeroAt}
          problem={problemOf(`${field}.zeroAt`)}
          onEntered={(zeroAt) => onChanged({ zeroAt })}
        />
        <NumberField
          label={text.fullAt}
          value={criterion.fullAt}
          problem={problemOf(`${field}.fullAt`)}
          onEntered={(fullAt) => onChanged({ fullAt })}
        />
      </div>
      {criterion.measure.kind === "potential" && <p className={styles.later}>{text.potentialLater}</p>}
    </div>
  );
}
