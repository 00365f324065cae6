import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { LanguageOptions } from "../components/LanguageOptions";
import { Section } from "../components/Section";
import { SelectField } from "../components/SelectField";
import { today } from "../state/today";
import { useLanguage } from "../words/LanguageContext";
import { languageFor, type LanguageChoice } from "../words/languageChoice";
import { LANGUAGE_NAMES } from "../words/languageNames";
import { useSettingsWords } from "./useSettingsWords";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What the pane speaks, and what decides about the languages of everything else. */
export function LanguageSection() {
  const styles = useStyles();
  const { choice, choose } = useLanguage();
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
      <p className={styles.note}>{text.otherLanguages}</p>
    </Section>
  );
}
