import { beforeEach, describe, expect, it } from "@jest/globals";
import { excelShare } from "../../../src/workbook/share/excelShare";
import { useExcel } from "../../support/excel";
import { formulasOf, inBook, noSignal, quiet } from "./support/inBook";

/**
 * Excel gives a copied sheet names of its own for all workbook names that mean the sheet, hidden ones included
 * (https://docs.infor.com/cpm/10.4.x/en-us/useradminlib/infor_cpm_excel_services_vb_user_guide/xhy1582886072807.html).
 * The sandbox doesn't, so they are put here by hand.
 */
describe("a sheet that is copied after it was prepared", () => {
  const excel = useExcel();
  const namesNow = () => excel.current.engine.names.all.map(({ name }) => name);

  beforeEach(async () => {
    await inBook(({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange("A1:C2").formulas = [
        [100, 90, "=PLAN.GRR(A1,B1)"],
        [80, 100, "=PLAN.NRR(A2,B2)"],
      ];
    });
    await excelShare.prepare("excel2024", quiet, noSignal);
    await inBook(async ({ worksheets, names }, sync) => {
      const copy = worksheets.getItem("Sheet1").copy("End").load("name");
      names.load("items/name,items/formula");
      await sync();
      for (const { name, formula } of names.items) {
        const own = String(formula).replaceAll(/'?Sheet1'?!/g, `'${copy.name}'!`);
        if (own !== formula) copy.names.add(name, own).visible = false;
      }
      copy.name = "Copy";
    });
  });

  it("doesn't take the originals from the first one", async () => {
    expect(namesNow().filter((name) => name === "Plan_Originals_1")).toHaveLength(2);
    const { restored, conflicts } = await excelShare.restore(quiet);
    expect(conflicts).toEqual([]);
    expect(restored.map(({ place }) => place)).toEqual(
      ["C1", "C2"].map((address) => ({ kind: "cell", sheet: "Sheet1", address })),
    );
    expect(await formulasOf("Sheet1", "C1:C2")).toEqual([["=PLAN.GRR(A1,B1)"], ["=PLAN.NRR(A2,B2)"]]);
    expect(await formulasOf("Copy", "C1:C2")).toEqual([["=PLAN_GRR(A1,B1)"], ["=PLAN_NRR(A2,B2)"]]);
  });

  it("keeps what it computes with, and no name that follows originals", async () => {
    await excelShare.restore(quiet);
    expect(namesNow()).toEqual(["PLAN_GRR", "PLAN_NRR"]);
  });

  it("is left with its hidden names where it is protected", async () => {
    await inBook(({ worksheets }) => worksheets.getItem("Copy").protection.protect());
    expect((await excelShare.restore(quiet)).conflicts).toEqual([]);
    expect(namesNow()).toEqual(["PLAN_GRR", "PLAN_NRR", "Plan_Originals_1"]);
  });

  it("can be prepared again after formulas were changed on the first one", async () => {
    await inBook(({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange("C1").formulas = [["=PLAN.GRR(A2,B2)"]];
    });
    await excelShare.prepare("excel2024", quiet, noSignal);
    expect((await excelShare.restore(quiet)).conflicts).toEqual([]);
    expect(await formulasOf("Sheet1", "C1:C2")).toEqual([["=PLAN.GRR(A2,B2)"], ["=PLAN.NRR(A2,B2)"]]);
  });
});
