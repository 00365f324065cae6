import { describe, expect, it } from "@jest/globals";
import type { Shapes } from "../../../../src/workbook/share/formula/argumentShape";
import { convertFormula } from "../../../../src/workbook/share/formula/convertFormula";
import { fixedSpills } from "../../../../src/workbook/share/formula/fixedSpills";

const shapes: Shapes = {
  name: (name) => (name === "Rates" ? { rows: 1, columns: 3 } : undefined),
  table: ({ sections = [] }) => ({ rows: sections.includes("this row") ? 1 : 5, columns: 1 }),
};
const lambda = (formula: string) => {
  const converted = convertFormula(formula, "excel2024", shapes, ({ name }) => name);
  return converted?.kind === "lambda" ? converted.formula : undefined;
};
const plain = (formula: string) => {
  const converted = convertFormula(formula, "excel2016", shapes, ({ name }) => name);
  return converted?.kind === "plain" ? converted.formulas : undefined;
};

describe("a formula for Excel 2024", () => {
  it.each([
    ["=PLAN.CHURNAVG(B4:D4)*2", '=PLAN_CHURNAVG(B4:D4,3,"simple","")*2'],
    ['=plan.churnavg( B4:D4 , ,"weighted",B5:D5)', '=PLAN_CHURNAVG(B4:D4,3,"weighted",B5:D5)'],
    ["=PLAN.GOALGAP(1,PLAN.NETNEW(A1)+A2,0)", "=PLAN_GOALGAP(1,PLAN_NETNEW(A1,0,0,0,0)+A2,0,0,0)"],
    ["=LET(x,A1:B1,PLAN.GRR(x,x))", "=LET(x,A1:B1,PLAN_GRR(x,x))"],
    ['=IF(A1,"PLAN.GRR(A1)",PLAN.GRR(T[a],[@b]))', '=IF(A1,"PLAN.GRR(A1)",PLAN_GRR(T[a],[@b]))'],
  ])("of %s", (formula, converted) => {
    expect(lambda(formula)).toBe(converted);
  });

  it.each([
    ["a function without a form", "=SUM(PLAN.RETENTIONFORECAST(A1:A5))"],
    ["a missing argument", "=PLAN.GRR(A1:A5)"],
    ["an argument too many", "=PLAN.GRR(A1,B1,C1)"],
    ["a function that is handed over", "=BYROW(A1:C3,PLAN.GRR)"],
  ])("isn't there with %s", (_, formula) => {
    expect(lambda(formula)).toBeUndefined();
  });
});

describe("a formula for Excel 2016", () => {
  it("stands in place, in brackets where it must", () => {
    expect(plain("=2*PLAN.NETNEW(5,3)")).toEqual([["=2*(5+3)"]]);
    expect(plain("=PLAN.NETNEW(5,3)")).toEqual([["=5+3"]]);
  });

  it("stands for the one cell that is taken of a result", () => {
    const rates = plain("=PLAN.CHURNRATE(A1:A3,B1:B3)") ?? [];
    const bridge = plain("=PLAN.REVENUEBRIDGE(A1:A3,B1:B3)") ?? [];
    const body = (formula: string | undefined) => formula?.slice(1) ?? "";
    expect(plain("=@PLAN.CHURNRATE(A1:A3,B1:B3)")).toEqual([rates[0]]);
    expect(plain("=2*@ PLAN.GRR(A1:A3,B1:B3)")).toEqual(plain("=2*PLAN.GRR(A1:A3,B1:B3)"));
    expect(plain("=INDEX(PLAN.REVENUEBRIDGE(A1:A3,B1:B3),6,2)")).toEqual([[bridge[5]?.[1]]]);
    expect(plain("=INDEX( PLAN.CHURNRATE(A1:A3,B1:B3) , 2 )")).toEqual([rates[1]]);
    expect(plain('=IF(A9,"INDEX(",-index(PLAN.CHURNRATE(A1:A3,B1:B3),3))')).toEqual([
      [`=IF(A9,"INDEX(",-${body(rates[2]?.[0])})`],
    ]);
  });

  it("names the cells of sheets in any script", () => {
    expect(plain("=PLAN.GOALGAP(Übersicht!A1,Übersicht!B1,0)")?.[0]?.[0]).toContain("N(Übersicht!A1)");
    expect(plain("=PLAN.CHURNRATE(Übersicht!A1:A2,B1:B2)")?.[1]?.[0]).toContain("N(Übersicht!A2)");
  });

  it("spills as many formulas as the result has cells", () => {
    expect(plain("=PLAN.CHURNRATE(A1:A3,B1:B3)")).toHaveLength(3);
    expect(plain("=PLAN.REVENUEBRIDGE(A1:A3,B1:B3)")?.[0]).toHaveLength(2);
  });

  it.each([
    "=PLAN.CHURNAVG(Rates)",
    "=PLAN.GRR(T[a],T[b])",
    "=PLAN.GOALGAP(A1,SUM(B1:B9)/2,-5%)",
    "=PLAN.GOALGAP([@a],N(A1),0)",
  ])("knows the shapes in %s", (formula) => {
    expect(plain(formula)).toHaveLength(1);
  });

  it.each([
    ["a result of several cells inside another formula", "=SUM(PLAN.CHURNRATE(A1:A3,B1:B3))"],
    ["functions that Excel 2016 doesn't know", "=LET(rate,PLAN.NETNEW(1,2),rate*2)"],
    ["cells of another workbook", "=PLAN.GRR('[Other.xlsx]Data 1'!A1:A3,B1:B3)"],
    ["several sheets at once", "=PLAN.NETNEW('Jan:Mar'!A1,PLAN.NETNEW(Jan:Mar!A1))"],
    ["more results than anybody wants as formulas", "=PLAN.CHURNRATE(A1:A1048576,B1:B1048576)"],
    ["a cell that the result doesn't have", "=INDEX(PLAN.REVENUEBRIDGE(A1:A3,B1:B3),9,1)"],
    ["an unknown name", "=PLAN.CHURNAVG(Other)"],
    ["a spilled result", "=PLAN.GRR(A1#,B1#)"],
    ["an array that is calculated", "=PLAN.GRR(A1:A3*2,B1:B3)"],
    ["its own row, in a result of several", "=PLAN.CHURNRATE(T[a],[@b])"],
    ["a text too long for Excel", `=PLAN.NETNEW(${"PLAN.NETNEW(".repeat(9)}A1${")".repeat(9)})`],
  ])("isn't there for %s", (_, formula) => {
    expect(plain(formula)).toBeUndefined();
  });
});

describe("references to what no longer spills", () => {
  const former = (sheet: string, row: number, column: number) =>
    sheet === "Data" && row === 1 && column === 2 ? { rows: 3, columns: 2 } : undefined;

  it.each([
    ["=SUM(C2#)", "=SUM(C2:D4)"],
    ["=SUM($C$2#,Data!C2#)", "=SUM($C$2:$D$4,Data!C2:D4)"],
    ['=SUM(D2#)&"C2#"', '=SUM(D2#)&"C2#"'],
    ["=SUM(Other!C2#)", "=SUM(Other!C2#)"],
  ])("%s becomes %s", (formula, fixed) => {
    expect(fixedSpills(formula, "Data", former)).toBe(fixed);
  });
});
