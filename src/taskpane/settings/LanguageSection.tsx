import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { LanguageOptions } from "../components/LanguageOptions";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { SelectField } from "../components/SelectField";
import { today } from "../state/today";
import { useLanguage } from "../words/LanguageContext";
import { languageFor, type LanguageChoice } from "../words/languageChoice";
import { LANGUAGE_NAMES } from "../words/languageNames";
import { useSettingsWords } from "./useSettingsWords";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  retry: { margin: `${tokens.spacingVerticalS} 0` },
});

/** What the pane speaks, and what decides about the languages of everything else. */
export function LanguageSection() {
  const styles = useStyles();
  const { words, choice, choose, isMissing } = useLanguage();
  const text = useSettingsWords();
  return (
    <Section title={text.language}>
      <SelectField
        label={text.paneLanguage}
        value={choice}
        hint={text.numbers(today())}
        onChosen={(chosen) => choose(chosen as LanguageChoice)}
      >
        <option value="automatic">{text.automatic(LANGUAGE_NAMES[languageFor("automatic")])}</option>
        <LanguageOptions />
      </SelectField>
      {isMissing && (
        <div role="alert">
          <Notice intent="warning">
            {text.notLoaded(LANGUAGE_NAMES[languageFor(choice)])}
            <div className={styles.retry}>
              <Button size="small" onClick={() => choose(choice)}>
                {words.wizard.retry}
              </Button>
            </div>
          </Notice>
        </div>
      )}
      <p className={styles.note}>{text.otherLanguages}</p>
    </Section>
  );
}
