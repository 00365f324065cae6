import type { Formats } from "../format/formats";
import { accountsWords } from "./en/accounts";
import { buildWords } from "./en/build";
import { churnWords } from "./en/churn";
import { failureWords } from "./en/failures";
import { fieldWords } from "./en/fields";
import { goalWords } from "./en/goal";
import { placeWords } from "./en/places";
import { planWords } from "./en/plan";
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
    churn: churnWords(format),
    priorities: prioritiesWords(format),
    goal: goalWords(format),
    build: buildWords(format),
    plan: planWords(format),
    settingProblems: settingProblemWords(format),
    failures: failureWords(),
  };
}
