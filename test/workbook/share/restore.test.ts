import { beforeEach, describe, expect, it } from "@jest/globals";
import { dumpWorkbook } from "../../../sandbox/model/dumpWorkbook";
import { excelShare } from "../../../src/workbook/share/excelShare";
import { useExcel } from "../../support/excel";
import { formulasOf, inBook, noSignal, quiet } from "./support/inBook";

const restore = (overwrite?: boolean) => excelShare.restore(quiet, overwrite);

describe("originals", () => {
  const excel = useExcel();
  const dump = () => dumpWorkbook(excel.current.model);
  let before: unknown;
  beforeEach(async () => {
    await inBook(({ worksheets, names }) => {
      const data = worksheets.getItem("Sheet1");
      data.getRange("A1:C4").values = [
        ["Account", "Prior", "Current"],
        ["Contoso", 10, 12],
        ["Fabrikam", 20, 15],
        ["Litware", 5, 0],
      ];
      data.tables.add("A1:C4", true).name = "Accounts";
      const report = worksheets.add("Report");
      report.getRange("B2:B5").formulas = [
        ["=PLAN.GRR(Accounts[Prior],Accounts[Current])"],
        ["=PLAN.NRR(Sheet1!B2:B4,Sheet1!$C$2:$C$4)+$A$1"],
        ["=PLAN.RETENTIONFORECAST(Sheet1!B2:B4)+A1"],
        ['=PLAN.CHURNRATE(Sheet1!B2,0)&"Sheet1!B2"'],
      ];
      names.add("Kept", "=PLAN.GRR(Sheet1!$B$2:$B$4,Sheet1!$C$2:$C$4)");
    });
    before = dump();
    await excelShare.prepare("excel2024", quiet, noSignal);
  });

  it("come back where nothing has moved", async () => {
    expect((await restore()).conflicts).toEqual([]);
    expect(dump()).toEqual(before);
    expect(await restore()).toEqual({ restored: [], conflicts: [] });
  });

  it("come back where sheets, tables and columns were renamed, and rows and columns inserted", async () => {
    await inBook(async ({ worksheets }, sync) => {
      const data = worksheets.getItem("Sheet1");
      const report = worksheets.getItem("Report");
      data.getRange("1:2").insert("Down");
      report.getRange("A:A").insert("Right");
      report.getRange("3:3").insert("Down");
      await sync();
      data.tables.getItem("Accounts").name = "Kunden";
      data.getRange("B3").values = [["Vorjahr"]];
      data.name = "Bob's data";
      report.name = "Bericht";
    });
    const { conflicts, restored } = await restore();
    expect(conflicts).toEqual([]);
    expect(restored[0]?.place).toEqual({ kind: "cell", sheet: "Bericht", address: "C2" });
    expect(await formulasOf("Bericht", "C2:C6")).toEqual([
      ["=PLAN.GRR(Kunden[Vorjahr],Kunden[Current])"],
      [""],
      ["=PLAN.NRR('Bob''s data'!B4:B6,'Bob''s data'!$C$4:$C$6)+$B$1"],
      ["=PLAN.RETENTIONFORECAST('Bob''s data'!B4:B6)+B1"],
      ["=PLAN.CHURNRATE('Bob''s data'!B4,0)&\"Sheet1!B2\""],
    ]);
    const kept = await inBook(async ({ names }, sync) => {
      names.load("items/name,items/formula");
      await sync();
      return names.items.map(({ name, formula }) => [name, formula]);
    });
    expect(kept).toEqual([["Kept", "=PLAN.GRR('Bob''s data'!$B$4:$B$6,'Bob''s data'!$C$4:$C$6)"]]);
    expect(excel.current.model.state.settings.size).toBe(0);
  });

  it("never overwrite what somebody has typed since, unless told to", async () => {
    await inBook(({ worksheets, names }) => {
      worksheets.getItem("Report").getRange("B3:B4").formulas = [["=1+1"], ["'=typed"]];
      names.getItem("Kept").formula = "=0.9";
    });
    const { restored, conflicts } = await restore();
    expect(restored).toHaveLength(2);
    expect(conflicts.map(({ place, formula, reason }) => [Object.values(place)[1], formula, reason])).toEqual(
      [
        ["Report", "=PLAN.NRR(Sheet1!B2:B4,Sheet1!$C$2:$C$4)+$A$1", "changed"],
        ["Report", "=PLAN.RETENTIONFORECAST(Sheet1!B2:B4)+A1", "changed"],
        ["Kept", "=PLAN.GRR(Sheet1!$B$2:$B$4,Sheet1!$C$2:$C$4)", "changed"],
      ],
    );
    expect(await formulasOf("Report", "B3:B4")).toEqual([["=1+1"], ["=typed"]]);
    expect((await excelShare.check()).kept).toBe(3);

    expect((await restore(true)).conflicts).toEqual([]);
    expect(dump()).toEqual(before);
  });

  it("are told where their cell or sheet is gone, and come back without what is gone", async () => {
    await inBook(({ worksheets, names }) => {
      worksheets.getItem("Report").getRange("3:3").delete("Up");
      worksheets.getItem("Sheet1").getRange("B:B").delete("Left");
      names.getItem("Kept").delete();
    });
    const { conflicts, restored } = await restore();
    expect(conflicts.map(({ formula, reason }) => [formula, reason])).toEqual([
      ["=PLAN.GRR(Accounts[Prior],Accounts[Current])", "needsWhatIsGone"],
      ["=PLAN.NRR(#REF!,Sheet1!$B$2:$B$4)+$A$1", "gone"],
      ["=PLAN.GRR(Sheet1!$B$2:$B$4,Sheet1!$C$2:$C$4)", "gone"],
    ]);
    expect(restored.map(({ formula }) => formula)).toContain("=PLAN.RETENTIONFORECAST(#REF!)+A1");
    await inBook(({ worksheets }) => worksheets.getItem("Report").delete());
    expect((await restore()).restored).toEqual([]);
  });

  it("stay away where Excel would refuse them", async () => {
    await inBook(({ worksheets, names }) => {
      names.getItem("Plan_Originals_1").delete();
      worksheets.getItem("Sheet1").tables.getItem("Accounts").name = "Kunden";
    });
    const { conflicts } = await restore();
    expect(conflicts).toMatchObject([{ place: { address: "B2" }, reason: "needsWhatIsGone" }]);
  });

  it("come back to where they stood when the names that follow them are deleted", async () => {
    await inBook(({ names }) => names.getItem("Plan_Originals_1").delete());
    expect((await restore()).conflicts).toEqual([]);
    expect(dump()).toEqual(before);
  });

  it("leave a LAMBDA to a name that was changed since and still calls it", async () => {
    const changed = await inBook(async ({ names }, sync) => {
      const kept = names.getItem("Kept").load("formula");
      await sync();
      return (kept.formula = `${kept.formula}*100`);
    });
    expect((await restore()).conflicts).toMatchObject([{ reason: "changed", now: changed }]);
    expect(excel.current.engine.names.all.map(({ name }) => name)).toEqual(["Kept", "PLAN_GRR"]);
    expect((await restore(true)).conflicts).toEqual([]);
    expect(dump()).toEqual(before);
  });

  it("leave a LAMBDA to a sheet's own name that is called like one of the workbook's", async () => {
    await inBook(({ worksheets }) => {
      worksheets.getItem("Sheet1").names.add("Kept", "=PLAN_GRR(Sheet1!$B$2,Sheet1!$C$2)");
    });
    expect((await restore()).conflicts).toEqual([]);
    expect(excel.current.engine.names.all.map(({ name }) => name)).toEqual(["Kept", "PLAN_GRR", "Kept"]);
  });

  it("leave a LAMBDA that somebody has come to use", async () => {
    await inBook(({ worksheets }) => {
      worksheets.getItem("Report").getRange("D1").formulas = [["=PLAN_NRR(1,2)"]];
    });
    await restore();
    expect(excel.current.engine.names.all.map(({ name }) => name)).toEqual(["Kept", "PLAN_NRR"]);
  });
});
