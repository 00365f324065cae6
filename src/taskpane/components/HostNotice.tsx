import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Host } from "../host/hostReady";
import { useLanguage } from "../words/LanguageContext";
import { ScreenTitle } from "./ScreenTitle";

const useStyles = makeStyles({
  screen: { padding: tokens.spacingHorizontalXXL },
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
      <ScreenTitle size="large">{host === "blocked" ? text.blockedTitle : text.elsewhereTitle}</ScreenTitle>
      <p className={styles.text}>{host === "blocked" ? text.blocked : text.elsewhere}</p>
      {host === "blocked" && <Button onClick={onRetry}>{words.wizard.retry}</Button>}
    </main>
  );
}
