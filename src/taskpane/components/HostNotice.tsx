import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Host } from "../host/hostReady";
import { useLanguage } from "../words/LanguageContext";

const useStyles = makeStyles({
  screen: { padding: tokens.spacingHorizontalXXL },
  title: { ...typographyStyles.title3, margin: 0, textWrap: "balance" },
  text: { color: tokens.colorNeutralForeground2 },
});

interface HostNoticeProps {
  readonly host: Exclude<Host, "excel">;
  readonly onRetry: () => void;
}

/** Why there is no pane here. */
export function HostNotice({ host, onRetry }: HostNoticeProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const text = words.wizard.host;
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{host === "blocked" ? text.blockedTitle : text.elsewhereTitle}</h1>
      <p className={styles.text}>{host === "blocked" ? text.blocked : text.elsewhere}</p>
      {host === "blocked" && <Button onClick={onRetry}>{words.wizard.retry}</Button>}
    </main>
  );
}
