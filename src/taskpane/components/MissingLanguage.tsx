import { useLanguage } from "../words/LanguageContext";
import { languageFor } from "../words/languageChoice";
import { MISSING_WORDS } from "../words/missingWords";
import { Notice } from "./Notice";
import { PaneButton } from "./PaneButton";

/** Says, in the user's language, that its words have not come. */
export function MissingLanguage() {
  const { choice, choose, isMissing } = useLanguage();
  const language = languageFor(choice);
  const words = MISSING_WORDS[language];
  return (
    <div role="status" lang={language}>
      {isMissing && words !== undefined && (
        <div className="waiting">
          <Notice
            intent="warning"
            action={
              <PaneButton size="small" onClick={() => choose(choice)}>
                {words.retry}
              </PaneButton>
            }
          >
            {words.text}
          </Notice>
        </div>
      )}
    </div>
  );
}
