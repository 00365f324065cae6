import { describe, expect, it } from "@jest/globals";
import { germanFunctionNames } from "../../src/reference/words/de/excelNames";
import { germanNotation } from "../../scripts/build/helpPages/germanNotation";

describe("formulas as German Excel takes them", () => {
  // Separators and names: Microsoft's German Excel help ("Verwenden von Matrixkonstanten in Matrixformeln": {1.2.3;4.5.6}).
  it.each([
    ["=SUM(A1:E1*{1,2,3,4,5})", "=SUMME(A1:E1*{1.2.3.4.5})"],
    ["=INDEX(B4:D6,2,2)", "=INDEX(B4:D6;2;2)"],
    ["={1,2;3,4}", "={1.2;3.4}"],
    ['=PLAN.CHURNAVG({0.1,"";0.25,-0.5},3,"weighted")', '=PLAN.CHURNAVG({0,1."";0,25.-0,5};3;"weighted")'],
    ["=IF(A1>=1.5,TRUE,#N/A)", "=WENN(A1>=1,5;WAHR;#NV)"],
    ['=COUNTIF(A1:A9,"<0")', '=ZÄHLENWENN(A1:A9;"<0")'],
    ["=LAMBDA(rates,years,SUM(rates)/years)", "=LAMBDA(rates;years;SUMME(rates)/years)"],
    ["=SUM({1,2},3)+MAX(4,5)", "=SUMME({1.2};3)+MAX(4;5)"],
    ["=PLAN_GRR(Data!A1:A5,'My, sheet'!B1)", "=PLAN_GRR(Data!A1:A5;'My, sheet'!B1)"],
    ["=1E-300+FALSE", "=1E-300+FALSCH"],
  ])("%s", (stored, typed) => {
    expect(germanNotation.formula(stored)).toBe(typed);
  });

  it("aren't guessed: a function whose German name isn't known is refused", () => {
    expect(() => germanNotation.formula("=BESSELI(1,2)")).toThrow("BESSELI");
  });

  it("use names that differ from each other", () => {
    const names = Object.values(germanFunctionNames);
    expect(new Set(names).size).toBe(names.length);
  });
});

it("shows error values as German Excel does", () => {
  const shown = ["#VALUE!", "#NUM!", "#N/A", "#DIV/0!", "#NAME?"].map(germanNotation.errorValue);
  expect(shown).toEqual(["#WERT!", "#ZAHL!", "#NV", "#DIV/0!", "#NAME?"]);
});
