import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";

interface DefinitionsProps {
  readonly items: readonly { readonly term: string; readonly text: string }[];
  /** Short terms, such as keys, stand beside their texts. */
  readonly beside?: boolean;
}

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  beside: {
    display: "grid",
    gridTemplateColumns: "64px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
  },
  term: { ...typographyStyles.body1Strong },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Terms and what they mean. */
export function Definitions({ items, beside = false }: DefinitionsProps) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {items.map(({ term, text }) => (
        <div key={term} className={mergeClasses(beside && styles.beside)}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
