import type { Formats } from "../format/formats";
import { accountsWords } from "./en/accounts";
import { buildWords } from "./en/build";
import { churnWords } from "./en/churn";
import { failureWords } from "./en/failures";
import { fieldWords } from "./en/fields";
import { goalWords } from "./en/goal";
import { helpWords } from "./en/help";
import { placeWords } from "./en/places";
import { planWords } from "./en/plan";
import { overviewWords } from "./en/overview";
import { prioritiesWords } from "./en/priorities";
import { problemWords } from "./en/problems";
import { reviewWords } from "./en/review";
import { settingProblemWords } from "./en/settingProblems";
import { shareWords } from "./en/share";
import { wizardWords } from "./en/wizard";

/** All that the pane says, in English. Sentences with figures take the figures and write them the user's way. */
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
    help: helpWords(),
    review: reviewWords(format),
    overview: overviewWords(format),
    share: shareWords(format),
    settingProblems: settingProblemWords(format),
    failures: failureWords(),
  };
}
