import type { Formats } from "../format/formats";
import { failureWords } from "./en/failures";
import { placeWords } from "./en/places";
import { wizardWords } from "./en/wizard";

/** What the pane says from the beginning, in English. Sentences with figures take the figures and write them the user's way. */
export function english(format: Formats) {
  return {
    places: placeWords(),
    wizard: wizardWords(format),
    failures: failureWords(),
  };
}
