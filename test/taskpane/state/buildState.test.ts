import { describe, expect, it } from "@jest/globals";
import { buildReducer, canCancel, IDLE, type BuildEvent } from "../../../src/taskpane/state/buildState";
import { WorkbookError } from "../../../src/workbook/workbookError";

const after = (...events: readonly BuildEvent[]) => events.reduce(buildReducer, IDLE);
const reading: BuildEvent = { type: "progressMade", progress: { phase: "reading", fraction: 0.2 } };
const writing: BuildEvent = { type: "progressMade", progress: { phase: "writing", fraction: 0.5 } };

describe("a build", () => {
  it("can be cancelled from its start until it writes", () => {
    expect(canCancel(IDLE)).toBe(false);
    expect(canCancel(after({ type: "buildStarted" }))).toBe(true);
    expect(canCancel(after({ type: "buildStarted" }, reading))).toBe(true);
    expect(canCancel(after({ type: "buildStarted" }, reading, writing))).toBe(false);
  });

  it("doesn't pretend to cancel once it writes", () => {
    expect(after({ type: "buildStarted" }, writing, { type: "cancelAsked" })).toMatchObject({
      isCancelling: false,
    });
    expect(after({ type: "buildStarted" }, reading, { type: "cancelAsked" })).toMatchObject({
      isCancelling: true,
    });
  });

  it("takes no notice of progress that is reported late", () => {
    const failed = after(
      { type: "buildStarted" },
      { type: "buildFailed", error: new WorkbookError("readOnly") },
    );
    expect(buildReducer(failed, writing)).toBe(failed);
  });

  it("begins anew after a failure", () => {
    const again = after(
      { type: "buildStarted" },
      writing,
      { type: "buildFailed", error: new WorkbookError("protected") },
      { type: "buildStarted" },
    );
    expect(again).toEqual({ stage: "building", progress: undefined, isCancelling: false });
  });
});
