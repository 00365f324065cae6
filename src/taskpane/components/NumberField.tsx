import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage } from "../words/LanguageContext";
import { useStepWords } from "../words/useStepWords";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  /** A percent field is typed as 8 or 8 % and means 0.08. */
  readonly kind?: "number" | "percent";
  readonly unit?: string;
  readonly hint?: string;
  /** Why the value can't be used, if it can't. */
  readonly problem?: string | undefined;
  /** In a table the column's header is the label that one sees. */
  readonly labelHidden?: boolean;
  readonly onEntered: (value: number) => void;
  /** What was typed before and can't be read as a number. */
  readonly unreadable?: string | undefined;
  /** Who takes that as well has all that was typed: another value has come from elsewhere, and is shown instead. */
  readonly onUnreadable?: (text: string) => void;
  /** Where it is given, the field may be left blank. */
  readonly onCleared?: () => void;
}

/** More characters than half a narrow pane has room for. */
const LONG = 14;

const useStyles = makeStyles({
  field: { minWidth: 0 },
  unit: { whiteSpace: "nowrap" },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, fontVariantNumeric: "tabular-nums" } },
});

/** A number as the user is used to typing it. What was typed stays until it is left, even where it is no number. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, kind = "number", hint, labelHidden = false, onEntered, onCleared } = props;
  const { format } = useLanguage();
  const stepWords = useStepWords();
  const styles = useStyles();
  /** What was typed, and the value that it left where it couldn't be read. */
  const [typing, setTyping] = useState<{ readonly text: string; readonly value: number | undefined }>();
  const isPercent = kind === "percent";
  const parse = isPercent ? format.parsePercent : format.parseNumber;
  const means = (text: string) => {
    const entered = parse(text);
    return entered === undefined && text.trim() !== "" ? props.unreadable === text : entered === value;
  };
  const write = isPercent ? format.percentNumber : format.number;
  const unit = isPercent ? stepWords.fields.percent : props.unit;
  const mayBeBlank = onCleared !== undefined;

  const isValid = (text: string) => (text.trim() === "" ? mayBeBlank : parse(text) !== undefined);
  /** The value has become another one, and not by what was typed: a neighbour that says the same in other words was. */
  const isOvertaken = ({ text, value: left }: NonNullable<typeof typing>) =>
    props.onUnreadable === undefined ? !isValid(text) && left !== value : !means(text);
  const typed = (typing === undefined || isOvertaken(typing) ? undefined : typing.text) ?? props.unreadable;
  const typingProblem = () => {
    if (typed === undefined || isValid(typed)) return undefined;
    if (typed.trim() === "") return stepWords.fields.required;
    return isPercent ? stepWords.fields.notAPercent : stepWords.fields.notANumber;
  };
  const enter = (text: string) => {
    setTyping({ text, value });
    const entered = parse(text);
    if (entered !== undefined) onEntered(entered);
    else if (text.trim() === "") onCleared?.();
    else props.onUnreadable?.(text);
  };

  const shown = typed ?? (value === undefined ? "" : write(value));
  const isLong = shown.length + (unit?.length ?? 0) > LONG;
  const problem = typingProblem() ?? props.problem;
  return (
    <Field
      className={styles.field}
      {...(isLong ? { "data-wide": true } : {})}
      {...(labelHidden ? {} : { label })}
      {...(hint === undefined || problem !== undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem, validationState: "error" as const })}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        {...(labelHidden ? { "aria-label": label } : {})}
        value={shown}
        {...(unit === undefined ? {} : { contentAfter: <span className={styles.unit}>{unit}</span> })}
        onChange={(_, { value: text }) => enter(text)}
        onBlur={() => {
          if (typed !== undefined && isValid(typed)) setTyping(undefined);
        }}
      />
    </Field>
  );
}
