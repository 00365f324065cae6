import { useLayoutEffect, useRef, type ReactNode } from "react";
import { arriveAt } from "./arriveAt";

interface ScreenTitleProps {
  readonly size?: "usual" | "large";
  readonly children: ReactNode;
}

/** The heading of a screen; whoever comes to the screen begins here. */
export function ScreenTitle({ size = "usual", children }: ScreenTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // In the step that puts it on the page: a moment later what one types would go nowhere.
  useLayoutEffect(() => arriveAt(heading.current), []);
  return (
    <h1 ref={heading} tabIndex={-1} className={`screen-title screen-title-${size}`}>
      {children}
    </h1>
  );
}
