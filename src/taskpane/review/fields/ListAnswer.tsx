import { checkAnswer } from "../../../workbook/review/checkAnswer";
import { SelectField } from "../../components/SelectField";
import { useReviewWords } from "../useReviewWords";
import { AnswerNotes } from "./AnswerNotes";
import type { AskedField } from "./askedField";

interface ListAnswerProps {
  readonly field: AskedField;
  readonly choices: readonly { readonly value: string | number; readonly label: string }[];
  /** What it is called that nothing is chosen. */
  readonly blank: string;
}

/** One of a few words, as the sheet's list has them. */
export function ListAnswer({ field, choices, blank }: ListAnswerProps) {
  const text = useReviewWords();
  const { label, hint, limits, value, set, save } = field;
  const isOther = value !== undefined && checkAnswer(limits, value) !== undefined;
  return (
    <div onBlur={save}>
      <SelectField
        label={label}
        value={value === undefined ? "" : String(value)}
        hint={hint}
        problem={isOther ? text.inSheet(String(value)) : undefined}
        onChosen={(chosen) => set(choices.find((choice) => String(choice.value) === chosen)?.value)}
      >
        <option value="">{blank}</option>
        {isOther && <option value={String(value)}>{String(value)}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </SelectField>
      <AnswerNotes
        field={field}
        write={(answer) => choices.find((choice) => choice.value === answer)?.label ?? String(answer)}
      />
    </div>
  );
}
