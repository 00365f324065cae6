import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // The longest option must not push the list out of a narrow pane.
  list: { minWidth: 0 },
  above: { gridTemplateColumns: "minmax(0, 1fr)" },
  beside: {
    gridTemplateColumns: "33% minmax(0, 1fr)",
    "@media (max-width: 279px)": { display: "block" },
  },
});

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly labelHidden?: boolean;
  /** The label beside the list instead of above it. */
  readonly isRow?: boolean;
  /** `<option>`s. */
  readonly children: ReactNode;
  readonly onChosen: (value: string) => void;
}

/** The system's own list: it opens above everything, also where the pane is narrow. */
export function SelectField({
  label,
  value,
  hint,
  problem,
  labelHidden = false,
  isRow = false,
  children,
  onChosen,
}: SelectFieldProps) {
  const styles = useStyles();
  return (
    <Field
      className={isRow ? styles.beside : styles.above}
      orientation={isRow ? "horizontal" : "vertical"}
      {...(labelHidden ? {} : { label })}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem, validationState: "error" as const })}
    >
      <Select
        className={styles.list}
        {...(labelHidden ? { "aria-label": label } : {})}
        value={value}
        onChange={(_, chosen) => onChosen(chosen.value)}
      >
        {children}
      </Select>
    </Field>
  );
}
