import { churnWords as german } from "../../words/de/churn";
import { churnWords as english } from "../../words/en/churn";
import { wordsOfPlace } from "../../words/wordsOfPlace";

export const useChurnWords = wordsOfPlace({ en: english, de: german });

export type ChurnWords = ReturnType<typeof useChurnWords>;
