import type { Formats } from "../format/formats";
import { accountsWords } from "./de/accounts";
import { buildWords } from "./de/build";
import { failureWords } from "./de/failures";
import { fieldWords } from "./de/fields";
import { placeWords } from "./de/places";
import { prioritiesWords } from "./de/priorities";
import { problemWords } from "./de/problems";
import { settingProblemWords } from "./de/settingProblems";
import { wizardWords } from "./de/wizard";
import type { PaneWords } from "./paneWords";

/** What the pane says from the beginning, in German. Sentences with figures take the figures and write them the user's way. */
export function german(format: Formats): PaneWords {
  return {
    places: placeWords(),
    wizard: wizardWords(format),
    fields: fieldWords(format),
    accounts: accountsWords(format),
    problems: problemWords(format),
    priorities: prioritiesWords(format),
    build: buildWords(format),
    settingProblems: settingProblemWords(format),
    failures: failureWords(),
  };
}
