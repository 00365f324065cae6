import type { Formats } from "../format/formats";
import { failureWords } from "./de/failures";
import { placeWords } from "./de/places";
import { wizardWords } from "./de/wizard";
import type { PaneWords } from "./paneWords";

/** What the pane says from the beginning, in German. Sentences with figures take the figures and write them the user's way. */
export function german(format: Formats): PaneWords {
  return {
    places: placeWords(),
    wizard: wizardWords(format),
    failures: failureWords(),
  };
}
