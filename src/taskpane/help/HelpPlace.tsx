import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { Busy } from "../components/Busy";
import { Screen } from "../components/Screen";
import { Section } from "../components/Section";
import { useLanguage } from "../words/LanguageContext";
import { Definitions } from "./Definitions";
import { ExamplesSection } from "./ExamplesSection";
import { PageLink } from "./PageLink";
import { VERSION } from "./version";
import { useHelpWords } from "./useHelpWords";

/** The words about the functions are many: the rest of the help doesn't wait for them. */
const FunctionList = lazy(() =>
  import("./FunctionList").then((module) => ({ default: module.FunctionList })),
);

const useStyles = makeStyles({
  version: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What one may want to know: the functions, the keys, and what is stored where. */
export function HelpPlace() {
  const { version } = useStyles();
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
      <Section title={text.stored} lead={text.storedLead}>
        <Definitions items={text.storedItems} />
        <p className={version}>{text.version(VERSION)}</p>
      </Section>
    </Screen>
  );
}
