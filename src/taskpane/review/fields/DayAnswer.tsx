import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { checkAnswer } from "../../../workbook/review/checkAnswer";
import { dayPatternOf, parseDay } from "../../format/parseDay";
import { today } from "../../state/today";
import { useLanguage } from "../../words/LanguageContext";
import { useReviewWords } from "../useReviewWords";
import { AnswerNotes } from "./AnswerNotes";
import type { AskedField } from "./askedField";
import { DayPicker } from "./DayPicker";

const useStyles = makeStyles({
  day: {
    minWidth: 0,
    "& input": { minWidth: 0, width: "100%" },
    // MM/DD/YYYY is wider than any day in figures.
    "@media (max-width: 339px)": { "& input::placeholder": { fontSize: tokens.fontSizeBase200 } },
  },
});

/** With its year written out a day is complete, and so is none; what is shorter may still grow. */
const isComplete = (typed: string) => /\d{4}|^\s*$/u.test(typed);

/** A day, typed as the user is used to or picked. What isn't a day once it is left stays here, with the reason. */
export function DayAnswer({ field }: { readonly field: AskedField }) {
  const styles = useStyles();
  const { format } = useLanguage();
  const text = useReviewWords();
  const { label, hint, limits, value, edit, set, save } = field;
  const pattern = dayPatternOf(format.locale);
  const [typing, setTyping] = useState<string>();
  const read = (typed: string) =>
    typed.trim() === "" ? undefined : (parseDay(typed, pattern, today()) ?? typed);
  const shown = () => {
    if (typeof value === "number") return pattern.write(value);
    return edit === undefined ? "" : (value ?? "");
  };
  const enter = (typed: string) => {
    setTyping(typed);
    if (isComplete(typed)) set(read(typed));
  };
  const leave = () => {
    // What was complete has been entered: what stands there by now may be somebody else's.
    if (typing !== undefined && !isComplete(typing)) set(read(typing));
    setTyping(undefined);
  };
  // Whoever goes on to another account by a key hasn't left the field.
  const leaving = useRef(leave);
  useEffect(() => {
    leaving.current = leave;
  });
  useEffect(() => () => leaving.current(), []);
  const isOvertaken = typing !== undefined && isComplete(typing) && read(typing) !== value;
  const typed = isOvertaken ? undefined : typing;
  const found = typed === undefined ? checkAnswer(limits, value) : undefined;
  const problem = () => {
    if (found === undefined) return undefined;
    return edit === undefined && typeof value === "string" ? text.inSheet(value) : text.problem(found);
  };
  const message = problem();
  return (
    <div
      onBlur={() => {
        leave();
        save();
      }}
    >
      <Field
        label={label}
        {...(hint === undefined || message !== undefined ? {} : { hint })}
        {...(message === undefined ? {} : { validationMessage: message, validationState: "error" as const })}
      >
        <Input
          className={styles.day}
          autoComplete="off"
          inputMode="numeric"
          placeholder={pattern.shape(text.dayLetters)}
          value={typed ?? shown()}
          onChange={(_, { value: text }) => enter(text)}
          onKeyDown={({ key }) => {
            if (key === "Enter") leave();
          }}
          contentAfter={
            <DayPicker
              label={text.pickDay(label)}
              value={typeof value === "number" ? value : undefined}
              onPicked={(day) => {
                setTyping(undefined);
                set(day);
              }}
            />
          }
        />
      </Field>
      <AnswerNotes
        field={field}
        write={(answer) => (typeof answer === "number" ? format.day(answer) : answer)}
      />
    </div>
  );
}
