import type { EntryField } from "../../../workbook/review/accountLists";
import { useLanguage } from "../../words/LanguageContext";
import { DayAnswer } from "../fields/DayAnswer";
import { ListAnswer } from "../fields/ListAnswer";
import { NumberAnswer } from "../fields/NumberAnswer";
import type { AskedField } from "../fields/askedField";
import { TextAnswer } from "../fields/TextAnswer";
import { useAccountOnScreen } from "../ReviewContext";
import { useReviewWords } from "../useReviewWords";

interface EntryInputProps {
  readonly name: EntryField;
  readonly field: AskedField;
  readonly problem?: string | undefined;
  readonly inputRef?: React.Ref<HTMLInputElement>;
}

const LONG: readonly EntryField[] = ["challenge", "answer"];

/** The input that suits a field of an entry, by what its cell takes. */
export function EntryInput({ name, field, problem, inputRef }: EntryInputProps) {
  const { format } = useLanguage();
  const { currency } = useAccountOnScreen().account.settings;
  const text = useReviewWords();
  const { limits } = field;
  switch (limits.kind) {
    case "date":
      return <DayAnswer field={field} />;
    case "decimal":
      return <NumberAnswer field={field} unit={currency} />;
    case "whole":
      return (
        <ListAnswer
          field={field}
          blank={text.notAnswered}
          choices={text.anchors.relationship.map((anchor, i) => ({
            value: i + 1,
            label: `${format.count(i + 1)}: ${anchor}`,
          }))}
        />
      );
    case "list":
      return (
        <ListAnswer field={field} blank={text.entryStatuses.none} choices={choicesOf(limits.source, text)} />
      );
    case "any":
    case "formula":
      return (
        <TextAnswer
          field={field}
          isShort={!LONG.includes(name)}
          problem={problem}
          {...(inputRef === undefined ? {} : { inputRef })}
        />
      );
  }
}

function choicesOf(source: string, { entryStatuses }: ReturnType<typeof useReviewWords>) {
  const { actions, branches } = entryStatuses;
  const words: Readonly<Record<string, string>> = source === "Plan_List_Branches" ? branches : actions;
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
