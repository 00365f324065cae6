import { Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";

interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly explained: string;
  readonly disabled?: boolean;
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChosen: (value: Value) => void;
}

const useStyles = makeStyles({
  explained: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
});

/** One of a few, each explained in a line. */
export function ChoiceField<Value extends string>({
  label,
  value,
  choices,
  onChosen,
}: ChoiceFieldProps<Value>) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <RadioGroup
        value={value}
        onChange={(_, { value: chosen }) => {
          const choice = choices.find((candidate) => candidate.value === chosen);
          if (choice !== undefined) onChosen(choice.value);
        }}
      >
        {choices.map(({ value: choice, name, explained, disabled = false }) => (
          <Radio
            key={choice}
            value={choice}
            disabled={disabled}
            label={
              <>
                {name}
                <span className={styles.explained}>{explained}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
