import { reviewWords as german } from "../words/de/review";
import { reviewWords as english } from "../words/en/review";
import { wordsOfPlace } from "../words/wordsOfPlace";

export const useReviewWords = wordsOfPlace({ en: english, de: german });
