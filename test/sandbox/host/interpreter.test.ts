import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type HostSession, startHost } from "../../support/host";
import { ToyWorkbook } from "./toyWorkbook";

let session: HostSession<ToyWorkbook>;

beforeEach(async () => {
  session = await startHost((events) => new ToyWorkbook(events));
});
afterEach(() => session.stop());

/** A request of its own: nothing is tracked. */
function context(): Excel.RequestContext {
  return new session.Excel.RequestContext();
}

describe("object paths", () => {
  it("follows the root, properties, methods and indexers", async () => {
    const c = context();
    const range = c.workbook.worksheets.getItem("Sheet2").getRange("A1");
    range.values = [["here"]];
    await c.sync();
    expect(session.workbook.worksheets.getItem("Sheet2").cells.get("A1")).toEqual([["here"]]);
  });

  it("does once what a method that makes something does, and finds it again by its id", async () => {
    const c = context();
    const sheet = c.workbook.worksheets.add("Plan");
    sheet.getRange("A1").values = [[1]];
    sheet.load("name");
    await c.sync();
    sheet.name = "Plan 2027";
    await c.sync();
    expect(session.workbook.worksheets.items.map(({ name }) => name)).toEqual([
      "Sheet1",
      "Sheet2",
      "Sheet3",
      "Plan 2027",
    ]);
  });

  it("finds an item of a loaded collection by its id, after a rename too", async () => {
    const c = context();
    const sheets = c.workbook.worksheets.load("items/name");
    await c.sync();
    session.workbook.worksheets.getItem("Sheet2").name = "Renamed";
    sheets.items[1]?.getRange("A1").set({ values: [[5]] });
    await c.sync();
    expect(session.workbook.worksheets.getItem("Renamed").cells.get("A1")).toEqual([[5]]);
  });

  it("hands objects to methods", async () => {
    const c = context();
    const sheet = c.workbook.worksheets.getItem("Sheet1");
    const source = sheet.getRange("A1");
    source.values = [[42]];
    sheet.getRange("B1").copyFrom(source);
    await c.sync();
    expect(session.workbook.worksheets.getItem("Sheet1").cells.get("B1")).toEqual([[42]]);
  });

  it("hands over objects within options", async () => {
    const newer = await startHost((events) => new ToyWorkbook(events), { supports: { ExcelApi: "1.13" } });
    const c = new newer.Excel.RequestContext();
    const relativeTo = c.workbook.worksheets.getItem("Sheet2");
    const ids = c.workbook.insertWorksheetsFromBase64("", { positionType: "After", relativeTo });
    await c.sync();
    newer.stop();
    expect(ids.value).toEqual(["{2}"]);
  });

  it("keeps a tracked object beyond the request, and lets go of it", async () => {
    const c = context();
    const range = c.workbook.getSelectedRange();
    range.track();
    await c.sync();
    expect(session.hostWindow.references.count).toBe(1);
    range.values = [["kept"]];
    await c.sync();
    range.untrack();
    await c.sync();
    expect(session.hostWindow.references.count).toBe(0);
    expect(session.workbook.worksheets.getItem("Sheet1").cells.get("B2")).toEqual([["kept"]]);
  });

  it("lets go of everything that Excel.run has tracked", async () => {
    const { Excel, host } = session;
    await Excel.run(async (c) => {
      const range = c.workbook.getSelectedRange();
      range.load("address");
      await c.sync();
      expect(session.hostWindow.references.count).toBe(1);
    });
    await new Promise<void>((resolve) => host.onRequest((request) => request.housekeeping && resolve()));
    expect(session.hostWindow.references.count).toBe(0);
  });

  it("refuses a service that it doesn't have", async () => {
    const c = context();
    const { OfficeExtension } = session as unknown as {
      OfficeExtension: {
        BatchApiHelper: { createTopLevelServiceObject(...args: unknown[]): OfficeExtension.ClientObject };
      };
    };
    OfficeExtension.BatchApiHelper.createTopLevelServiceObject(
      session.Excel.Workbook,
      c,
      "Microsoft.Unheard.Of",
      false,
      0,
    );
    await expect(c.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(session.log).toContainEqual(
      expect.objectContaining({
        level: "error",
        message: "This host doesn't have the service Microsoft.Unheard.Of.",
      }),
    );
  });
});

describe("objects that don't exist", () => {
  it("are null objects where the method says so, and so is all below them", async () => {
    const c = context();
    const sheet = c.workbook.worksheets.getItemOrNullObject("nowhere");
    const range = sheet.getRange("A1");
    range.load("values");
    await c.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  });

  it("stay null objects in later requests", async () => {
    const c = context();
    const used = c.workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject();
    await c.sync();
    used.load("values");
    await c.sync();
    expect(used.isNullObject).toBe(true);
  });

  it("can't be written to", async () => {
    const c = context();
    c.workbook.worksheets.getItemOrNullObject("nowhere").name = "somewhere";
    await expect(c.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("are an error elsewhere", async () => {
    const c = context();
    c.workbook.worksheets.getItem("nowhere").load("name");
    await expect(c.sync()).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: {
        errorLocation: "WorksheetCollection.getItem",
        statement: "var worksheet = worksheets.getItem(...);",
      },
    });
  });

  it("can't be arguments", async () => {
    const c = context();
    const none = c.workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject();
    c.workbook.worksheets.getItem("Sheet1").getRange("B1").copyFrom(none);
    await expect(c.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("actions", () => {
  it("set properties one by one and nested by set()", async () => {
    const c = context();
    const range = c.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.format.columnWidth = 90;
    range.set({ format: { wrapText: true, fill: { color: "#123456" } } });
    await c.sync();
    const { format } = session.workbook.worksheets.getItem("Sheet1").getRange("A1");
    expect([format.columnWidth, format.wrapText, format.fill.color]).toEqual([90, true, "#123456"]);
  });

  it("update several properties at once", async () => {
    const c = context();
    const format = c.workbook.worksheets.getItem("Sheet1").getRange("A1").format;
    (format as unknown as { update(properties: object): void }).update({ columnWidth: 70, wrapText: true });
    await c.sync();
    expect(session.workbook.worksheets.getItem("Sheet1").getRange("A1").format).toMatchObject({
      columnWidth: 70,
      wrapText: true,
    });
  });

  it("call methods for their values", async () => {
    const c = context();
    const count = c.workbook.worksheets.getCount();
    await c.sync();
    expect(count.value).toBe(3);
  });

  it("ensure that nothing has changed", async () => {
    const c = context();
    const sheet = c.workbook.worksheets.getItem("Sheet1") as unknown as {
      ensureUnchanged(state: object): void;
    };
    sheet.ensureUnchanged({ Name: "Sheet1" });
    await c.sync();
    session.workbook.worksheets.getItem("Sheet1").name = "Other";
    (c.workbook.worksheets.getItem("Other") as unknown as typeof sheet).ensureUnchanged({ Name: "Sheet1" });
    await expect(c.sync()).rejects.toMatchObject({
      code: "InvalidOperation",
      message: "Worksheet.name has changed.",
    });
  });

  it("trace, up to an error", async () => {
    const c = context();
    c.trace("before");
    c.workbook.worksheets.getItem("nowhere").load("name");
    c.trace("after");
    await expect(c.sync()).rejects.toMatchObject({ traceMessages: ["before"] });
  });

  it("check the size of a block that the client writes in slices", async () => {
    const c = context();
    const rows = Array.from({ length: 2000 }, () => [1]);
    c.workbook.worksheets.getItem("Sheet1").getRange("A1").values = rows;
    await expect(c.sync()).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range._validateArraySize" },
    });
  });
});

describe("errors", () => {
  it("stop the batch and leave done what was done", async () => {
    const c = context();
    const sheet = c.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["done"]];
    sheet.delete();
    sheet.getRange("A2").values = [["not done"]];
    await expect(c.sync()).rejects.toMatchObject({
      code: "AccessDenied",
      debugInfo: { errorLocation: "Worksheet.delete" },
    });
    expect([...session.workbook.worksheets.getItem("Sheet1").cells.keys()]).toEqual(["A1"]);
  });

  it("that are bugs of the model show up in the log and as a general exception", async () => {
    const c = context();
    c.workbook.load("readOnly");
    await expect(c.sync()).rejects.toMatchObject({ code: "GeneralException" });
    expect(session.log).toContainEqual(
      expect.objectContaining({
        level: "error",
        message: expect.stringContaining("TypeError: a bug in the model"),
      }),
    );
  });

  it("refuse a property that the model can't set", async () => {
    const c = context();
    const range = c.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.numberFormat = [["0"]];
    await expect(c.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(session.log).toContainEqual(
      expect.objectContaining({ message: "Range.numberFormat is missing from this host's object model." }),
    );
  });
});
