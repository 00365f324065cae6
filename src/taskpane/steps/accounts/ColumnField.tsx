import type { AccountTable, Cell } from "../../../planning/accounts/account";
import { cellText } from "../../../planning/accounts/cellText";
import { customerSince } from "../../../planning/accounts/customerSince";
import { SelectField } from "../../components/SelectField";
import { columnLetters } from "../../format/cellAddress";
import { samples } from "../../state/samples";
import { useLanguage } from "../../words/LanguageContext";
import { useStepWords } from "../../words/useStepWords";

interface ColumnFieldProps {
  readonly label: string;
  readonly table: AccountTable;
  readonly column: number | undefined;
  /** A piece that a plan can't do without. */
  readonly isRequired: boolean;
  /** What its numbers are; those of an id stay as they are. */
  readonly holds?: "text" | "amounts" | "dates";
  readonly onChosen: (column: number | undefined) => void;
}

const SAMPLES = 2;

/** A column of the accounts, with the first values in it. */
export function ColumnField({
  label,
  table,
  column,
  isRequired,
  holds = "text",
  onChosen,
}: ColumnFieldProps) {
  const { format } = useLanguage();
  const stepWords = useStepWords();
  const isOpen = column === undefined;
  const written = (value: Cell) => {
    if (holds === "amounts" && typeof value === "number") return format.number(value);
    const since = holds === "dates" ? customerSince(value) : undefined;
    return since !== undefined && "day" in since ? format.day(since.day) : cellText(value);
  };
  return (
    <SelectField
      isRow
      label={label}
      value={isOpen ? "" : String(column)}
      hint={isOpen ? undefined : stepWords.accounts.samples(samples(table, column, SAMPLES).map(written))}
      problem={isOpen && isRequired ? stepWords.accounts.choose : undefined}
      onChosen={(chosen) => onChosen(chosen === "" ? undefined : Number(chosen))}
    >
      {(isOpen || !isRequired) && (
        <option value="">{isRequired ? stepWords.accounts.choose : stepWords.accounts.notInTable}</option>
      )}
      {table.headers.map((header, index) => (
        <option key={index} value={index}>
          {header.trim() === "" ? stepWords.accounts.unnamed(columnLetters(index)) : header}
        </option>
      ))}
    </SelectField>
  );
}
