import { describe, expect, it } from "@jest/globals";
import { dumpWorkbook } from "../../../sandbox/model/dumpWorkbook";
import { excelExamples } from "../../../src/workbook/examples/excelExamples";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { useExcel } from "../../support/excel";
import { defaultRequest, fiveAccounts, putAccounts } from "../support/accountsInExcel";

const excel = useExcel();
const sheetNames = () => excel.current.engine.sheets.map(({ name }) => name);
const activeSheet = () => {
  const { engine } = excel.current;
  return engine.sheets.find(({ id }) => id === engine.activeSheetId)?.name;
};
const dump = () => dumpWorkbook(excel.current.model);
const inWorkbook = (change: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });

describe("inserting the examples", () => {
  it("adds a sheet, brings it into view, and knows it again", async () => {
    expect(await excelExamples.find()).toBeUndefined();
    expect(await excelExamples.insert({ replace: false, language: "en" })).toEqual({ sheet: "Examples" });
    expect(sheetNames()).toEqual(["Sheet1", "Examples"]);
    expect(activeSheet()).toBe("Examples");
    await inWorkbook(({ worksheets }) => (worksheets.getItem("Examples").name = "How it's done"));
    expect(await excelExamples.find()).toBe("How it's done");
  });

  it("takes a free name, and leaves somebody's own sheet of that name alone", async () => {
    await inWorkbook(({ worksheets }) => {
      worksheets.add("examples").getRange("B2").values = [["mine"]];
    });
    expect(await excelExamples.find()).toBeUndefined();
    expect(await excelExamples.insert({ replace: true, language: "en" })).toEqual({ sheet: "Examples (2)" });
    expect(await excelExamples.insert({ replace: false, language: "en" })).toEqual({ sheet: "Examples (3)" });
    expect(sheetNames()).toEqual(["Sheet1", "examples", "Examples (2)", "Examples (3)"]);
    expect(await excelExamples.find()).toBe("Examples (3)");
  });

  it("replaces its own sheet: under the same name, in the same place, without what was added to it", async () => {
    await excelExamples.insert({ replace: false, language: "en" });
    await excelExamples.insert({ replace: true, language: "en" });
    const fresh = dump();
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem("Examples").getRange("B9:C9").values = [[1, 2]];
      worksheets.getItem("Examples").getRange("Z99").values = [["a note"]];
    });
    expect(dump()).not.toEqual(fresh);
    expect(await excelExamples.insert({ replace: true, language: "en" })).toEqual({ sheet: "Examples" });
    expect(dump()).toEqual(fresh);
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem("Examples").name = "Mine";
      worksheets.add("Last");
    });
    expect(await excelExamples.insert({ replace: true, language: "en" })).toEqual({ sheet: "Mine" });
    expect(sheetNames()).toEqual(["Sheet1", "Mine", "Last"]);
  });

  it("begins anew after its sheet was deleted", async () => {
    await excelExamples.insert({ replace: false, language: "en" });
    await inWorkbook(({ worksheets }) => worksheets.getItem("Examples").delete());
    expect(await excelExamples.find()).toBeUndefined();
    expect(await excelExamples.insert({ replace: true, language: "en" })).toEqual({ sheet: "Examples" });
    expect(await excelExamples.find()).toBe("Examples");
  });

  it("adds no cell style, and uses those of a plan where there is one", async () => {
    const stylesOf = (sheet: string) =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem(sheet).getRange("A1:B12");
        const properties = cells.getCellProperties({ style: true });
        context.workbook.styles.load("items/name,items/builtIn");
        await context.sync();
        const own = context.workbook.styles.items.filter(({ builtIn }) => !builtIn).map(({ name }) => name);
        return { own, used: new Set(properties.value.flat().map(({ style }) => style)) };
      });
    await excelExamples.insert({ replace: false, language: "en" });
    expect((await stylesOf("Examples")).own).toEqual([]);

    await putAccounts(fiveAccounts);
    await excelWorkbook.build(defaultRequest(fiveAccounts), () => undefined, new AbortController().signal);
    await excelExamples.insert({ replace: true, language: "en" });
    const { own, used } = await stylesOf("Examples");
    expect([...used]).toEqual(expect.arrayContaining(["Plan Title", "Plan Section", "Plan Input"]));
    expect(own).toContain("Plan Title");
    expect(own).not.toContain("Plan Title 2");
  });

  it("takes two requests", async () => {
    const { host } = excel.current;
    const before = host.requests.length;
    await excelExamples.insert({ replace: false, language: "en" });
    expect(host.requests.slice(before).filter(({ housekeeping }) => !housekeeping)).toHaveLength(2);
  });

  it("refuses a workbook whose structure is protected, before it writes", async () => {
    await inWorkbook((workbook) => workbook.protection.protect());
    const before = dump();
    await expect(excelExamples.insert({ replace: false, language: "en" })).rejects.toMatchObject({
      code: "protected",
    });
    expect(dump()).toEqual(before);
  });
});
