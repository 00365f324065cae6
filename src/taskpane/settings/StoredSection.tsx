import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Definitions } from "../components/Definitions";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { forgetAll } from "../host/remembered";
import { useLanguage } from "../words/LanguageContext";
import { useSettingsWords } from "./useSettingsWords";

/** What is kept and where, and the way to be rid of what isn't in the workbook. */
export function StoredSection() {
  const { choose } = useLanguage();
  const text = useSettingsWords();
  const [isForgotten, setIsForgotten] = useState(false);
  const forget = () => {
    forgetAll();
    choose("automatic");
    setIsForgotten(true);
  };
  return (
    <Section title={text.stored} lead={text.storedLead}>
      <Definitions items={text.storedItems} />
      <div>
        <Button onClick={forget}>{text.forget}</Button>
      </div>
      <div role="status">{isForgotten && <Notice intent="success">{text.forgotten}</Notice>}</div>
    </Section>
  );
}
