import { overviewWords as german } from "../words/de/overview";
import { overviewWords as english } from "../words/en/overview";
import { wordsOfPlace } from "../words/wordsOfPlace";

export const useOverviewWords = wordsOfPlace({ en: english, de: german });
