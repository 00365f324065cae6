import { describe, expect, it } from "@jest/globals";
import { createFormats } from "../../../src/taskpane/format/formats";
import { german } from "../../../src/taskpane/words/de";
import { english } from "../../../src/taskpane/words/en";
import type { FailureCode } from "../../../src/taskpane/words/failureText";
import { failureParams } from "./failureParams";

describe.each([
  ["in English", english(createFormats("en-US"))],
  ["in German", german(createFormats("de-DE"))],
])("a failure, %s", (_, words) => {
  it.each(Object.entries(failureParams))("%s says what it is about and what to do", (code, about) => {
    const { title, advice } = words.failures.of(code as FailureCode, about);
    expect(title).not.toBe("");
    expect(advice).toMatch(/\.$/u);
    for (const value of Object.values(about)) expect(`${title} ${advice}`).toContain(value);
  });

  it.each(Object.keys(failureParams))("%s reads well without its particulars", (code) => {
    const { title, advice } = words.failures.of(code as FailureCode, {});
    expect(`${title} ${advice}`).not.toMatch(/undefined/u);
  });
});
