import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { excelShare } from "../../../src/workbook/share/excelShare";
import { withCustomFunctions } from "../../functions/customFunctions";
// The window's globals are looked up before the engine adds its own.
import { useExcel } from "../../support/excel";
import { type HeadlessUniver, createHeadlessUniver } from "../../../sandbox/engine/headlessUniver";
import { dumpWorkbook } from "../../../sandbox/model/dumpWorkbook";
import { inBook, noSignal, quiet } from "./support/inBook";
import { planFunctions } from "./support/planFunctions";

withCustomFunctions();

describe("names that mean a spilled result", () => {
  let univer: HeadlessUniver;
  const excel = useExcel(() => ({
    engine: (univer = createHeadlessUniver()).engine,
    supports: { ExcelApi: "1.12" },
  }));
  afterEach(() => univer.dispose());

  const names = () => univer.engine.names.all.map(({ name, formula }) => [name, formula]);
  const visible = () => names().filter(([name]) => !/^PLAN_|^Plan_Originals/.test(name ?? ""));

  beforeEach(async () => {
    univer.engine.registerFunctions(await planFunctions());
    await inBook((workbook) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B3").values = [
        [100, 10],
        [200, 20],
        [50, 1],
      ];
      sheet.getRange("D1").formulas = [["=PLAN.CHURNRATE(A1:A3,B1:B3)"]];
      workbook.names.add("Rates", "=Sheet1!$D$1#");
      workbook.names.add("Worst", "=MAX(Sheet1!$D$1#)");
      workbook.names.add("Other", "=Sheet1!$A$1#");
    });
    await univer.engine.settled();
  });

  it("mean its cells where it no longer spills, are told, and come back", async () => {
    const before = dumpWorkbook(excel.current.model);
    const { changes } = await excelShare.prepare("excel2016", quiet, noSignal);
    expect(changes.map(({ place, before: was, after, kind }) => [place.kind, was, after, kind])).toEqual([
      ["cell", "=PLAN.CHURNRATE(A1:A3,B1:B3)", expect.stringMatching(/^=IF/), "plain"],
      ["name", "=Sheet1!$D$1#", "=Sheet1!$D$1:$D$3", "spill"],
      ["name", "=MAX(Sheet1!$D$1#)", "=MAX(Sheet1!$D$1:$D$3)", "spill"],
    ]);
    expect(visible()).toEqual([
      ["Rates", "=Sheet1!$D$1:$D$3"],
      ["Worst", "=MAX(Sheet1!$D$1:$D$3)"],
      ["Other", "=Sheet1!$A$1#"],
    ]);
    expect((await excelShare.restore(quiet)).conflicts).toEqual([]);
    await univer.engine.settled();
    expect(dumpWorkbook(excel.current.model)).toEqual(before);
  });

  it("come back to where the result has moved", async () => {
    await excelShare.prepare("excel2016", quiet, noSignal);
    await inBook(({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange("1:2").insert("Down");
    });
    expect((await excelShare.restore(quiet)).conflicts).toEqual([]);
    expect(visible().slice(0, 2)).toEqual([
      ["Rates", "=Sheet1!$D$3#"],
      ["Worst", "=MAX(Sheet1!$D$3#)"],
    ]);
  });

  it("stay as they are where it goes on spilling", async () => {
    const before = visible();
    await excelShare.prepare("excel2024", quiet, noSignal);
    expect(visible()).toEqual(before);
  });
});
