import { useCallback, useRef, useState } from "react";
import { languageFor, rememberChoice, rememberedChoice, type LanguageChoice } from "./languageChoice";
import { loadSpeech, type Speech } from "./speech";

/** What the pane speaks, and how that is changed. Until the words of another language are there it speaks as before. */
export function useSpeech(first: Speech) {
  const [speech, setSpeech] = useState(first);
  const [choice, setChoice] = useState(rememberedChoice);
  const [isLoading, setIsLoading] = useState(false);
  const last = useRef(0);
  const choose = useCallback((next: LanguageChoice) => {
    const asked = ++last.current;
    setChoice(next);
    setIsLoading(true);
    rememberChoice(next);
    void loadSpeech(languageFor(next)).then((loaded) => {
      if (asked !== last.current) return;
      setSpeech(loaded);
      setIsLoading(false);
    });
  }, []);
  const isMissing = !isLoading && speech.language !== languageFor(choice);
  return { speech, choice, choose, isMissing };
}
