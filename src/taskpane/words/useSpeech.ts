import { useCallback, useEffect, useRef, useState } from "react";
import type { Language } from "../../reference/words/language";
import { languageFor, rememberChoice, rememberedChoice, type LanguageChoice } from "./languageChoice";
import { loadSpeech, type Speech } from "./speech";

/** What the pane speaks, and how that is changed. Until the words of another language are there it speaks as before. */
export function useSpeech(first: Speech) {
  const [speech, setSpeech] = useState(first);
  const [choice, setChoice] = useState(rememberedChoice);
  const [isLoading, setIsLoading] = useState(false);
  const last = useRef(0);
  const load = useCallback((language: Language) => {
    const asked = ++last.current;
    void loadSpeech(language).then((loaded) => {
      if (asked !== last.current) return;
      setSpeech(loaded);
      setIsLoading(false);
    });
  }, []);
  const choose = useCallback(
    (next: LanguageChoice) => {
      setChoice(next);
      setIsLoading(true);
      rememberChoice(next);
      load(languageFor(next));
    },
    [load],
  );
  // Words that were too late for the beginning may still come.
  useEffect(() => {
    const wanted = languageFor(rememberedChoice());
    if (wanted !== first.language) load(wanted);
  }, [first, load]);
  const isMissing = !isLoading && speech.language !== languageFor(choice);
  return { speech, choice, choose, isMissing };
}
