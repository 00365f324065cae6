import { describe, expect, it } from "@jest/globals";
import { isSameFormula, movedFormula } from "../../../../src/workbook/share/formula/movedFormula";

const home = { sheet: "Data", table: "Accounts" };
const moves = new Map([
  ["Data!$B$4:$D$4", "'New data'!$B$6:$D$6"],
  ["Other!$A$1", "#REF!"],
  ["Accounts[Revenue]", "Kunden[Umsatz]"],
  ["Data!$A:$A", "'New data'!$C:$C"],
]);

describe("a formula whose references have moved", () => {
  it.each([
    ["=PLAN.GRR(B4:D4,$B4:D$4)", "=PLAN.GRR(B6:D6,$B6:D$6)"],
    ["=SUM(Data!B4:D4)", "=SUM('New data'!B6:D6)"],
    ["=SUM(Other!A1,Third!A1)", "=SUM(#REF!,Third!A1)"],
    ["=[@Revenue]+SUM(Accounts[Revenue])", "=[@Umsatz]+SUM(Kunden[Umsatz])"],
    ['=COUNT(A:A)&"B4:D4"', '=COUNT(C:C)&"B4:D4"'],
  ])("%s is %s", (formula, moved) => {
    expect(movedFormula(formula, home, moves, "New data")).toBe(moved);
  });

  it("names the sheet where its cells have gone to another one", () => {
    const away = new Map([["Data!$A$1", "Other!$A$1"]]);
    expect(movedFormula("=A1+1", home, away, "Data")).toBe("=Other!A1+1");
  });
});

describe("a formula whose table was converted to a range", () => {
  const converted = new Map([
    ["Accounts[Revenue]", "'New data'!$B$2:$B$9"],
    ["Accounts[#All]", "'New data'!$A$1:$C$9"],
  ]);

  it.each([
    ["=SUM(Accounts[Revenue])", "New data", "=SUM($B$2:$B$9)"],
    ["=SUM(Accounts[[#Data],[Revenue]])", "Other", "=SUM('New data'!$B$2:$B$9)"],
    // One row or the header of a table that is gone: it stays what Excel would ask the table for.
    ["=[@Revenue]*2", "New data", "=Accounts[@Revenue]*2"],
    ["=Accounts[[#Headers],[Revenue]]", "New data", "=Accounts[[#Headers],[Revenue]]"],
    ["=ROWS(Accounts)", "New data", "=ROWS(Accounts)"],
  ])("%s on the sheet %s is %s", (formula, sheet, moved) => {
    expect(movedFormula(formula, home, converted, sheet)).toBe(moved);
  });

  it("says the same as what Excel has made of it", () => {
    const excels = "=PLAN_GRR('New data'!$B$2:$B$9,1)";
    expect(isSameFormula("=PLAN_GRR(Accounts[Revenue],1)", excels, home, converted, "New data")).toBe(true);
  });
});

describe("two formulas", () => {
  const nothing = new Map<string, string>();
  it.each([
    ["=sum( a1 , 'Data'!B2 )", "=SUM(A1,Data!B2)", true],
    ["=1E3*A1", "=1000*A1", true],
    ["=SUM(A1:A3)", "=SUM(A1:A4)", false],
    ['="a"', '="A"', false],
    ["=A1+1", "=A1+2", false],
    ["=A1", "=B1", false],
  ])("%s and %s say the same: %s", (one, other, same) => {
    expect(isSameFormula(one, other, home, nothing, "Data")).toBe(same);
  });

  it("say the same where all that changed is what has moved", () => {
    expect(isSameFormula("=LAM(B4:D4)", "=LAM(B6:D6)", home, moves, "New data")).toBe(true);
    expect(isSameFormula("=LAM(B4:D4)", "=LAM(B7:D7)", home, moves, "New data")).toBe(false);
  });

  it.each([
    ["=SUM(B4:D4)+N(C4)", "=SUM(B6:D6)+N(#REF!)", true],
    ["=SUM(B4:D4)+N(Data!C4)", "=SUM(B6:D6)+N('New data'!#REF!)", true],
    ["=SUM(Other!A1,B4:D4)", "=SUM(Other!#REF!,B6:D6)", true],
    ["=SUM(B4:D4)", "=SUM(#REF!)", false],
    ["=SUM(B4:D4)+1", "=SUM(B6:D6)+#REF!", false],
  ])("%s and %s say the same where cells are gone: %s", (one, other, same) => {
    expect(isSameFormula(one, other, home, moves, "New data")).toBe(same);
  });
});
