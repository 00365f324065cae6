import { describe, expect, it } from "@jest/globals";
import { HostObject } from "../../../../sandbox/host/hostObject";
import { OfficeHost } from "../../../../sandbox/host/officeHost";
import { attachFrames } from "../../../../sandbox/page/frames/attachFrame";
import { LogBook } from "../../../../sandbox/page/log/logBook";

class EmptyWorkbook extends HostObject {
  readonly apiName = "Excel.Workbook";
}

/** As much of a window as the host touches. */
class FrameWindow extends EventTarget {
  readonly external?: { GetHostInfo(): string };

  constructor(readonly name: string) {
    super();
  }
}

function setUp() {
  const log = new LogBook();
  const closed: string[] = [];
  const host = new OfficeHost({ root: new EmptyWorkbook() });
  const detach = host.detach.bind(host);
  host.detach = (window) => {
    closed.push(window.name);
    detach(window);
  };
  const attach = attachFrames(host, log, { pane: { title: "The pane" } });
  const open = (name: string) => {
    const frame = new FrameWindow(name);
    attach(frame as unknown as Window);
    return frame;
  };
  return { log, closed, open };
}

describe("a frame that attaches", () => {
  it("becomes a window of the host", () => {
    expect(setUp().open("pane").external?.GetHostInfo()).toMatch(/^Excel\$/);
  });

  it("takes the place of the page that was in the frame before", () => {
    const { open, closed } = setUp();
    open("pane");
    expect(closed).toEqual([]);
    open("pane");
    expect(closed).toEqual(["The pane"]);
  });

  it("is refused under a name that no frame has", () => {
    expect(() => setUp().open("stranger")).toThrow('no frame called "stranger"');
  });

  it("has its uncaught errors in the log", () => {
    const { open, log } = setUp();
    const frame = open("pane");
    frame.dispatchEvent(Object.assign(new Event("error"), { message: "x is not a function" }));
    frame.dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason: new Error("late") }));
    expect(log.state.get().lines).toMatchObject([
      { level: "error", source: "The pane", message: "x is not a function" },
      { level: "error", source: "The pane", message: "Not caught: Error: late" },
    ]);
  });
});
