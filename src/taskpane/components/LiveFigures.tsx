import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Announcement } from "./Announcement";

interface LiveFiguresProps {
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  /** The same as a sentence, for those who hear it. */
  readonly sentence: string;
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
  // Labels of two lines leave the figures in one.
  figure: { display: "flex", flexDirection: "column", justifyContent: "space-between" },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: { ...typographyStyles.subtitle2, margin: 0, fontVariantNumeric: "tabular-nums" },
});

/** What a step comes to, changing as one types. */
export function LiveFigures({ figures, sentence }: LiveFiguresProps) {
  const styles = useStyles();
  return (
    <>
      <dl className={styles.list}>
        {figures.map(({ label, value }) => (
          <div key={label} className={styles.figure}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <Announcement text={sentence} />
    </>
  );
}
