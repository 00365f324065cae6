import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface FieldPairProps {
  /** How many stand side by side where there is room. */
  readonly most?: 2 | 3;
  readonly children: ReactNode;
}

/** Above it two fields beside each other have room for twelve digits each. */
const NARROW = "@media (max-width: 419px)";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    columnGap: tokens.spacingHorizontalM,
    // The fields' padding, as a gap would stand between their rows as well.
    marginBottom: `calc(-1 * ${tokens.spacingVerticalM})`,
    // Labels, inputs and hints have rows of their own, so that a label of two lines doesn't push its input down alone.
    "& > *": {
      display: "grid",
      gridTemplateColumns: "minmax(0, 1fr)",
      gridTemplateRows: "subgrid",
      gridRow: "span 4",
      alignContent: "start",
      rowGap: 0,
      minWidth: 0,
      paddingBottom: tokens.spacingVerticalM,
    },
    "& > * > .fui-Field": { gridTemplateRows: "subgrid", gridRow: "span 3", rowGap: 0 },
    "& .fui-Field__label": { alignSelf: "end" },
    [NARROW]: {
      "& > [data-wide], & > :has([data-wide])": { gridColumn: "1 / -1" },
    },
  },
  two: { gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, max(124px, 34%)), 1fr))" },
  three: { gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, max(124px, 30%)), 1fr))" },
});

/** Short fields side by side. In a narrow pane, what says `data-wide` has a line to itself. */
export function FieldPair({ most = 2, children }: FieldPairProps) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.pair, most === 3 ? styles.three : styles.two)}>{children}</div>;
}
