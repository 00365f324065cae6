import { describe, expect, it } from "@jest/globals";
import { mentions } from "../../../src/workbook/remove/mentions";

const refers = mentions({
  sheets: ["Plan Settings", "Overview"],
  tables: ["AccountReview"],
  names: ["Plan_Goal"],
});

describe("a text in a formula that Excel takes for a reference", () => {
  it.each([
    [`=INDIRECT("'Plan Settings'!B12")`, true],
    [`=SUM(INDIRECT("overview!B"&A2))`, true],
    [`=INDIRECT("'"&"Plan Settings"&"'!B12")`, true],
    [`=INDIRECT("AccountReview[Planned revenue]")`, true],
    [`=INDIRECT("plan_goal")`, true],
    [`=HYPERLINK("#'Plan Settings'!B12","the goal")`, true],
    [`=HYPERLINK("https://example.com/Overview","Overview")`, false],
    [`=INDIRECT("'Plan Settings 2020'!B12")`, false],
    [`=INDIRECT("'[Old.xlsx]Plan Settings'!B12")`, false],
    [`=INDIRECT("A"&A1)&"Plan Settings are elsewhere"`, false],
    [`="'Plan Settings'!B12"`, false],
  ])("refers to the plan, or doesn't: %s %s", (formula, isMeant) => {
    expect(refers(formula)).toBe(isMeant);
  });
});
