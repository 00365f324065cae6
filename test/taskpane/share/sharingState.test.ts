import { describe, expect, it } from "@jest/globals";
import {
  canCancelSharing,
  NOT_SHARING,
  sharingReducer,
  type SharingEvent,
  type SharingState,
} from "../../../src/taskpane/share/sharingState";
import { WorkbookError } from "../../../src/workbook/workbookError";

const after = (...events: SharingEvent[]): SharingState => events.reduce(sharingReducer, NOT_SHARING);
const started = { type: "taskStarted", task: "prepare" } as const;
const writing = { type: "progressMade", progress: { phase: "writing", fraction: 0.5 } } as const;

describe("a task", () => {
  it("can be cancelled while it only reads", () => {
    expect(canCancelSharing(after(started))).toBe(true);
    expect(canCancelSharing(after(started, writing))).toBe(false);
    expect(canCancelSharing(after({ type: "taskStarted", task: "restore" }))).toBe(true);
    expect(after(started, { type: "cancelAsked" })).toMatchObject({ isCancelling: true });
    expect(after(started, writing, { type: "cancelAsked" })).toMatchObject({ isCancelling: false });
  });

  it("keeps which one has failed", () => {
    const error = new WorkbookError("protected");
    expect(after(started, writing, { type: "taskFailed", error })).toEqual({
      stage: "failed",
      task: "prepare",
      error,
    });
  });

  it("hears nothing of progress once it is over", () => {
    const done = { task: "repair", report: { repaired: [], left: [] } } as const;
    expect(after(started, { type: "taskDone", done }, writing)).toEqual({ stage: "done", done });
  });

  it("is told of until somebody checks again", () => {
    const done = { task: "repair", report: { repaired: [], left: [] } } as const;
    const check = { type: "checkAsked" } as const;
    expect(after(started, { type: "taskDone", done }, check)).toEqual(NOT_SHARING);
    expect(after(started, check)).toEqual(after(started));
  });
});
