import type { Formats } from "../format/formats";
import { accountsWords } from "./en/accounts";
import { buildWords } from "./en/build";
import { failureWords } from "./en/failures";
import { fieldWords } from "./en/fields";
import { placeWords } from "./en/places";
import { prioritiesWords } from "./en/priorities";
import { problemWords } from "./en/problems";
import { settingProblemWords } from "./en/settingProblems";
import { wizardWords } from "./en/wizard";

/** What the pane says from the beginning, in English. Sentences with figures take the figures and write them the user's way. */
export function english(format: Formats) {
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
