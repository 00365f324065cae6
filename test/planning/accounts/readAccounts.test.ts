import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { AccountTable, Cell, ColumnMap } from "../../../src/planning/accounts/account";
import { readAccounts } from "../../../src/planning/accounts/readAccounts";
import { northwind, northwindColumns } from "../../fixtures/northwind";

const options = { fiscalYearStartMonth: 1, thisYear: 2025 };
const columns: ColumnMap = {
  id: 0,
  name: 1,
  owner: 2,
  since: 3,
  revenue: [
    { column: 4, year: 2024 },
    { column: 5, year: 2025 },
  ],
};
const headers = ["Id", "Account", "Owner", "Since", "Revenue FY24", "Revenue FY25"];

function read(...rows: readonly (readonly Cell[])[]) {
  return readAccounts({ headers, rows }, columns, options);
}

function kinds(...rows: readonly (readonly Cell[])[]) {
  return read(...rows).problems.map(({ kind }) => kind);
}

function sumOf(numbers: readonly (number | undefined)[]): number {
  return numbers.reduce<number>((sum, n) => sum + (n ?? 0), 0);
}

describe("readAccounts on Northwind", () => {
  const { accounts, problems } = readAccounts(northwind(), northwindColumns, {
    fiscalYearStartMonth: 7,
    thisYear: 1998,
  });

  it("reads 91 accounts with all their revenue", () => {
    expect(accounts).toHaveLength(91);
    expect(sumOf(accounts.map(({ revenue }) => revenue[0]))).toBeCloseTo(489549.94, 6);
    expect(sumOf(accounts.map(({ revenue }) => revenue[1]))).toBeCloseTo(776243.09, 6);
    expect(accounts[0]).toEqual({
      key: "ALFKI",
      name: "Alfreds Futterkiste",
      owner: "Nancy Davolio",
      industry: "",
      tenure: 0.8,
      revenue: [0, 4273],
      row: 0,
    });
  });

  it("reports the two accounts that never ordered, and nothing else", () => {
    expect(problems.map(({ kind, row }) => [kind, accounts[row ?? -1]?.key])).toEqual([
      ["noRevenue", "FISSA"],
      ["noRevenue", "PARIS"],
    ]);
  });
});

describe("readAccounts", () => {
  it("finds nothing wrong with clean rows and skips wholly blank ones", () => {
    const { accounts, problems } = read(
      ["A", "Alpha", "Kim", 43831, 10, 20],
      [null, "", " ", null, "", null],
    );
    expect(problems).toEqual([]);
    expect(accounts).toEqual([
      { key: "A", name: "Alpha", owner: "Kim", industry: "", tenure: 6, revenue: [10, 20], row: 0 },
    ]);
  });

  it("adds the revenue of a second row with the same key to the first, as Excel compares text", () => {
    const { accounts, problems } = read(["A", "Alpha", "", "", 10, null], [" a ", "Alpha 2", "", "", 5, 7]);
    expect(accounts).toHaveLength(1);
    expect(accounts[0]).toMatchObject({ key: "A", name: "Alpha", revenue: [15, 7], row: 0 });
    expect(problems).toMatchObject([
      {
        kind: "duplicateKey",
        consequence: "addedToFirst",
        row: 1,
        column: 0,
        value: "a",
        params: { firstRow: 0 },
      },
    ]);
  });

  it("keeps look-alikes apart and warns", () => {
    const byName: ColumnMap = { name: 1, revenue: columns.revenue };
    const names = ["Acme Ltd", "Acme\u00a0 Ltd", "Ａcme Ltd", "Ac\u200bme Ltd", "Acme Ltd."];
    const rows = names.map((name) => [null, name, null, null, 1, 1]);
    const { accounts, problems } = readAccounts({ headers, rows }, byName, options);
    expect(accounts.map(({ key }) => key)).toEqual(names);
    expect(problems.map(({ kind, row, params }) => [kind, row, params])).toEqual(
      [1, 2, 3].map((row) => ["lookAlikeKey", row, { otherRow: 0 }]),
    );
  });

  it("mentions the same name under two ids", () => {
    expect(read(["A", "Acme", "", "", 1, 1], ["B", "ACME", "", "", 1, 1]).problems).toMatchObject([
      { kind: "sameName", severity: "info", row: 1, column: 1, params: { otherRow: 0 } },
    ]);
  });

  it("tells a second row of headers from a row without an account", () => {
    expect(kinds([null, null, "", "", "FY2024", "FY2025"], ["A", "Alpha", "", "", 1, 2])).toEqual([
      "secondHeaderRow",
    ]);
    expect(kinds(["A", "Alpha", "", "", 1, 2], [null, null, "", "", "FY2024", "FY2025"])).toEqual([
      "missingNameAndId",
    ]);
    expect(kinds([null, null, "Kim", "", 7, 80])).toEqual(["missingNameAndId"]);
  });

  it("uses the id where the name is blank, asks for a missing id, leaves out a row with neither", () => {
    const { accounts, problems } = read(
      ["A", null, "", "", 1, 1],
      [null, "Beta", "", "", 2, 2],
      [null, null, "Kim", "", 3, 4],
    );
    expect(accounts.map(({ key, name }) => [key, name])).toEqual([
      ["A", "A"],
      ["Beta", "Beta"],
    ]);
    expect(problems).toMatchObject([
      { kind: "missingName", severity: "info", consequence: "idUsedAsName" },
      { kind: "missingId", severity: "blocker", consequence: "mustBeMended" },
      { kind: "missingNameAndId", consequence: "leftOut", leftOut: 7 },
    ]);
  });

  it.each([
    ["12,000", { kind: "textForRevenue", severity: "warning", consequence: "leftOutAsText" }],
    ["n/a", { kind: "textForRevenue", severity: "warning", consequence: "leftOutAsText" }],
    [true, { kind: "booleanForRevenue", severity: "warning", consequence: "leftOut" }],
    ["#N/A", { kind: "errorValue", severity: "blocker", consequence: "mustBeMended" }],
    ["#DIV/0!", { kind: "errorValue", severity: "blocker", consequence: "mustBeMended" }],
  ])("leaves %j in a revenue cell out of the account", (cell, expected) => {
    const { accounts, problems } = read(["A", "Alpha", "", "", cell, 5]);
    expect(accounts[0]?.revenue).toEqual([undefined, 5]);
    expect(problems).toMatchObject([{ ...expected, row: 0, column: 4, params: { year: 2024 } }]);
    expect(problems[0]?.value).toBe(String(cell).replace("true", "TRUE"));
  });

  it("counts negative revenue as 0 and says how much that is", () => {
    const { accounts, problems } = read(["A", "Alpha", "", "", 100, -40]);
    expect(accounts[0]?.revenue).toEqual([100, 0]);
    expect(problems).toMatchObject([{ kind: "negativeRevenue", consequence: "countedAsZero", leftOut: -40 }]);
  });

  it("asks about revenue that stops with a blank, not about one that stops with a 0", () => {
    expect(read(["A", "Alpha", "", "", 100, null]).problems).toMatchObject([
      {
        kind: "noRevenueThisYear",
        consequence: "countedAsChurned",
        column: 5,
        params: { lastYear: 100, year: 2025 },
      },
    ]);
    expect(kinds(["A", "Alpha", "", "", 100, 0])).toEqual([]);
    expect(kinds(["A", "Alpha", "", "", 0, null])).toEqual([]);
    expect(kinds(["A", "Alpha", "", "", null, null])).toEqual(["noRevenue"]);
  });

  it("leaves out a key that Excel can't look up", () => {
    const { accounts, problems } = read(
      ["k".repeat(256), "Alpha", "", "", 1, 2],
      ["k".repeat(255), "Beta", "", "", 1, 2],
    );
    expect(accounts.map(({ name }) => name)).toEqual(["Beta"]);
    expect(problems).toMatchObject([{ kind: "keyTooLong", params: { length: 256 }, leftOut: 3 }]);
  });

  it("stops at a total row, but not at a company called Total", () => {
    const accountRows: Cell[][] = [
      ["A", "Alpha", "", "", 10, 20],
      ["B", "Total", "", "", 5, 5],
    ];
    expect(kinds(...accountRows)).toEqual([]);
    const { accounts, problems } = read(...accountRows, [null, "Summe", "", "", 15, 25]);
    expect(accounts).toHaveLength(2);
    expect(problems).toMatchObject([{ kind: "totalRow", severity: "blocker", row: 2, leftOut: 40 }]);
    expect(kinds(...accountRows, [null, "Total", "", "", 15.07, 24.9])).toEqual(["totalRow"]);
    expect(kinds(...accountRows, [null, "Total", "", "", 15.1, 25])).not.toContain("totalRow");
  });

  it("reports headers that occur twice where one of them is used", () => {
    const table: AccountTable = { headers: [...headers, "ACCOUNT", "x", "x"], rows: [] };
    expect(readAccounts(table, columns, options).problems).toMatchObject([
      { kind: "duplicateHeader", row: undefined, column: 6, value: "ACCOUNT", params: { otherColumn: 1 } },
    ]);
  });

  it.each([
    ["someday", "unreadableDate"],
    [true, "unreadableDate"],
    ["2026-01-01", "dateAfterThisYear"],
    [2027, "dateAfterThisYear"],
    ["#REF!", "errorInDetail"],
  ])("leaves the length of time open for %j", (since, kind) => {
    const { accounts, problems } = read(["A", "Alpha", "", since, 1, 1]);
    expect(accounts[0]?.tenure).toBeUndefined();
    expect(problems).toMatchObject([{ kind, row: 0, column: 3 }]);
  });

  it.each([
    "=1+1",
    "@home",
    "+1",
    '=HYPERLINK("http://x","y")',
    "line\nbreak",
    "مرحبا",
    "🧪👩‍🔬",
    "x".repeat(32000),
  ])("keeps %j as text", (name) => {
    const { accounts, problems } = read(["A", name, name, "", 1, 1]);
    expect(accounts[0]).toMatchObject({ name, owner: name });
    expect(problems).toEqual([]);
  });

  it("never loses revenue: accounts and what is left out add up to the numbers in the table", () => {
    const amount = fc.integer({ min: -1000, max: 100000 });
    const cell = fc.oneof(amount, fc.constantFrom<Cell>(null, "", "12,000", "#N/A", true, "Total"));
    const key = fc.constantFrom<Cell>(
      "a",
      "A ",
      "b",
      "ｂ",
      7,
      "7",
      "",
      null,
      "Total",
      "#N/A",
      "k".repeat(300),
    );
    const row = fc.tuple(key, key, cell, cell, cell, cell);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const { accounts, problems } = read(...rows);
        const inTable = sumOf(rows.flatMap((cells) => cells.slice(4).filter((c) => typeof c === "number")));
        const inAccounts = sumOf(accounts.flatMap(({ revenue }) => revenue));
        expect(inAccounts + sumOf(problems.map(({ leftOut }) => leftOut))).toBe(inTable);
      }),
    );
  });

  it("gives every account a key of its own and no negative revenue", () => {
    const row = fc.tuple(fc.string(), fc.string(), fc.string(), fc.string(), fc.integer(), fc.integer());
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { accounts } = read(...rows);
        expect(new Set(accounts.map(({ key }) => key.toLowerCase())).size).toBe(accounts.length);
        expect(accounts.flatMap(({ revenue }) => revenue).every((amount) => (amount ?? 0) >= 0)).toBe(true);
      }),
    );
  });
});
