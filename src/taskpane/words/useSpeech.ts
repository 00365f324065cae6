import { useCallback, useRef, useState } from "react";
import { languageFor, rememberChoice, rememberedChoice, type LanguageChoice } from "./languageChoice";
import { loadSpeech, type Speech } from "./speech";

/** What the pane speaks, and how that is changed. Until the words of another language are there it speaks as before. */
export function useSpeech(first: Speech) {
  const [speech, setSpeech] = useState(first);
  const [choice, setChoice] = useState(rememberedChoice);
  const wanted = useRef(choice);
  const choose = useCallback((next: LanguageChoice) => {
    wanted.current = next;
    setChoice(next);
    rememberChoice(next);
    void loadSpeech(languageFor(next)).then((loaded) => {
      if (wanted.current === next) setSpeech(loaded);
    });
  }, []);
  return { speech, choice, choose };
}
