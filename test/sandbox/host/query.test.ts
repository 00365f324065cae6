import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type HostSession, startHost } from "../../support/host";
import { ToyWorkbook } from "./toyWorkbook";

let session: HostSession<ToyWorkbook>;
let c: Excel.RequestContext;

beforeEach(async () => {
  session = await startHost((events) => new ToyWorkbook(events));
  c = new session.Excel.RequestContext();
});
afterEach(() => session.stop());

describe("load of an object", () => {
  it("brings what is named, and no more", async () => {
    const range = c.workbook.worksheets.getItem("Sheet1").getRange("A1").load("address, values");
    await c.sync();
    expect([range.address, range.values]).toEqual(["A1", [[""]]]);
    expect(() => range.text).toThrow("not available");
  });

  it("goes below as far as the names do", async () => {
    const range = c.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.load({ address: true, format: { wrapText: true, fill: { color: true } } });
    await c.sync();
    expect(range.toJSON()).toEqual({
      address: "A1",
      format: { wrapText: false, fill: { color: "#FFFFFF" } },
    });
  });

  it("brings all scalars of the class where nothing is named", async () => {
    const format = c.workbook.worksheets.getItem("Sheet1").getRange("A1").format.load();
    await c.sync();
    expect(format.toJSON()).toEqual({ columnWidth: 48, wrapText: false });
  });

  it("expands what lies below", async () => {
    const range = c.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.load({ select: "address", expand: "format" });
    await c.sync();
    expect(range.toJSON()).toEqual({ address: "A1", format: { columnWidth: 48, wrapText: false } });
  });

  it("takes names in any case", async () => {
    const range = c.workbook.worksheets.getItem("Sheet1").getRange("A1").load("ADDRESS");
    await c.sync();
    expect(range.address).toBe("A1");
  });

  it.each([
    ["getRange", "InvalidArgument"],
    ["name/length", "InvalidArgument"],
    ["nonsense", "ApiNotFound"],
  ])("refuses %s", async (names, code) => {
    c.workbook.worksheets.getItem("Sheet1").load(names);
    await expect(c.sync()).rejects.toMatchObject({ code });
  });
});

describe("load of a collection", () => {
  it("brings the items with what is named", async () => {
    const sheets = c.workbook.worksheets.load("items/name");
    await c.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1", "Sheet2", "Sheet3"]);
  });

  it("takes the object form with and without items", async () => {
    const loaded = c.workbook.worksheets;
    loaded.load({ name: true, tables: { name: true } });
    await c.sync();
    expect(loaded.items[0]?.tables.items.map(({ name }) => name)).toEqual(["Accounts", "Reps"]);
    loaded.load(["items/name"]);
    await c.sync();
    expect(loaded.items).toHaveLength(3);
  });

  it("brings a collection's own property without its items", async () => {
    const tables = c.workbook.worksheets.getItem("Sheet1").tables.load("count");
    await c.sync();
    expect(tables.count).toBe(2);
    expect(() => tables.items).toThrow("not available");
  });

  it("brings both where both are named, and everything where nothing is", async () => {
    const tables = c.workbook.worksheets.getItem("Sheet1").tables.load("count,items/name");
    const all = c.workbook.worksheets.getItem("Sheet2").tables.load();
    await c.sync();
    expect([tables.count, tables.items[1]?.name]).toEqual([2, "Reps"]);
    expect([all.count, all.items[0]?.name]).toEqual([2, "Accounts"]);
  });

  it("skips and stops where asked", async () => {
    const sheets = c.workbook.worksheets;
    sheets.load({ select: "name", skip: 1, top: 1 });
    await c.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet2"]);
  });

  it("goes into collections of collections", async () => {
    const sheets = c.workbook.worksheets.load("items/name,items/tables/items/name");
    await c.sync();
    expect(sheets.items[2]?.tables.items[1]?.name).toBe("Reps");
  });
});
