import { makeStyles, mergeClasses, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { arriveAt } from "./arriveAt";

const useStyles = makeStyles({
  title: { margin: 0, outlineStyle: "none", overflowWrap: "anywhere" },
  usual: typographyStyles.subtitle1,
  /** Where the pane begins, and where something is done. */
  large: { ...typographyStyles.title3, textWrap: "balance" },
});

interface ScreenTitleProps {
  readonly size?: "usual" | "large";
  readonly children: ReactNode;
}

/** The heading of a screen; whoever comes to the screen begins here. */
export function ScreenTitle({ size = "usual", children }: ScreenTitleProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => arriveAt(heading.current), []);
  return (
    <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.title, styles[size])}>
      {children}
    </h1>
  );
}
