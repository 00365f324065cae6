import { progressWords as german } from "../words/de/progress";
import { progressWords as english } from "../words/en/progress";
import { wordsOfPlace } from "../words/wordsOfPlace";

export const useProgressWords = wordsOfPlace({ en: english, de: german });
