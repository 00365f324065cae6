import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { checkAnswer } from "../../../workbook/review/checkAnswer";
import { useReviewWords } from "../useReviewWords";
import { AnswerNotes } from "./AnswerNotes";
import type { AskedField } from "./askedField";

interface TextAnswerProps {
  readonly field: AskedField;
  /** For a name or a few words. */
  readonly isShort?: boolean;
  readonly problem?: string | undefined;
  /** The input itself, for whoever moves the focus. */
  readonly inputRef?: React.Ref<HTMLInputElement>;
}

const useStyles = makeStyles({
  area: {
    width: "100%",
    minWidth: 0,
    "& textarea": {
      boxSizing: "border-box",
      width: "100%",
      minWidth: 0,
      fieldSizing: "content",
      minHeight: "52px",
      maxHeight: "240px",
    },
  },
  line: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
});

/** An answer in words. */
export function TextAnswer({ field, isShort = false, problem: otherProblem, inputRef }: TextAnswerProps) {
  const styles = useStyles();
  const text = useReviewWords();
  const { label, hint, limits, value, set, save } = field;
  const found = checkAnswer(limits, value);
  const problem = found === undefined ? otherProblem : text.problem(found);
  const shown = value === undefined ? "" : String(value);
  const enter = (typed: string) => set(typed === "" ? undefined : typed);
  return (
    <div onBlur={save}>
      <Field
        label={label}
        {...(hint === undefined || problem !== undefined ? {} : { hint })}
        {...(problem === undefined ? {} : { validationMessage: problem, validationState: "error" as const })}
      >
        {isShort ? (
          <Input
            className={styles.line}
            {...(inputRef === undefined ? {} : { input: { ref: inputRef } })}
            autoComplete="off"
            value={shown}
            onChange={(_, { value: typed }) => enter(typed)}
          />
        ) : (
          <Textarea
            className={styles.area}
            resize="vertical"
            value={shown}
            onChange={(_, { value: typed }) => enter(typed)}
          />
        )}
      </Field>
      <AnswerNotes field={field} write={String} />
    </div>
  );
}
