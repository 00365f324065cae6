import { stepWords as german } from "./deSteps";
import { stepWords as english } from "./enSteps";
import { wordsOfPlace } from "./wordsOfPlace";

/** Words of the wizard's steps, which the plan's other screens share. */
export const useStepWords = wordsOfPlace({ en: english, de: german });
