import type { Language } from "../../../reference/words/language";
import { LanguageOptions } from "../../components/LanguageOptions";
import { SelectField } from "../../components/SelectField";
import { usePlanning } from "../../state/PlanContext";
import { useStepWords } from "../../words/useStepWords";

/** What the sheets are to speak, for all who open the workbook, whatever the language of their pane. */
export function SheetLanguageField({ isUpdate }: { readonly isUpdate: boolean }) {
  const { draft, dispatch } = usePlanning();
  const text = useStepWords().build;
  return (
    <SelectField
      label={text.sheetLanguage}
      value={draft.language}
      hint={isUpdate ? text.sheetLanguageHint : undefined}
      onChosen={(language) => dispatch({ type: "sheetLanguageChosen", language: language as Language })}
    >
      <LanguageOptions />
    </SelectField>
  );
}
