import { lazy, Suspense } from "react";
import { Busy } from "../components/Busy";
import { Definitions } from "../components/Definitions";
import { Screen } from "../components/Screen";
import { Section } from "../components/Section";
import { useLanguage } from "../words/LanguageContext";
import { ExamplesSection } from "./ExamplesSection";
import { PageLink } from "./PageLink";
import { useHelpWords } from "./useHelpWords";

/** The words about the functions are many: the rest of the help doesn't wait for them. */
const FunctionList = lazy(() =>
  import("./FunctionList").then((module) => ({ default: module.FunctionList })),
);

/** What one may want to know: the functions and the keys. */
export function HelpPlace() {
  const { words } = useLanguage();
  const text = useHelpWords();
  return (
    <Screen title={text.title}>
      <ExamplesSection />
      <Section
        title={text.functions}
        lead={text.functionsLead}
        action={<PageLink path="help/index.html">{text.allPages}</PageLink>}
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
