import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});

/** Short lines, one below the other. */
export function TextList({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={useStyles().list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
