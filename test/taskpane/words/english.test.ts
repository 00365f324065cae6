import { describe, expect, it } from "@jest/globals";
import { createFormats } from "../../../src/taskpane/format/formats";
import { english } from "../../../src/taskpane/words/en";
import type { FailureCode } from "../../../src/taskpane/words/failureText";

const words = english(createFormats("en-US"));

describe("failures", () => {
  const params: Record<FailureCode, Readonly<Record<string, string>>> = {
    protected: { sheet: "Account Review" },
    readOnly: {},
    denied: {},
    cellEditing: {},
    dialogOpen: {},
    otherWorkbook: {},
    busy: {},
    sessionLost: {},
    tooLarge: {},
    notSupported: {},
    changedMeanwhile: {},
    notLoaded: {},
    sourceGone: { source: "Accounts" },
    columnGone: { header: "Owner" },
    nameTaken: { name: "Plan_Goal", refersTo: "=Sheet1!$B$2" },
    secondPlan: { sheet: "Account Review (2)" },
    noAccounts: { source: "Accounts" },
    noPlan: {},
    referredTo: { places: "Board!B2", total: "3" },
    lastSheet: {},
    yearMissing: { table: "Accounts", year: "2026", header: "Revenue FY2026" },
    cancelled: {},
    halfDone: {},
    screenFailed: {},
    unexpected: {},
  };

  it.each(Object.entries(params))("%s says what it is about and what to do", (code, about) => {
    const { title, advice } = words.failures.of(code as FailureCode, about);
    expect(title).not.toBe("");
    expect(advice).toMatch(/\.$/u);
    for (const value of Object.values(about)) expect(`${title} ${advice}`).toContain(value);
  });

  it.each(Object.keys(params))("%s reads well without its particulars", (code) => {
    const { title, advice } = words.failures.of(code as FailureCode, {});
    expect(`${title} ${advice}`).not.toMatch(/undefined/u);
  });
});

it("counts in the singular and the plural", () => {
  expect(words.accounts.total(1)).toBe("1 account");
  expect(words.accounts.total(1204)).toBe("1,204 accounts");
});

it("writes the limits of a rate as percentages", () => {
  const problem = { field: "funnel.winRate", code: "moreThan", params: { limit: 1 } } as const;
  expect(words.settingProblems.sentence(problem, true)).toBe("At most 100 %.");
  expect(words.settingProblems.sentence(problem, false)).toBe("At most 1.");
});

it("writes figures the way of the user's locale", () => {
  const german = english(createFormats("de-DE"));
  expect(german.accounts.totalRevenue(776243.09, 1998)).toBe("776.243 in FY1998");
  expect(german.fields.notANumber).toContain("1.234,5");
});
