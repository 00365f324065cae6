import { checkAnswer } from "../../../workbook/review/checkAnswer";
import type { Answer } from "../../../workbook/review/reviewWorkbook";
import { NumberField } from "../../components/NumberField";
import { useLanguage } from "../../words/LanguageContext";
import { useReviewWords } from "../useReviewWords";
import { AnswerNotes } from "./AnswerNotes";
import type { AskedField } from "./askedField";

interface NumberAnswerProps {
  readonly field: AskedField;
  readonly kind?: "number" | "percent";
  readonly unit?: string;
  /** Said where nobody has answered yet. */
  readonly blankHint?: string | undefined;
}

/**
 * A figure that may be unknown: blank says that nobody has answered, 0 that there is none. What the sheet wouldn't take
 * stays here, with the reason.
 */
export function NumberAnswer({ field, kind = "number", unit, blankHint }: NumberAnswerProps) {
  const { format } = useLanguage();
  const text = useReviewWords();
  const { label, limits, value, edit, set, save } = field;
  const write = (answer: Exclude<Answer, undefined>) => {
    if (typeof answer === "string") return answer;
    return kind === "percent" ? format.rate(answer) : format.number(answer);
  };
  const problem = () => {
    if (edit === undefined && typeof value === "string") return text.inSheet(value);
    const found = checkAnswer(limits, value);
    if (found === undefined) return undefined;
    return kind === "percent" && found.code === "outside"
      ? text.percentOutside(found.min, found.max)
      : text.problem(found);
  };
  const hint = () => {
    if (value === undefined) return [blankHint, field.hint].filter(Boolean).join(" · ");
    return value === 0 && kind === "number" ? text.none : field.hint;
  };
  const hintText = hint();
  return (
    <div onBlur={save}>
      <NumberField
        label={label}
        kind={kind}
        value={typeof value === "number" ? value : undefined}
        unreadable={edit !== undefined && typeof value === "string" ? value : undefined}
        problem={problem()}
        {...(unit === undefined ? {} : { unit })}
        {...(hintText === undefined || hintText === "" ? {} : { hint: hintText })}
        onEntered={set}
        onUnreadable={set}
        onCleared={() => set(undefined)}
      />
      <AnswerNotes field={field} write={write} />
    </div>
  );
}
