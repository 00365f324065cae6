import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { sheetNameFor, tableNameFor } from "../../../../sandbox/page/csv/namesFromFile";

describe("the sheet's name", () => {
  it.each([
    ["northwind-accounts.csv", "northwind-accounts"],
    ["a/b\\Q1: [plan]?.csv", "Q1- -plan--"],
    ["'quoted'.csv", "quoted"],
    ["history.csv", "Sheet"],
    [".csv", ".csv"],
    ["", "Sheet"],
    ["accounts of the northern region 2026.csv", "accounts of the northern region"],
  ])("of %j is %j", (file, name) => {
    expect(sheetNameFor(file, [])).toBe(name);
  });

  it("steps aside for one that exists, whatever its capitals", () => {
    expect(sheetNameFor("accounts.csv", ["Accounts", "accounts (2)"])).toBe("accounts (3)");
  });

  it("is one that Excel takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (file, taken) => {
        const name = sheetNameFor(file, taken);
        expect(name).toMatch(/^(?!')[^\\/?*[\]:]{1,31}$/u);
        expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});

describe("the table's name", () => {
  it.each([
    ["northwind-accounts.csv", "northwind_accounts"],
    ["2025 plan.csv", "Table_2025_plan"],
    ["FY25.csv", "Table_FY25"],
    ["R1C1.csv", "Table_R1C1"],
    ["c.csv", "Table_c"],
    ["Kunden Süd.csv", "Kunden_Süd"],
    ["???.csv", "Table"],
  ])("of %j is %j", (file, name) => {
    expect(tableNameFor(file, [])).toBe(name);
  });

  it("steps aside for one that exists, whatever its capitals", () => {
    expect(tableNameFor("accounts.csv", ["ACCOUNTS"])).toBe("accounts_2");
  });

  it("is one that Excel takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (file) => {
        const name = tableNameFor(file, []);
        expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u);
        expect(name).not.toMatch(/^[A-Za-z]{1,3}\d+$/);
      }),
    );
  });
});
