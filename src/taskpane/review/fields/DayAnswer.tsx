import { Field, Input, makeStyles } from "@fluentui/react-components";
import { checkAnswer } from "../../../workbook/review/checkAnswer";
import { useLanguage } from "../../words/LanguageContext";
import { isoDay, serialOf } from "../../state/today";
import { useReviewWords } from "../useReviewWords";
import { AnswerNotes } from "./AnswerNotes";
import type { AskedField } from "./askedField";

const useStyles = makeStyles({ day: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } } });

/** A day, typed or picked the way the system has it. */
export function DayAnswer({ field }: { readonly field: AskedField }) {
  const styles = useStyles();
  const { format } = useLanguage();
  const text = useReviewWords();
  const { label, hint, limits, value, edit, set, save } = field;
  const found = checkAnswer(limits, value);
  const problem = () => {
    if (found === undefined) return undefined;
    return edit === undefined && typeof value === "string" ? text.inSheet(value) : text.problem(found);
  };
  const message = problem();
  return (
    <div onBlur={save}>
      <Field
        label={label}
        {...(hint === undefined || message !== undefined ? {} : { hint })}
        {...(message === undefined ? {} : { validationMessage: message, validationState: "error" as const })}
      >
        <Input
          className={styles.day}
          type="date"
          value={typeof value === "number" ? isoDay(value) : ""}
          onChange={({ target }, { value: day }) => {
            // A day that is half typed is none yet, and doesn't empty the cell.
            if (!target.validity.badInput) set(day === "" ? undefined : serialOf(day));
          }}
        />
      </Field>
      <AnswerNotes
        field={field}
        write={(answer) => (typeof answer === "number" ? format.day(answer) : answer)}
      />
    </div>
  );
}
