import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { isSupported, requiredSet } from "../../../sandbox/host/requirementSets";
import { startHost } from "../../support/host";
import { ToyWorkbook } from "./toyWorkbook";

describe("apiSets.json", () => {
  it("is what the type declarations of Office.js say", () => {
    const generator = join(__dirname, "../../../sandbox/host/generateApiSets.mjs");
    expect(execFileSync(process.execPath, [generator, "--check"], { encoding: "utf8" })).toBe("");
  });

  it.each([
    ["Excel.Range", "values", "ExcelApi 1.1"],
    ["Excel.Range", "getSpillParent", "ExcelApi 1.12"],
    ["Excel.Worksheet", "onChanged", "ExcelApi 1.7"],
    ["Excel.Table", "resize", "ExcelApi 1.13"],
    ["Excel.Worksheet", "noSuchThing", undefined],
  ])("knows that %s.%s came with %s", (apiName, member, set) => {
    expect(requiredSet(apiName, member)).toBe(set);
  });
});

describe("support", () => {
  it.each([
    ["ExcelApi 1.9", true],
    ["ExcelApi 1.1", true],
    ["ExcelApi 1.10", false],
    ["ExcelApi 2.0", false],
    ["ExcelApiOnline 1.1", false],
  ])("of %s by a host with ExcelApi 1.9: %s", (required, supported) => {
    expect(isSupported(required, { ExcelApi: "1.9" })).toBe(supported);
  });

  it("is told to the add-in and held to, even where the model could do more", async () => {
    const session = await startHost((events) => new ToyWorkbook(events));
    const { requirements } = session.Office.context;
    expect([
      requirements.isSetSupported("ExcelApi", "1.9"),
      requirements.isSetSupported("ExcelApi", "1.10"),
    ]).toEqual([true, false]);
    const c = new session.Excel.RequestContext();
    c.workbook.worksheets.getItem("Sheet1").getRange("A1").getSpillParent().load("address");
    await expect(c.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
    session.stop();
    expect(session.log).toContainEqual({
      level: "error",
      source: "requests",
      message: "Range.getSpillParent needs ExcelApi 1.12, which this host doesn't support.",
    });
  });

  it("of more opens the member", async () => {
    const session = await startHost((events) => new ToyWorkbook(events), { supports: { ExcelApi: "1.12" } });
    const c = new session.Excel.RequestContext();
    const parent = c.workbook.worksheets.getItem("Sheet1").getRange("A1").getSpillParent().load("address");
    await c.sync();
    session.stop();
    expect(parent.address).toBe("A1");
  });
});
