import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Host } from "../host/hostReady";
import { useLanguage } from "../words/LanguageContext";

const useStyles = makeStyles({
  screen: { padding: tokens.spacingHorizontalXXL },
  title: { ...typographyStyles.title3, margin: 0, textWrap: "balance" },
  text: { color: tokens.colorNeutralForeground2 },
});

/** Why there is no pane here. */
export function HostNotice({ host }: { readonly host: Exclude<Host, "excel"> }) {
  const styles = useStyles();
  const text = useLanguage().words.wizard.host;
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{host === "blocked" ? text.blockedTitle : text.elsewhereTitle}</h1>
      <p className={styles.text}>{host === "blocked" ? text.blocked : text.elsewhere}</p>
    </main>
  );
}
