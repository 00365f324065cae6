import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import product from "../../../package.json";
import { Screen } from "../components/Screen";
import { Section } from "../components/Section";
import { useLanguage } from "../words/LanguageContext";

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: { display: "grid", gridTemplateColumns: "64px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM },
  term: { ...typographyStyles.body1Strong },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  version: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What one may want to know: the functions, the keys, and what is stored where. */
export function HelpPlace() {
  const styles = useStyles();
  const text = useLanguage().words.help;
  return (
    <Screen title={text.title}>
      <Section title={text.functions} lead={text.functionsLead}>
        <Link href="help/index.html" target="_blank" rel="noreferrer">
          {text.openFunctions}
        </Link>
      </Section>
      <Section title={text.keys}>
        <dl className={styles.list}>
          {text.keyList.map(({ keys, does }) => (
            <div key={keys} className={styles.row}>
              <dt className={styles.term}>{keys}</dt>
              <dd className={styles.text}>{does}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={text.stored}>
        <dl className={styles.list}>
          {text.storedItems.map(({ title, text: about }) => (
            <div key={title}>
              <dt className={styles.term}>{title}</dt>
              <dd className={styles.text}>{about}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.version}>{text.version(product.version)}</p>
      </Section>
    </Screen>
  );
}
