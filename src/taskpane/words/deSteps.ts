import type { Formats } from "../format/formats";
import type { StepWords } from "./enSteps";
import { accountsWords } from "./de/accounts";
import { buildWords } from "./de/build";
import { fieldWords } from "./de/fields";
import { nameChangeWords } from "./de/nameChanges";
import { prioritiesWords } from "./de/priorities";
import { problemWords } from "./de/problems";
import { settingProblemWords } from "./de/settingProblems";

/** What the wizard's steps say, and what stands beside a plan, in German. */
export function stepWords(format: Formats): StepWords {
  return {
    fields: fieldWords(format),
    accounts: accountsWords(format),
    problems: problemWords(format),
    priorities: prioritiesWords(format),
    build: buildWords(format),
    nameChanges: nameChangeWords(format),
    settingProblems: settingProblemWords(format),
  };
}
