import { describe, expect, it } from "@jest/globals";
import { addressOnSheet, cellAddress, columnLetters } from "../../../src/taskpane/format/cellAddress";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

describe("the cell of a problem", () => {
  it.each([
    ["A1", 0, 0, "A2"],
    ["A1", undefined, 2, "C1"],
    ["C5", 10, 3, "F16"],
    ["$AA$10", 0, 1, "AB11"],
  ] as const)("of a table at %s, row %p, column %d is %s", (topLeft, row, column, address) => {
    expect(cellAddress(topLeft, row, column)).toBe(address);
  });
});

describe("the address with its sheet", () => {
  it.each([
    ["Accounts", "Accounts!C7"],
    ["Kunden_2026", "Kunden_2026!C7"],
    ["FY 1998", "'FY 1998'!C7"],
    ["Bob's", "'Bob''s'!C7"],
    ["2026", "'2026'!C7"],
    ["FY98", "'FY98'!C7"],
  ])("on %s is %s", (sheet, address) => {
    expect(addressOnSheet(sheet, "C7")).toBe(address);
  });
});
