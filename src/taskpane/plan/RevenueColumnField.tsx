import { useCallback } from "react";
import type { SourceRef } from "../../workbook/planWorkbook";
import { FailureNotice } from "../components/FailureNotice";
import { SelectField } from "../components/SelectField";
import { useLoaded } from "../state/useLoaded";
import { useWorkbook } from "../WorkbookContext";
import { usePlanWords } from "./usePlanWords";

interface RevenueColumnFieldProps {
  readonly source: SourceRef;
  /** The new year. */
  readonly year: number;
  readonly value: number | undefined;
  readonly onChosen: (column: number | undefined) => void;
}

/** The column with the new year's revenue, where no header names that year. */
export function RevenueColumnField({ source, year, value, onChosen }: RevenueColumnFieldProps) {
  const text = usePlanWords().roll;
  const workbook = useWorkbook();
  const [table, readAgain] = useLoaded(useCallback(() => workbook.read(source), [workbook, source]));
  if (table.state === "failed") return <FailureNotice error={table.error} onRetry={readAgain} />;
  if (table.state === "loading") return null;
  return (
    <SelectField
      label={value === undefined ? text.orColumn : text.column(year)}
      value={value === undefined ? "" : String(value)}
      onChosen={(chosen) => onChosen(chosen === "" ? undefined : Number(chosen))}
    >
      <option value="">{text.choose}</option>
      {table.value.headers.map((header, column) => (
        <option key={column} value={column}>
          {header}
        </option>
      ))}
    </SelectField>
  );
}
