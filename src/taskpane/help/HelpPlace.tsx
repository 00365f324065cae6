import { Suspense } from "react";
import { Busy } from "../components/Busy";
import { Definitions } from "../components/Definitions";
import { Screen } from "../components/Screen";
import { Section } from "../components/Section";
import { useLanguage } from "../words/LanguageContext";
import { ExamplesSection } from "./ExamplesSection";
import { FUNCTION_LISTS } from "./functionLists";
import { PageLink } from "./PageLink";
import { useHelpWords } from "./useHelpWords";

/** What one may want to know: the functions and the keys. */
export function HelpPlace() {
  const { language, words } = useLanguage();
  const text = useHelpWords();
  const FunctionList = FUNCTION_LISTS[language];
  return (
    <Screen title={text.title}>
      <ExamplesSection />
      <Section
        title={text.functions}
        lead={text.functionsLead}
        action={<PageLink page="index.html">{text.allPages}</PageLink>}
      >
        <Suspense fallback={<Busy label={words.wizard.loading} />}>
          <FunctionList />
        </Suspense>
      </Section>
      <Section title={text.keys}>
        <Definitions items={text.keyList} beside />
      </Section>
    </Screen>
  );
}
