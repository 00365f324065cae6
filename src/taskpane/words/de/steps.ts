import type { Formats } from "../../format/formats";
import type { StepWords } from "../en/steps";
import { accountsWords } from "./accounts";
import { buildWords } from "./build";
import { fieldWords } from "./fields";
import { prioritiesWords } from "./priorities";
import { problemWords } from "./problems";
import { settingProblemWords } from "./settingProblems";

/** What the wizard's steps say, and what stands beside a plan, in German. */
export function stepWords(format: Formats): StepWords {
  return {
    fields: fieldWords(format),
    accounts: accountsWords(format),
    problems: problemWords(format),
    priorities: prioritiesWords(format),
    build: buildWords(format),
    settingProblems: settingProblemWords(format),
  };
}
