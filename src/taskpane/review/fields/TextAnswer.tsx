import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import { checkAnswer } from "../../../workbook/review/checkAnswer";
import type { ReviewInput } from "../../../workbook/review/reviewWorkbook";
import { useAnswer } from "../ReviewContext";
import { AnswerNotes } from "./AnswerNotes";
import { useReviewWords } from "../useReviewWords";

const useStyles = makeStyles({
  area: { width: "100%", "& textarea": { fieldSizing: "content", minHeight: "52px", maxHeight: "240px" } },
});

/** An answer in words. */
export function TextAnswer({ field }: { readonly field: ReviewInput }) {
  const styles = useStyles();
  const { value, set, save } = useAnswer(field);
  const text = useReviewWords();
  const problem = checkAnswer(field, value);
  const hint = text.hints[field];
  return (
    <div onBlur={save}>
      <Field
        label={text.fields[field]}
        {...(hint === undefined ? {} : { hint })}
        {...(problem === undefined
          ? {}
          : { validationMessage: text.problem(problem), validationState: "error" as const })}
      >
        <Textarea
          className={styles.area}
          resize="vertical"
          value={value === undefined ? "" : String(value)}
          onChange={(_, { value: typed }) => set(typed === "" ? undefined : typed)}
        />
      </Field>
      <AnswerNotes field={field} write={String} />
    </div>
  );
}
