import { stepWords as german } from "./de/steps";
import { stepWords as english } from "./en/steps";
import { wordsOfPlace } from "./wordsOfPlace";

/** Words of the wizard's steps, which the plan's other screens share. */
export const useStepWords = wordsOfPlace({ en: english, de: german });
