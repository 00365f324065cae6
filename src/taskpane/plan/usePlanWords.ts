import { planWords as german } from "../words/de/plan";
import { planWords as english } from "../words/en/plan";
import { wordsOfPlace } from "../words/wordsOfPlace";

export const usePlanWords = wordsOfPlace({ en: english, de: german });
