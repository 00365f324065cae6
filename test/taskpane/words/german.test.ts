import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { SettingProblemCode } from "../../../src/planning/plan/settingProblem";
import { createFormats, type Formats } from "../../../src/taskpane/format/formats";
import { german } from "../../../src/taskpane/words/de";
import { churnWords as germanChurn } from "../../../src/taskpane/words/de/churn";
import { goalWords as germanGoal } from "../../../src/taskpane/words/de/goal";
import { helpWords as germanHelp } from "../../../src/taskpane/words/de/help";
import { overviewWords as germanOverview } from "../../../src/taskpane/words/de/overview";
import { planWords as germanPlan } from "../../../src/taskpane/words/de/plan";
import { progressWords as germanProgress } from "../../../src/taskpane/words/de/progress";
import { reviewWords as germanReview } from "../../../src/taskpane/words/de/review";
import { settingsWords as germanSettings } from "../../../src/taskpane/words/de/settings";
import { shareWords as germanShare } from "../../../src/taskpane/words/de/share";
import { stepWords as germanSteps } from "../../../src/taskpane/words/deSteps";
import { english } from "../../../src/taskpane/words/en";
import { churnWords } from "../../../src/taskpane/words/en/churn";
import { goalWords } from "../../../src/taskpane/words/en/goal";
import { helpWords } from "../../../src/taskpane/words/en/help";
import { overviewWords } from "../../../src/taskpane/words/en/overview";
import { planWords } from "../../../src/taskpane/words/en/plan";
import { progressWords } from "../../../src/taskpane/words/en/progress";
import { reviewWords } from "../../../src/taskpane/words/en/review";
import { settingsWords } from "../../../src/taskpane/words/en/settings";
import { shareWords } from "../../../src/taskpane/words/en/share";
import { stepWords } from "../../../src/taskpane/words/enSteps";
import { eachText, type Samples } from "./eachText";
import { failureParams } from "./failureParams";

const inEnglish = (format: Formats) => ({
  ...english(format),
  ...stepWords(format),
  churn: churnWords(format),
  goal: goalWords(format),
  plan: planWords(format),
  progress: progressWords(),
  review: reviewWords(format),
  overview: overviewWords(format),
  share: shareWords(format),
  settings: settingsWords(format),
  help: helpWords(),
});
const inGerman = (format: Formats) => ({
  ...german(format),
  ...germanSteps(format),
  churn: germanChurn(format),
  goal: germanGoal(format),
  plan: germanPlan(format),
  progress: germanProgress(),
  review: germanReview(format),
  overview: germanOverview(format),
  share: germanShare(format),
  settings: germanSettings(format),
  help: germanHelp(),
});

const source = { sheet: "Q1", address: "Q1!B2:D9", rows: 7 };
const problems: Record<SettingProblemCode, object> = {
  required: {},
  notANumber: {},
  notWhole: {},
  lessThan: { limit: 0.5 },
  notAbove: { limit: 0.5 },
  moreThan: { limit: 0.5 },
  notACurrency: {},
  splitNotWhole: { sum: 0.9 },
  cutoffsNotFalling: {},
  weightsAllZero: {},
  boundsEqual: {},
  duplicateName: {},
  oneForEachTier: {},
  lossAboveOpening: {},
  yearsNotRising: {},
};
const rowsUnderNames = [
  [{ actions: 1, branches: 0 }, "Müller", "Meier"],
  [{ actions: 2, branches: 1 }, "Müller", "Meier"],
];
const samples: Samples = {
  "nameChanges.followed": rowsUnderNames,
  "nameChanges.taken": rowsUnderNames,
  "nameChanges.unknown": rowsUnderNames,
  "accounts.sourceName": [
    [{ ...source, ref: { kind: "table", name: "T" } }],
    [{ ...source, rows: 1, ref: { kind: "range", address: "Q1!B2:D9" } }],
  ],
  "accounts.samples": [[[]], [["x"]]],
  "build.named": [
    [["x"], 1],
    [["x"], 3],
  ],
  "churn.howAveraged": [
    ["simple", 1, 0.1],
    ["simple", 2, 0.1],
    ["weighted", 2, 0.1],
    ["geometric", 3, 0.1],
  ],
  "priorities.measureName": [[{ kind: "revenue" }], [{ kind: "tenure" }], [{ kind: "potential" }]],
  "goal.announce": [[1], [-1]],
  "plan.roll.blanked": [[["x"]]],
  "plan.remove.places.cell": [["x"]],
  "plan.remove.unseen": [[[]], [["chart", "validation"]]],
  "settingProblems.sentence": Object.entries(problems).flatMap(([code, params]) =>
    [true, false].map((isRate) => [{ code, params }, isRate]),
  ),
  "failures.of": Object.entries(failureParams),
  "review.revenuePicture": [[[{ year: 2025, amount: 1 }, { year: 2026 }]]],
  "review.change": [[0.1], [-0.1]],
  "review.reviewedOn": [[46000], [46000, "x"]],
  "review.problem": [
    [{ code: "notANumber" }],
    [{ code: "notWhole" }],
    [{ code: "notADay" }],
    [{ code: "notInList" }],
    [{ code: "tooLong", limit: 9 }],
    [{ code: "below", min: 0 }],
    [{ code: "outside", min: 1, max: 5 }],
  ],
  "review.openQuestions": [
    [0, []],
    [1, ["x"]],
    [2, ["x", "y"]],
    [9, []],
  ],
  "review.againstTarget": [
    [1, -1],
    [1, 1],
  ],
  "review.newsOf": [[["x", "y", "z"]]],
  "review.status.refused": [[["x", "y"]]],
  "overview.goTo": [["x"], ["x", "1"]],
  "share.protectedSheets": [[["x"]], [["x", "y"]]],
  "share.names": [[["x"]]],
  "share.place": [[{ kind: "name", name: "x" }]],
};

/** What is the same word in both languages, or a name. */
const shared = new Set([
  ...["Account Planner", "Account Planner 1", "Account Planner 2"],
  ...["Plan", "Review", "Reviews", "Pipeline", "Rate", "Name", "LAMBDA", "Status", "Whitespace"],
  ...["Alt+N", "Alt+R", "Alt+A", "Alt+B", "Alt+A", "Alt+B", "Tab", "Esc", "F6", "MM"],
]);
const hasWords = (text: string) => /\p{L}{2}/u.test(text);

describe("German", () => {
  // The same figures in both: only the words can differ.
  const format = createFormats("de-DE", "de");
  const texts = eachText(inGerman(format), samples);
  const originals = eachText(inEnglish(format), samples);
  const offending = (isWrong: (text: string) => boolean) => texts.filter(({ text }) => isWrong(text));

  it("is heard here to the last file", () => {
    const files = readdirSync(path.resolve(__dirname, "../../../src/taskpane/words/en"));
    expect(Object.keys(inGerman(format)).sort()).toEqual(files.map((file) => file.replace(".ts", "")).sort());
  });

  it("says something wherever English does", () => {
    expect(texts.map(({ path }) => path)).toEqual(originals.map(({ path }) => path));
    const silent = texts.filter(({ text }, index) => (text === "") !== (originals[index]?.text === ""));
    expect(silent).toEqual([]);
  });

  it("leaves nothing in English", () => {
    const untranslated = texts.filter(
      ({ text }, index) => text === originals[index]?.text && hasWords(text) && !shared.has(text),
    );
    expect(untranslated).toEqual([]);
    expect(
      offending((text) => /\b(the|of|and|is|are|with|your|this|that|from|for|it)\b/iu.test(text)),
    ).toEqual([]);
    expect(offending((text) => /undefined|NaN|\[object/u.test(text))).toEqual([]);
  });

  it("addresses people formally", () => {
    expect(offending((text) => /\b(du|dir|dich|dein\w*|euch|euer\w*)\b/iu.test(text))).toEqual([]);
  });

  it("sets its quotation marks, ellipses and percent signs the German way", () => {
    const count = (text: string, mark: string) => text.split(mark).length - 1;
    expect(offending((text) => /["”]|\.\.\./u.test(text) || count(text, "„") !== count(text, "“"))).toEqual(
      [],
    );
    expect(offending((text) => /\d ?%/u.test(text))).toEqual([]);
  });

  it("writes figures, days and months the German way", () => {
    const words = inGerman(format);
    expect(words.accounts.totalRevenue(776243.09, 1998)).toBe("776.243 im GJ1998");
    expect(words.fields.notANumber).toContain("1.234,5");
    expect(words.fields.notAPercent).toContain("8,5\u00a0%");
    expect(words.review.reviewedOn(46000, undefined)).toBe("Überprüft am 09.12.2025");
    expect(words.goal.monthName(3)).toBe("März");
    expect(words.review.newsOf(["Ziel", "Grund", "Name"])).toContain("Ziel, Grund und Name");
  });

  it("counts in the singular and the plural", () => {
    const { accounts, review, share } = inGerman(format);
    expect(accounts.total(1)).toBe("1 Kunde");
    expect(accounts.total(1204)).toBe("1.204 Kunden");
    expect(review.customerFor(1)).toBe("Kunde seit 1 Jahr");
    expect(review.customerFor(14.5)).toBe("Kunde seit 14,5 Jahren");
    expect(share.depends(1)).toBe("1 Formel hängt vom Add-In ab");
    expect(share.depends(2)).toBe("2 Formeln hängen vom Add-In ab");
  });
});

describe("days, where the sentences are in another language than the figures", () => {
  it("are numbered as the user is used to, so that no month is named in the other language", () => {
    expect(createFormats("en-US", "de").day(46000)).toBe("12/09/2025");
    expect(createFormats("de-DE", "en").day(46000)).toBe("09.12.2025");
    expect(createFormats("en-US", "en").day(46000)).toBe("Dec 9, 2025");
  });
});
