import { describe, expect, it } from "@jest/globals";
import { fileFormula } from "../../../../sandbox/xlsx/formula/fileFormula";
import { returnsArray } from "../../../../sandbox/xlsx/formula/returnsArray";

describe("a formula in a file", () => {
  it.each([
    ["=[@Revenue]*2", "Accounts[[#This Row],[Revenue]]*2"],
    ["=SUM([Revenue])", "SUM(Accounts[Revenue])"],
    ["=Other[@[a b]]+Other[[#Headers],[x'#y]]", "Other[[#This Row],[a b]]+Other[[#Headers],[x'#y]]"],
    ["=xlookup(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
    ["=FILTER(A1:A3,B1:B3)", "_xlfn._xlws.FILTER(A1:A3,B1:B3)"],
    ["=STDEV.S(A1:A3)&ERROR.TYPE(A1)", "_xlfn.STDEV.S(A1:A3)&ERROR.TYPE(A1)"],
    ["=PLAN.CHURNAVG({0.1,0.2},PLAN.GRR(A1))", "_xldudf_PLAN_CHURNAVG({0.1,0.2},_xldudf_PLAN_GRR(A1))"],
    ["=LET(x,A1,y,x*2,x+y+z)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y+z)"],
    ["=LAMBDA(a,b,SUM(a,b))(1,2)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,SUM(_xlpm.a,_xlpm.b))(1,2)"],
    [
      "=x+LET(x,1,f,LAMBDA(a,a+x),f(x))",
      "x+_xlfn.LET(_xlpm.x,1,_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+_xlpm.x),_xlpm.f(_xlpm.x))",
    ],
    ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ["=@A1:A3+1", "A1:A3+1"],
    ["=\"IFS(1)\"&'IFS('!A1", "\"IFS(1)\"&'IFS('!A1"],
  ])("%s", (typed, saved) => {
    expect(fileFormula(typed, { table: "Accounts" })).toBe(saved);
  });

  it("says where an array formula takes one value of many", () => {
    expect(fileFormula("=@INDEX(A1:A3,(1))+@B:B", { array: true })).toBe(
      "_xlfn.SINGLE(INDEX(A1:A3,(1)))+_xlfn.SINGLE(B:B)",
    );
  });
});

describe("whether Excel keeps it as an array formula", () => {
  const block = (name: string): boolean => name === "Weights";

  it.each([
    "=A1:A3",
    "=SUM(IF(A1:A3>1,B1:B3))",
    "=SUM(Weights*A1:A3)",
    "=MAX(ABS(A1:A3))",
    "=SUMPRODUCT(IF(A1:A3>1,1,0))",
    "=Accounts[Revenue]*2",
    "=TRANSPOSE(A1:A3)",
    "=UNIQUE(A1:A3)",
  ])("does: %s", (formula) => {
    expect(returnsArray(formula, block)).toBe(true);
  });

  it.each([
    "=A1+B1*2",
    "=SUM(A1:A3)",
    "=SUMPRODUCT((A1:A3>1)*B1:B3)",
    "=SUMPRODUCT(--ISNUMBER(A1:A3))",
    "=[@Revenue]*2",
    "=INDEX(Accounts[Account],MATCH(A1,Accounts[Key],0))",
    "=IF(A1>1,SUM(A1:A3),0)",
    '=COUNTIF(A1:A3,">"&B1)',
    "=Rate*A1",
    "=@A1:A3*2",
    "=SUM({1,2}*2)",
    "=SUM(ROUND(A1,2):B1)",
  ])("doesn't: %s", (formula) => {
    expect(returnsArray(formula, block)).toBe(false);
  });
});
