import type { Language } from "../../../src/reference/words/language";
import { createFormats } from "../../../src/taskpane/format/formats";
import { english as sheetsEn } from "../../../src/sheets/words/en";
import { german as sheetsDe } from "../../../src/sheets/words/de";
import * as panes from "../../../src/taskpane/words/de";
import { churnWords as churnDe } from "../../../src/taskpane/words/de/churn";
import { goalWords as goalDe } from "../../../src/taskpane/words/de/goal";
import { helpWords as helpDe } from "../../../src/taskpane/words/de/help";
import { planWords as planDe } from "../../../src/taskpane/words/de/plan";
import { progressWords as progressDe } from "../../../src/taskpane/words/de/progress";
import { reviewWords as reviewDe } from "../../../src/taskpane/words/de/review";
import { settingsWords as settingsDe } from "../../../src/taskpane/words/de/settings";
import { shareWords as shareDe } from "../../../src/taskpane/words/de/share";
import { stepWords as stepsDe } from "../../../src/taskpane/words/deSteps";
import { english } from "../../../src/taskpane/words/en";
import { churnWords } from "../../../src/taskpane/words/en/churn";
import { goalWords } from "../../../src/taskpane/words/en/goal";
import { helpWords } from "../../../src/taskpane/words/en/help";
import { planWords } from "../../../src/taskpane/words/en/plan";
import { progressWords } from "../../../src/taskpane/words/en/progress";
import { reviewWords } from "../../../src/taskpane/words/en/review";
import { settingsWords } from "../../../src/taskpane/words/en/settings";
import { shareWords } from "../../../src/taskpane/words/en/share";
import { stepWords } from "../../../src/taskpane/words/enSteps";

const inEnglish = () => {
  const format = createFormats("en-US", "en");
  return {
    pane: english(format),
    steps: stepWords(format),
    churn: churnWords(format),
    goal: goalWords(format),
    plan: planWords(format),
    progress: progressWords(),
    review: reviewWords(format),
    settings: settingsWords(format),
    share: shareWords(format),
    help: helpWords(),
    sheets: sheetsEn,
  };
};

type TourWords = ReturnType<typeof inEnglish>;

const inGerman = (): TourWords => {
  const format = createFormats("de-DE", "de");
  return {
    pane: panes.german(format),
    steps: stepsDe(format),
    churn: churnDe(format),
    goal: goalDe(format),
    plan: planDe(format),
    progress: progressDe(),
    review: reviewDe(format),
    settings: settingsDe(format),
    share: shareDe(format),
    help: helpDe(),
    sheets: sheetsDe,
  };
};

/** What the pane's buttons and headings are called, so that one tour serves every language. */
export const tourWords: Readonly<Record<Language, () => TourWords>> = { en: inEnglish, de: inGerman };
