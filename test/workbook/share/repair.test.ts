import { describe, expect, it } from "@jest/globals";
import { CellError } from "../../../sandbox/engine/cellValue";
import { PlainEngine } from "../../../sandbox/engine/plainEngine";
import { excelShare } from "../../../src/workbook/share/excelShare";
import { useExcel } from "../../support/excel";
import { formulasOf, inBook, quiet } from "./support/inBook";

const put = (formulas: string[][]) =>
  inBook(({ worksheets }) => {
    worksheets.getItem("Sheet1").getRange(`A1:A${formulas.length}`).formulas = formulas;
  });

describe("formulas that show #NAME?", () => {
  useExcel(() => ({ engine: new PlainEngine(CellError.of("#NAME?")) }));

  it("are entered again by the functions' right names", async () => {
    await put([
      ["=CHURNAVG(B1:D1)"],
      ["=plan.grr(B1,C1)"],
      ["=_xldudf_PLAN_GRR(B1,CHURNRATE(B1,C1))"],
      ["='C:\\Office\\FUNCRES.XLAM'!_xldudf_PLAN_GRR(B1,C1)*2"],
      ["=NRR(B1,C1)"],
      ["=SUM(1,NETNW(2))"],
    ]);
    await inBook(({ names }) => names.add("NRR", "=LAMBDA(x,y,x/y)"));
    expect((await excelShare.check()).stuck).toHaveLength(4);
    const { repaired, left } = await excelShare.repair(quiet);
    expect(await formulasOf("Sheet1", "A1:A6")).toEqual([
      ["=PLAN.CHURNAVG(B1:D1)"],
      ["=plan.grr(B1,C1)"],
      ["=PLAN.GRR(B1,PLAN.CHURNRATE(B1,C1))"],
      ["=PLAN.GRR(B1,C1)*2"],
      ["=NRR(B1,C1)"],
      ["=SUM(1,NETNW(2))"],
    ]);
    expect(repaired.map(({ cured }) => cured)).toEqual([false, false, false, false]);
    expect(left).toEqual([]);
  });

  it("on a protected sheet are told", async () => {
    await put([["=CHURNAVG(B1:D1)"]]);
    await inBook(({ worksheets }) => worksheets.getItem("Sheet1").protection.protect());
    expect(await excelShare.repair(quiet)).toMatchObject({ repaired: [], left: [{ reason: "protected" }] });
  });
});

describe("formulas that show figures", () => {
  useExcel();

  it("are repaired only where they name another add-in's function", async () => {
    await put([["=CHURNAVG(B1:D1)"], ["=PLAN.GRR(B1,C1)"], ["=[1]!_xldudf_PLAN_GRR(B1,C1)"]]);
    const { repaired } = await excelShare.repair(quiet);
    expect(repaired).toMatchObject([
      { before: "=[1]!_xldudf_PLAN_GRR(B1,C1)", after: "=PLAN.GRR(B1,C1)", cured: true },
    ]);
  });
});
