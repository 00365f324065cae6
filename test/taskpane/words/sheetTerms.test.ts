import { describe, expect, it } from "@jest/globals";
import { languages } from "../../../src/reference/words/language";
import { wordsOf } from "../../../src/sheets/words/wordsOf";
import { createFormats } from "../../../src/taskpane/format/formats";
import { reviewWords as german } from "../../../src/taskpane/words/de/review";
import { reviewWords as english } from "../../../src/taskpane/words/en/review";

describe.each(languages)("the pane's review and the sheets, in %s", (language) => {
  const pane = { en: english, de: german }[language](createFormats(language));
  const sheets = wordsOf(language);

  it("offer the same answers", () => {
    expect(pane.choices).toEqual(sheets.settings.lists.potential);
    expect(pane.entryStatuses.actions).toEqual(sheets.tables.lists.Status);
    expect(pane.entryStatuses.branches).toEqual(sheets.tables.lists.Branch);
  });

  it("describe the scale of a rating in the same words", () => {
    const described = (anchors: readonly string[]) =>
      anchors.map((anchor, i) => `${i + 1}: ${anchor}`).join(" · ");
    const { potential, relationship } = sheets.review.prompts;
    expect(potential).toContain(described(pane.anchors.potential));
    expect(relationship).toContain(described(pane.anchors.relationship));
    expect(sheets.branches.prompts.relationship).toContain(described(pane.anchors.relationship));
  });

  it("call the same figures the same", () => {
    const { headers } = sheets.review;
    const names = ["planned", "counted", "expected", "churn", "price", "goal"] as const;
    expect(names.map((name) => pane[name])).toEqual(names.map((name) => headers[name]));
  });
});
