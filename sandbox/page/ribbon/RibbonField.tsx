import type { ReactNode } from "react";

/** Small fields, one below the other. */
export function RibbonFields({ children }: { readonly children: ReactNode }) {
  return <div className="ribbon-fields">{children}</div>;
}

interface FieldProps<Value extends string> {
  readonly label: string;
  readonly tip: string;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  readonly className?: string;
  /** The options. */
  readonly children: ReactNode;
}

export function RibbonField<Value extends string>({
  label,
  tip,
  value,
  onChoose,
  className,
  children,
}: FieldProps<Value>) {
  return (
    <label className="ribbon-field" title={tip}>
      <span>{label}</span>
      <select
        className={className}
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value as Value)}
      >
        {children}
      </select>
    </label>
  );
}
