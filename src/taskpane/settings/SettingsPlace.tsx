import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Screen } from "../components/Screen";
import { LanguageSection } from "./LanguageSection";
import { StoredSection } from "./StoredSection";
import { useSettingsWords } from "./useSettingsWords";
import { VERSION } from "./version";

const useStyles = makeStyles({
  version: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What the pane speaks, and what is stored where. */
export function SettingsPlace() {
  const styles = useStyles();
  const text = useSettingsWords();
  return (
    <Screen title={text.title}>
      <LanguageSection />
      <StoredSection />
      <p className={styles.version}>{text.version(VERSION)}</p>
    </Screen>
  );
}
