import { useCallback, useEffect, useRef, useState } from "react";
import type { Language } from "../../reference/words/language";
import { languageFor, rememberChoice, rememberedChoice, type LanguageChoice } from "./languageChoice";
import { loadSpeech, type Speech } from "./speech";

/** What the pane speaks, and how that is changed. Until the words of another language are there it speaks as before. */
export function useSpeech(first: Speech) {
  const [later, setLater] = useState<Speech>();
  const [chosen, setChosen] = useState<LanguageChoice>();
  const [isLoading, setIsLoading] = useState(false);
  const last = useRef(0);
  const load = useCallback((language: Language) => {
    const asked = ++last.current;
    void loadSpeech(language).then((loaded) => {
      if (asked !== last.current) return;
      setLater(loaded);
      setIsLoading(false);
    });
  }, []);
  const choose = useCallback(
    (next: LanguageChoice) => {
      setChosen(next);
      setIsLoading(true);
      rememberChoice(next);
      load(languageFor(next));
    },
    [load],
  );
  const speech = later ?? first;
  // What was remembered, and the language of Excel's menus, may be told only after the pane has begun to speak.
  const choice = chosen ?? rememberedChoice();
  const { language } = speech;
  const wanted = languageFor(choice);
  // Words that were too late for the beginning may still come.
  useEffect(() => {
    if (chosen === undefined && wanted !== language) load(wanted);
  }, [chosen, wanted, language, load]);
  const isMissing = !isLoading && language !== wanted;
  return { speech, choice, choose, isMissing };
}
