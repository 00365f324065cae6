import type { Formats } from "../../format/formats";
import { accountsWords } from "./accounts";
import { buildWords } from "./build";
import { fieldWords } from "./fields";
import { prioritiesWords } from "./priorities";
import { problemWords } from "./problems";
import { settingProblemWords } from "./settingProblems";

/** What the wizard's steps say, and what stands beside a plan, in English. */
export function stepWords(format: Formats) {
  return {
    fields: fieldWords(format),
    accounts: accountsWords(format),
    problems: problemWords(format),
    priorities: prioritiesWords(format),
    build: buildWords(format),
    settingProblems: settingProblemWords(format),
  };
}

/** A language that lacks a sentence, or has one too many, doesn't compile. */
export type StepWords = ReturnType<typeof stepWords>;
