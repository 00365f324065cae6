import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { arrived } from "../../support/arrived";
import { type HostSession, startHost } from "../../support/host";
import { type OfficeClient, openClient } from "../../support/officeClient";
import { ToyWorkbook } from "./toyWorkbook";

let session: HostSession<ToyWorkbook>;

beforeEach(async () => {
  session = await startHost((events) => new ToyWorkbook(events));
});
afterEach(() => session.stop());

async function listen(
  client: OfficeClient,
  heard: Excel.WorksheetChangedEventArgs[],
): Promise<() => Promise<void>> {
  const c = new client.Excel.RequestContext();
  const handler = c.workbook.worksheets.getItem("Sheet1").onChanged.add((args) => {
    heard.push(args);
    return Promise.resolve();
  });
  await c.sync();
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}

describe("events", () => {
  it("reach handlers of the object they happen to, with their arguments", async () => {
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await listen(session, heard);
    session.workbook.edit("Sheet1", "A1", [[1]]);
    session.workbook.edit("Sheet2", "A1", [[1]]);
    await arrived();
    expect(heard).toEqual([
      expect.objectContaining({
        type: "WorksheetChanged",
        address: "A1",
        worksheetId: "{1}",
        changeType: "RangeEdited",
        source: "Local",
      }),
    ]);
  });

  it("that need no registration don't trouble a window without office.js", async () => {
    session.host.attach({}, { name: "still loading" });
    session.workbook.select();
    await arrived();
    expect(session.log).toEqual([]);
  });

  it("of what one person's window does are remote for the others, and local for the person's own", async () => {
    const other = await openClient(session.host, "other pane", "somebody else");
    const mine: Excel.WorksheetChangedEventArgs[] = [];
    const theirs: Excel.WorksheetChangedEventArgs[] = [];
    await listen(session, mine);
    await listen(other, theirs);
    session.host.actAs("somebody else", () => session.workbook.edit("Sheet1", "A1", [[1]]));
    session.workbook.edit("Sheet1", "A2", [[2]]);
    await arrived();
    expect(mine.map(({ address, source }) => [address, source])).toEqual([
      ["A1", "Remote"],
      ["A2", "Local"],
    ]);
    expect(theirs.map(({ source }) => source)).toEqual(["Local", "Remote"]);
    other.close();
  });

  it("reach handlers of the collection", async () => {
    const heard: string[] = [];
    const c = new session.Excel.RequestContext();
    c.workbook.worksheets.onChanged.add((args) => Promise.resolve(void heard.push(args.worksheetId)));
    await c.sync();
    session.workbook.edit("Sheet2", "A1", [[1]]);
    await arrived();
    expect(heard).toEqual(["{2}"]);
  });

  it("of somebody else are remote", async () => {
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await listen(session, heard);
    session.workbook.edit("Sheet1", "A1", [[1]], true);
    await arrived();
    expect(heard.map(({ source }) => source)).toEqual(["Remote"]);
  });

  it("bring the range that changed", async () => {
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await listen(session, heard);
    session.workbook.edit("Sheet1", "C3", [["new"]]);
    await arrived();
    const c = new session.Excel.RequestContext();
    const range = heard[0]?.getRange(c).load("values");
    await c.sync();
    expect(range?.values).toEqual([["new"]]);
  });

  it("stop when the handler is removed", async () => {
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    const stop = await listen(session, heard);
    await stop();
    session.workbook.edit("Sheet1", "A1", [[1]]);
    await arrived();
    expect(heard).toEqual([]);
  });

  it("come after the answer to the request that caused them", async () => {
    const order: string[] = [];
    const c = new session.Excel.RequestContext();
    const sheet = c.workbook.worksheets.getItem("Sheet1");
    sheet.onActivated.add(() => Promise.resolve(void order.push("event")));
    await c.sync();
    sheet.activate();
    await c.sync();
    order.push("answer");
    await arrived();
    expect(order).toEqual(["answer", "event"]);
  });

  it("reach only the windows that registered", async () => {
    const other = await openClient(session.host, "second pane");
    const messages: string[] = [];
    const { onMessageFromHost } = session.hostWindow.bridge;
    session.hostWindow.bridge.onMessageFromHost = (text) => {
      messages.push(text);
      onMessageFromHost(text);
    };
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await listen(other, heard);
    session.workbook.edit("Sheet1", "A1", [[1]]);
    await arrived();
    other.close();
    expect([heard.length, messages.length]).toEqual([1, 0]);
  });

  it("beyond the supported sets are refused at registration", async () => {
    const c = new session.Excel.RequestContext();
    c.workbook.worksheets.getItem("Sheet1").onFormulaChanged.add(() => Promise.resolve());
    await expect(c.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("that the host has never heard of are a mistake of the model", () => {
    expect(() => session.host.raise(session.workbook, "onMisspelt", {})).toThrow("no event onMisspelt");
  });

  it("of the older API work too: a selection", async () => {
    const heard: unknown[] = [];
    const c = new session.Excel.RequestContext();
    const handler = c.workbook.onSelectionChanged.add((args) => Promise.resolve(void heard.push(args)));
    await c.sync();
    await arrived();
    session.workbook.select();
    await arrived();
    handler.remove();
    await handler.context.sync();
    await arrived();
    session.workbook.select();
    await arrived();
    expect(heard).toHaveLength(1);
  });
});
