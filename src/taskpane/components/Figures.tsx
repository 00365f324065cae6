import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";

interface Figure {
  readonly label: string;
  readonly value: string;
  /** The figure that the others lead to. */
  readonly isResult?: boolean;
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0 },
  figure: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  result: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    marginTop: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
  },
  label: { flex: "1 1 96px", color: tokens.colorNeutralForeground2 },
  // Where it doesn't fit beside its label it stands below it.
  value: {
    margin: 0,
    marginInlineStart: "auto",
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
  },
  resultText: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
});

/** Figures under each other, like the lines of a calculation. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {figures.map(({ label, value, isResult = false }) => (
        <div key={label} className={mergeClasses(styles.figure, isResult && styles.result)}>
          <dt className={mergeClasses(styles.label, isResult && styles.resultText)}>{label}</dt>
          <dd className={mergeClasses(styles.value, isResult && styles.resultText)}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
