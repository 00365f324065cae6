import { languages } from "../../reference/words/language";
import { LANGUAGE_NAMES } from "../words/languageNames";

/** Every language that there is, as `<option>`s. */
export function LanguageOptions() {
  return languages.map((language) => (
    <option key={language} value={language} lang={language}>
      {LANGUAGE_NAMES[language]}
    </option>
  ));
}
