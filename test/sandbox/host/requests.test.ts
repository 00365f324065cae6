import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { arrived } from "../../support/arrived";
import { type HostSession, startHost } from "../../support/host";
import { ToyWorkbook } from "./toyWorkbook";

let session: HostSession<ToyWorkbook>;
let c: Excel.RequestContext;

beforeEach(async () => {
  session = await startHost((events) => new ToyWorkbook(events));
  c = new session.Excel.RequestContext();
});
afterEach(() => session.stop());

function write(address: string, value: string): void {
  c.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
}

function written(): readonly string[] {
  return [...session.workbook.worksheets.getItem("Sheet1").cells.keys()];
}

describe("the record of requests", () => {
  it("has size, actions and outcome of each", async () => {
    write("A1", "x");
    await c.sync();
    c.workbook.worksheets.getItem("nowhere").load("name");
    await c.sync().catch(() => undefined);
    const own = session.host.requests.filter((request) => !request.housekeeping);
    expect(own).toEqual([
      expect.objectContaining({
        window: "pane",
        housekeeping: false,
        actions: expect.arrayContaining([{ type: 4, name: "Values" }]),
      }),
      expect.objectContaining({ error: expect.objectContaining({ Code: "ItemNotFound" }) }),
    ]);
    expect(own.every(({ bytes, responseBytes }) => bytes > 100 && responseBytes > 10)).toBe(true);
  });

  it("measures bytes, not characters", async () => {
    write("A1", "x".repeat(1000));
    await c.sync();
    write("A1", "€".repeat(1000));
    await c.sync();
    const [narrow, wide] = session.host.requests.filter(({ housekeeping }) => !housekeeping);
    expect((wide?.bytes ?? 0) - (narrow?.bytes ?? 0)).toBeGreaterThan(1990);
  });

  it("tells observers until they stop", async () => {
    const seen: string[] = [];
    const stop = session.host.onRequest(({ actions }) => seen.push(actions.at(-1)?.name ?? ""));
    write("A1", "x");
    await c.sync();
    stop();
    write("A1", "y");
    await c.sync();
    expect(seen.filter((name) => name === "Values")).toHaveLength(1);
  });
});

describe("size limits", () => {
  const fiveMegabytes = 5 * 1024 * 1024;

  it("refuse a request above 5 MB before anything is done", async () => {
    write("A1", "x".repeat(fiveMegabytes));
    await expect(c.sync()).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(written()).toEqual([]);
  });

  it("count bytes: fewer characters than 5 million can be too many", async () => {
    write("A1", "€".repeat(fiveMegabytes / 3));
    await expect(c.sync()).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });

  it("let a request just below pass", async () => {
    write("A1", "x".repeat(fiveMegabytes - 2000));
    await c.sync();
    expect(written()).toEqual(["A1"]);
  });

  it("refuse an answer above 5 MB", async () => {
    session.workbook.worksheets.getItem("Sheet1").cells.set("A1", [["x".repeat(fiveMegabytes)]]);
    c.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await expect(c.sync()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});

describe("a request made to fail", () => {
  it("fails before anything is done, once", async () => {
    session.host.failNextRequest(1, "GeneralException");
    write("A1", "lost");
    await expect(c.sync()).rejects.toMatchObject({ code: "GeneralException" });
    expect(written()).toEqual([]);
    write("A2", "fine");
    await c.sync();
    expect(written()).toEqual(["A2"]);
  });

  it("can be the n-th", async () => {
    session.host.failNextRequest(2, "RequestAborted");
    write("A1", "first");
    await c.sync();
    write("A2", "second");
    await expect(c.sync()).rejects.toMatchObject({ code: "RequestAborted" });
  });

  it("can be chosen by what it does", async () => {
    session.host.failNextRequest(
      ({ actions }) => actions.some(({ name }) => name === "Name"),
      "AccessDenied",
    );
    write("A1", "first");
    await c.sync();
    c.workbook.worksheets.getItem("Sheet1").name = "Second";
    await expect(c.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("can fail midway, and leaves done what was done", async () => {
    write("A1", "done");
    write("A2", "lost");
    const sofar = (c as unknown as { _pendingRequest: { _actions: readonly unknown[] } })._pendingRequest
      ._actions.length;
    session.host.failNextRequest(1, "GeneralException", { afterActions: sofar - 1 });
    await expect(c.sync()).rejects.toMatchObject({ code: "GeneralException" });
    expect(written()).toEqual(["A1"]);
  });

  it("can fail after everything is done", async () => {
    session.host.failNextRequest(1, "GeneralException", {
      afterActions: Infinity,
      message: "The answer got lost.",
    });
    write("A1", "done");
    await expect(c.sync()).rejects.toMatchObject({ message: "The answer got lost." });
    expect(written()).toEqual(["A1"]);
  });
});

describe("a failure that lasts", () => {
  it("ends when it is withdrawn", async () => {
    session.host.failNextRequest(1, "InvalidOrTimedOutSession", { lasting: true });
    for (const address of ["A1", "A2"]) {
      write(address, "lost");
      await expect(c.sync()).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    }
    session.host.withdrawFaults();
    write("A3", "fine");
    await c.sync();
    expect(written()).toEqual(["A3"]);
  });
});

describe("a request that is never answered", () => {
  it("does nothing, and holds up none of those after it", async () => {
    session.host.ignoreNextRequest(1);
    write("A1", "lost");
    let isAnswered = false;
    void c.sync().then(() => (isAnswered = true));
    const other = new session.Excel.RequestContext();
    other.workbook.worksheets.load("items/name");
    await other.sync();
    expect(isAnswered).toBe(false);
    expect(written()).toEqual([]);
  });
});

describe("while a cell is being edited", () => {
  it("a request is refused", async () => {
    session.host.beginCellEdit();
    write("A1", "x");
    await expect(c.sync()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    session.host.endCellEdit();
    write("A2", "x");
    await c.sync();
    expect(written()).toEqual(["A2"]);
  });

  it("a request waits if it said so", async () => {
    session.host.beginCellEdit();
    const running = session.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["later"]];
      await context.sync();
    });
    await arrived();
    expect(written()).toEqual([]);
    session.host.endCellEdit();
    await running;
    expect(written()).toEqual(["A1"]);
  });
});
