import type { ReactNode } from "react";

export function RibbonStrip({ children }: { readonly children: ReactNode }) {
  return (
    <section className="ribbon" aria-label="Ribbon">
      {children}
    </section>
  );
}

export function RibbonGroupBox({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="ribbon-group" role="group" aria-label={label}>
      <div className="ribbon-controls">{children}</div>
      <div className="ribbon-label" aria-hidden="true">
        {label}
      </div>
    </div>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly tip: string;
  readonly pressed?: boolean;
  readonly badge?: number;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

export function RibbonButtonBox({ label, icon, tip, pressed, badge = 0, disabled, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      className="ribbon-button"
      title={tip}
      disabled={disabled}
      aria-pressed={pressed}
      aria-label={badge > 0 ? `${label}, ${badge} new` : undefined}
      onClick={onClick}
    >
      <span className="ribbon-icon">
        {icon}
        {badge > 0 && <span className="badge">{badge > 99 ? "99+" : badge}</span>}
      </span>
      <span>{label}</span>
    </button>
  );
}
