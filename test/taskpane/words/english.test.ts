import { expect, it } from "@jest/globals";
import { createFormats } from "../../../src/taskpane/format/formats";
import { stepWords } from "../../../src/taskpane/words/enSteps";

const words = stepWords(createFormats("en-US"));

it("counts in the singular and the plural", () => {
  expect(words.accounts.total(1)).toBe("1 account");
  expect(words.accounts.total(1204)).toBe("1,204 accounts");
});

it("writes the limits of a rate as percentages", () => {
  const problem = { field: "funnel.winRate", code: "moreThan", params: { limit: 1 } } as const;
  expect(words.settingProblems.sentence(problem, true)).toBe("At most 100%.");
  expect(words.settingProblems.sentence(problem, false)).toBe("At most 1.");
});

it("writes figures the way of the user's locale", () => {
  const german = stepWords(createFormats("de-DE"));
  expect(german.accounts.totalRevenue(776243.09, 1998)).toBe("776.243 in FY1998");
  expect(german.fields.notANumber).toContain("1.234,5");
});
