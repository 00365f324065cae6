import type { Formats } from "../format/formats";
import { accountsWords } from "./en/accounts";
import { buildWords } from "./en/build";
import { fieldWords } from "./en/fields";
import { nameChangeWords } from "./en/nameChanges";
import { prioritiesWords } from "./en/priorities";
import { problemWords } from "./en/problems";
import { settingProblemWords } from "./en/settingProblems";

/** What the wizard's steps say, and what stands beside a plan, in English. */
export function stepWords(format: Formats) {
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

/** A language that lacks a sentence, or has one too many, doesn't compile. */
export type StepWords = ReturnType<typeof stepWords>;
