import { useState } from "react";
import { checkAnswer } from "../../../workbook/review/checkAnswer";
import type { Answer, ReviewInput } from "../../../workbook/review/reviewWorkbook";
import { NumberField } from "../../components/NumberField";
import { useLanguage } from "../../words/LanguageContext";
import { useAnswer } from "../ReviewContext";
import { AnswerNotes } from "./AnswerNotes";
import { useReviewWords } from "../useReviewWords";

interface NumberAnswerProps {
  readonly field: ReviewInput;
  readonly kind?: "number" | "percent";
  readonly unit?: string;
}

/** A figure that may be unknown: blank says that nobody has answered, 0 that there is none. */
export function NumberAnswer({ field, kind = "number", unit }: NumberAnswerProps) {
  const { format } = useLanguage();
  const { value, set, save } = useAnswer(field);
  const [refused, setRefused] = useState<number>();
  const text = useReviewWords();
  const write = (answer: Exclude<Answer, undefined>) => {
    if (typeof answer === "string") return answer;
    return kind === "percent" ? `${format.percentNumber(answer)} %` : format.number(answer);
  };
  const problem = () => {
    if (refused === undefined) return typeof value === "string" ? text.inSheet(value) : undefined;
    const found = checkAnswer(field, refused);
    if (found === undefined) return undefined;
    return kind === "percent" && found.code === "outside"
      ? text.percentOutside(found.min, found.max)
      : text.problem(found);
  };
  const hint = () => {
    if (value === undefined) return [text.notAnswered, text.hints[field]].filter(Boolean).join(" · ");
    return value === 0 && kind === "number" ? text.none : text.hints[field];
  };
  const enter = (entered: number | undefined) => {
    const isTaken = checkAnswer(field, entered) === undefined;
    setRefused(isTaken ? undefined : entered);
    if (isTaken) set(entered);
  };
  const shown = refused ?? value;
  const hintText = hint();
  return (
    <div onBlur={save}>
      <NumberField
        label={text.fields[field]}
        kind={kind}
        value={typeof shown === "number" ? shown : undefined}
        problem={problem()}
        {...(unit === undefined ? {} : { unit })}
        {...(hintText === undefined ? {} : { hint: hintText })}
        onEntered={enter}
        onCleared={() => enter(undefined)}
      />
      <AnswerNotes field={field} write={write} />
    </div>
  );
}
