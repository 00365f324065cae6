import { goalWords as german } from "../../words/de/goal";
import { goalWords as english } from "../../words/en/goal";
import { wordsOfPlace } from "../../words/wordsOfPlace";

export const useGoalWords = wordsOfPlace({ en: english, de: german });
