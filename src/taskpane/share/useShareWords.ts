import { shareWords as german } from "../words/de/share";
import { shareWords as english } from "../words/en/share";
import { wordsOfPlace } from "../words/wordsOfPlace";

export const useShareWords = wordsOfPlace({ en: english, de: german });

export type ShareWords = ReturnType<typeof useShareWords>;
