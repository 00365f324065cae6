import { helpWords as german } from "../words/de/help";
import { helpWords as english } from "../words/en/help";
import { wordsOfPlace } from "../words/wordsOfPlace";

export const useHelpWords = wordsOfPlace({ en: english, de: german });
