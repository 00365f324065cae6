import { describe, expect, it } from "@jest/globals";
import { readAccounts } from "../../../src/planning/accounts/readAccounts";
import type { AccountSource } from "../../../src/workbook/planWorkbook";
import { likelySource } from "../../../src/taskpane/state/likelySource";
import { problemGroups } from "../../../src/taskpane/state/problemGroups";
import { samples } from "../../../src/taskpane/state/samples";
import { startingHistory } from "../../../src/taskpane/state/startingHistory";
import { fiveAccounts } from "../fiveAccounts";

describe("the source that is proposed", () => {
  const table = (name: string, rows: number, isActive = false): AccountSource => ({
    isActive,
    ref: { kind: "table", name },
    sheet: "Sheet1",
    address: "A1:C9",
    rows,
  });
  const selection: AccountSource = {
    ref: { kind: "range", address: "Sheet1!A1:C900" },
    sheet: "Sheet1",
    address: "Sheet1!A1:C900",
    rows: 899,
    isActive: false,
  };

  it("is the table that the user looks at", () => {
    expect(likelySource([table("Customers", 900), table("northwind", 91, true)])?.rows).toBe(91);
  });

  it("is, of several that the user looks at, the one that sounds like accounts", () => {
    expect(likelySource([table("Products", 900, true), table("Kunden", 9, true)])?.rows).toBe(9);
    expect(likelySource([table("Customers", 900), table("Products", 9, true)])?.rows).toBe(9);
  });

  it("otherwise sounds like accounts, even where another table is longer", () => {
    expect(likelySource([table("Orders", 900), table("Customers", 90)])?.ref).toEqual({
      kind: "table",
      name: "Customers",
    });
  });

  it("is else the longest table, and the selection only where there is none", () => {
    expect(likelySource([selection, table("T1", 9), table("T2", 90)])?.rows).toBe(90);
    expect(likelySource([selection])).toBe(selection);
    expect(likelySource([])).toBeUndefined();
  });
});

it("shows the first different values of a column", () => {
  expect(samples(fiveAccounts, 2, 3)).toEqual(["Ada", "Ben"]);
  expect(samples(fiveAccounts, 4, 2)).toEqual([1000, 800]);
});

it("groups problems by kind, the gravest first, with the revenue they leave out", () => {
  const columns = { name: 1, id: 0, revenue: [{ column: 5, year: 2025 }] };
  const rows = [
    ["A", "Alder", "", "", "", -5],
    ["B", "Birch", "", "", "", "#N/A"],
    ["C", "Cedar", "", "", "", -7],
  ];
  const { problems } = readAccounts({ ...fiveAccounts, rows }, columns, {
    fiscalYearStartMonth: 1,
    thisYear: 2025,
  });
  const groups = problemGroups(problems);
  expect(groups[0]).toMatchObject({ kind: "errorValue", severity: "blocker" });
  expect(groups.find(({ kind }) => kind === "negativeRevenue")).toMatchObject({ leftOut: -12 });
  expect(groups.flatMap((group) => group.problems)).toHaveLength(problems.length);
});

describe("the history to begin typing with", () => {
  const blank = (year: number) => ({
    year,
    openingRevenue: undefined,
    lostRevenue: undefined,
    customersLost: undefined,
  });
  const found = [
    {
      year: 2025,
      openingRevenue: 2000.004,
      lostRevenue: 200,
      openingCustomers: 3,
      customersLost: 1,
      rate: 0.1,
    },
  ];

  it("is what the accounts say, in cents, beside blank years", () => {
    expect(startingHistory([blank(2024), blank(2025)], found)).toEqual([
      blank(2024),
      { year: 2025, openingRevenue: 2000, lostRevenue: 200, customersLost: 1 },
    ]);
  });

  it("is what was typed, once anything was", () => {
    const typed = [{ ...blank(2024), openingRevenue: 5 }, blank(2025)];
    expect(startingHistory(typed, found)).toBe(typed);
  });
});
