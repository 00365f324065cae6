import type { ButtonHTMLAttributes, ReactNode } from "react";

interface PaneButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** "subtle" and "transparent" are for icons alone, which need an `aria-label`. */
  readonly appearance?: "primary" | "secondary" | "subtle" | "transparent";
  readonly size?: "small" | "medium" | "large";
  readonly children: ReactNode;
}

/** Looks and behaves like Fluent's button, which is too much for the first screen to carry. */
export function PaneButton({
  appearance = "secondary",
  size = "medium",
  className = "",
  ...rest
}: PaneButtonProps) {
  return (
    <button type="button" className={`button button-${appearance} button-${size} ${className}`} {...rest} />
  );
}
