import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 124px), 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    alignItems: "start",
  },
});

/** Short fields side by side, as many as there is room for. */
export function FieldPair({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().pair}>{children}</div>;
}
