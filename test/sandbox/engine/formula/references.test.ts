import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { formatArea, parseArea, quoteSheetName, splitSheet } from "../../../../sandbox/engine/address";
import {
  renameSheetInFormula,
  renameTableInFormula,
} from "../../../../sandbox/engine/formula/renameInFormula";
import { shiftFormula } from "../../../../sandbox/engine/formula/shiftFormula";
import { formulaMover, fromR1C1, toR1C1 } from "../../../../sandbox/engine/formula/translateFormula";
import type { StructuralEdit } from "../../../../sandbox/engine/structuralEdit";
import { area } from "../cells";

const edit = (kind: "insert" | "delete", axis: "row" | "column", address: string): StructuralEdit => ({
  sheetId: "1",
  kind,
  axis,
  area: area(address),
});

describe("addresses", () => {
  const index = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
  const areas = fc
    .record({ row: index(1_000_000), column: index(16_000), rows: index(40_000), columns: index(300) })
    .map(({ rows, columns, ...from }) => ({ ...from, rows: rows + 1, columns: columns + 1 }));

  it("read back what they write", () => {
    fc.assert(fc.property(areas, (cells) => expect(parseArea(formatArea(cells))).toEqual(cells)));
  });

  it.each(["A1:XFE1", "A0", "A1:B1048577", "Sheet1!A1", "A", "1", "A1:B", ""])("refuse %p", (text) => {
    expect(parseArea(text)).toBeUndefined();
  });

  it.each([
    ["Data", "Data"],
    ["My data", "'My data'"],
    ["Bob's", "'Bob''s'"],
    ["2020", "'2020'"],
    ["AB12", "'AB12'"],
    ["RC", "'RC'"],
  ])("quote the sheet %p as %p", (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
    expect(splitSheet(`${quoted}!A1`)).toEqual({ sheet: name, rest: "A1" });
  });
});

describe("shiftFormula", () => {
  it.each([
    ["=A5+$A$5", edit("insert", "row", "3:4"), "=A7+$A$7"],
    ["=SUM(A1:A5)", edit("insert", "row", "3:3"), "=SUM(A1:A6)"],
    ["=SUM(A1:A5)", edit("insert", "row", "6:6"), "=SUM(A1:A5)"],
    ["=SUM(A1:A5)", edit("delete", "row", "2:3"), "=SUM(A1:A3)"],
    ["=A3*2", edit("delete", "row", "3:3"), "=#REF!*2"],
    ["=SUM(B:C)", edit("insert", "column", "A:A"), "=SUM(C:D)"],
    ["=SUM(A:A)", edit("insert", "row", "1:9"), "=SUM(A:A)"],
    ["=B5+C5", edit("insert", "row", "B2:B3"), "=B7+C5"],
    ["=Other!A5", edit("insert", "row", "1:1"), "=Other!A5"],
    ['=T[Revenue]&"A5"', edit("insert", "row", "1:1"), '=T[Revenue]&"A5"'],
  ])("turns %s into what Excel makes of it", (formula, change, expected) => {
    expect(shiftFormula(formula, "Sheet1", change, "Sheet1")).toBe(expected);
  });

  it("follows references from other sheets", () => {
    expect(shiftFormula("='My data'!A5+A5", "Sheet1", edit("insert", "row", "1:1"), "My data")).toBe(
      "='My data'!A6+A5",
    );
  });

  it("is undone by the opposite edit", () => {
    const cell = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(cell, cell, cell, (from, to, at) => {
        const formula = `=SUM(B${Math.min(from, to)}:D${Math.max(from, to)})+$C$${at}`;
        const there = shiftFormula(formula, "S", edit("insert", "row", `${at}:${at + 2}`), "S");
        expect(shiftFormula(there, "S", edit("delete", "row", `${at}:${at + 2}`), "S")).toBe(formula);
      }),
    );
  });
});

describe("formulas that are copied", () => {
  it.each([
    ["=A1+$A$1+A$1+$A1", "=B3+$A$1+B$1+$A3"],
    ["=SUM(Other!A1:B2)", "=SUM(Other!B3:C4)"],
    ["=SUM(A:A,1:1)", "=SUM(B:B,3:3)"],
    ['=T[@Revenue]&"A1"', '=T[@Revenue]&"A1"'],
  ])("%s becomes %s one to the right and two down", (formula, expected) => {
    expect(formulaMover(formula, { row: 0, column: 0 })({ row: 2, column: 1 })).toBe(expected);
  });

  it("lose what would be above the sheet", () => {
    expect(formulaMover("=A1*2", { row: 1, column: 0 })({ row: 0, column: 0 })).toBe("=#REF!*2");
  });

  it("move as the R1C1 notation says", () => {
    const at = fc.record({ row: fc.integer({ min: 10, max: 90 }), column: fc.integer({ min: 10, max: 90 }) });
    fc.assert(
      fc.property(at, at, at, (from, to, target) => {
        const formula = `=SUM(${formatArea({ ...target, rows: 2, columns: 3 })})*$B$2`;
        fc.pre(target.row + to.row >= from.row && target.column + to.column >= from.column);
        expect(formulaMover(formula, from)(to)).toBe(fromR1C1(toR1C1(formula, from), to));
      }),
    );
  });
});

describe("renaming", () => {
  it("changes a sheet's name where it is meant", () => {
    expect(renameSheetInFormula("=data!A1+'Data'!B2+Data2!C3&\"Data!\"", "Data", "My data")).toBe(
      "='My data'!A1+'My data'!B2+Data2!C3&\"Data!\"",
    );
  });

  it("changes tables and columns, in short references only within the table", () => {
    const columns = [{ from: "Revenue", to: "Net revenue" }];
    const formula = "=SUM(T[Revenue])+[@Revenue]+U[Revenue]+ROWS(T)";
    const rename = { table: "T", newTable: "Kunden", columns };
    expect(renameTableInFormula(formula, { ...rename, within: true })).toBe(
      "=SUM(Kunden[Net revenue])+[@[Net revenue]]+U[Revenue]+ROWS(Kunden)",
    );
    expect(renameTableInFormula(formula, { ...rename, within: false })).toContain("+[@Revenue]+");
  });

  it("leaves names alone that LET and LAMBDA declare, within those", () => {
    const rename = { table: "T", newTable: "Kunden", within: false };
    expect(renameTableInFormula("=ROWS(T)+LET(a,1, T ,a,T+a)+LAMBDA(t,a,T)(T,1)+T", rename)).toBe(
      "=ROWS(Kunden)+LET(a,1, T ,a,T+a)+LAMBDA(t,a,T)(Kunden,1)+Kunden",
    );
  });
});
