import { describe, expect, it } from "@jest/globals";
import type { AccountTable, Cell } from "../../../src/planning/accounts/account";
import { findColumns, isColumnMap } from "../../../src/planning/accounts/findColumns";

/** A table of a few rows; what stands below a header follows from what it says. */
function tableOf(headers: readonly string[], rows: readonly (readonly Cell[])[] = []): AccountTable {
  const content =
    rows.length > 0 ? rows : [0, 1, 2].map((row) => headers.map((header) => sampleCell(header, row)));
  return { headers, rows: content };
}

function sampleCell(header: string, row: number): Cell {
  if (/since|seit|start|beginn/i.test(header)) return 40000 + row;
  if (/\d\d|revenue|umsatz/i.test(header)) return 1000 * (row + 1);
  return `${header} ${row}`;
}

/** The years found, each with its header. */
function revenueFound(
  headers: readonly string[],
  thisYear?: number,
): readonly (readonly [string | undefined, number])[] {
  const { columns } = findColumns(tableOf(headers), thisYear);
  return columns.revenue.map(({ column, year }) => [headers[column], year]);
}

describe("findColumns", () => {
  it("finds Northwind's columns and leaves Orders and Last order alone", () => {
    const guess = findColumns({
      headers: [
        "Account ID",
        "Account",
        "Account owner",
        "Country",
        "Customer since",
        "Last order",
        "Orders",
        "Revenue FY1997",
        "Revenue FY1998",
      ],
      rows: [
        ["ALFKI", "Alfreds Futterkiste", "Nancy Davolio", "Germany", "1997-08-25", "1998-04-09", 6, 0, 4273],
        ["FISSA", "FISSA Fabrica Inter. Salchichas S.A.", null, "Spain", null, null, 0, null, null],
      ],
    });
    expect(guess).toEqual({
      columns: {
        id: 0,
        name: 1,
        owner: 2,
        industry: undefined,
        since: 4,
        revenue: [
          { column: 7, year: 1997 },
          { column: 8, year: 1998 },
        ],
      },
      missing: [],
    });
    expect(isColumnMap(guess.columns)).toBe(true);
  });

  it.each([
    [
      ["Kunden-Nr.", "Kunde", "Betreuer", "Branche", "Kunde seit"],
      { id: 0, name: 1, owner: 2, industry: 3, since: 4 },
    ],
    [["CustomerName", "AccountNumber", "SalesRep", "Sector"], { name: 0, id: 1, owner: 2, industry: 3 }],
    [
      ["account_name", "account_manager", "start_date", "segment"],
      { name: 0, owner: 1, since: 2, industry: 3 },
    ],
    [["Firma", "Kontoinhaber", "Debitorennummer", "Seit"], { name: 0, owner: 1, id: 2, since: 3 }],
    [["Customer", "Customer name"], { id: 0, name: 1 }],
    [["Kd.-Nr.", "Kd.-Name", "Kundenbetreuerin", "Kundensegment"], { id: 0, name: 1, owner: 2, industry: 3 }],
    [["Kunde", "Kundenbetreuer/in"], { name: 0, owner: 1 }],
    [["Kunde", "Verkäufer:in"], { name: 0, owner: 1 }],
    [["Kunde", "BeraterIn"], { name: 0, owner: 1 }],
    [["Kunde", "Verantwortliche/r"], { name: 0, owner: 1 }],
    [["Kunde", "Verantwortlicher"], { name: 0, owner: 1 }],
    [
      ["Acct No.", "Acct Name", "Key Account Manager", "Industry / Vertical"],
      { id: 0, name: 1, owner: 2, industry: 3 },
    ],
    [["Client", "Code", "Owner ID", "Parent account", "Contact name"], { name: 0, id: 1 }],
  ])("reads %j", (headers, expected) => {
    const { columns } = findColumns(tableOf(headers));
    const found = Object.fromEntries(
      Object.entries(columns).filter(([, column]) => typeof column === "number"),
    );
    expect(found).toEqual(expected);
  });

  it.each([
    ["Revenue FY1997", 1997],
    ["FY24", 2024],
    ["FY'97", 1997],
    ["2024 Sales", 2024],
    ["Umsatz 2023/24", 2024],
    ["Umsatz 23/24", 2024],
    ["FY2025/26", 2026],
    ["Erlöse GJ 2024/2025", 2025],
    ["Revenue 1999-00", 2000],
    ["Revenue FY79", 2079],
    ["Revenue FY80", 1980],
    ["Turnover (2023)", 2023],
    ["ARR '25", 2025],
    ["JahresUmsatz 2025", 2025],
    ["Umsatz GJ23/24 (in T€)", 2024],
    ["Rev FY24", 2024],
    ["IST-Umsatz 2024", 2024],
    ["FY2024 Actual", 2024],
    ["2024 (EUR)", 2024],
    ["Plant sales 2024", 2024],
  ])("takes %s as revenue of %i", (header, year) => {
    expect(revenueFound(["Account", header])).toEqual([[header, year]]);
  });

  it.each([
    "Budget FY24",
    "Revenue forecast 2025",
    "Planumsatz 2024",
    "Revenue goal FY24",
    "Orders 2024",
    "Auftragseingang 2024",
    "Revenue growth 2024",
    "Sales rep 2024",
    "Revenue Q1 2024",
    "Revenue 2024-06",
    "Umsatz Mai 2024",
    "Revenue YTD 2024",
    "Founded 2024",
  ])("doesn't take %s as revenue of a year", (header) => {
    expect(findColumns(tableOf(["Account", header]))).toMatchObject({ missing: ["revenue"] });
  });

  it("prefers revenue to sales, to bare years and to plans", () => {
    const headers = ["Account", "2023", "2024", "Sales 2024", "Budget FY24", "Revenue FY23", "Revenue FY24"];
    expect(revenueFound(headers)).toEqual([
      ["Revenue FY23", 2023],
      ["Revenue FY24", 2024],
    ]);
  });

  it("takes the latest run of at most three years, whatever the order of the columns", () => {
    expect(revenueFound(["Account", "FY24", "FY20", "FY22", "FY23", "FY21"])).toEqual([
      ["FY22", 2022],
      ["FY23", 2023],
      ["FY24", 2024],
    ]);
    expect(revenueFound(["Account", "FY21", "FY23", "FY24"]).map(([, year]) => year)).toEqual([2023, 2024]);
  });

  it("dates words such as last year and this year by the year it is told", () => {
    expect(revenueFound(["Account", "Revenue this year", "Revenue last year"], 2025)).toEqual([
      ["Revenue last year", 2024],
      ["Revenue this year", 2025],
    ]);
    expect(
      revenueFound(["Kunde", "Umsatz Vorjahr", "Umsatz laufendes Jahr"], 2025).map(([, year]) => year),
    ).toEqual([2024, 2025]);
    expect(revenueFound(["Account", "Revenue"], 2025)).toEqual([["Revenue", 2025]]);
    expect(revenueFound(["Account", "Revenue"])).toEqual([]);
  });

  it("goes by the data: text isn't revenue, repeated codes are no id, numbers are no name", () => {
    const headers = ["Customer", "Name", "Code", "Number", "Revenue FY24", "Sales FY24"];
    const rows = [
      [1001, "Alpha", "X", 1, "high", 5],
      [1002, "Beta", "X", 2, "low", "12,000"],
      [1003, "Gamma", "X", 3, 9, 7],
    ];
    const { columns } = findColumns(tableOf(headers, rows));
    expect(columns).toMatchObject({ name: 1, id: 3, revenue: [{ column: 5, year: 2024 }] });
  });

  it("says which required piece it didn't find", () => {
    expect(findColumns(tableOf(["Country", "City"]))).toMatchObject({ missing: ["name", "revenue"] });
    expect(isColumnMap(findColumns(tableOf(["Account"])).columns)).toBe(false);
  });

  it("never proposes a column twice", () => {
    const { columns } = findColumns(tableOf(["Account", "Account owner", "Account", "FY24"]));
    const { revenue, ...single } = columns;
    const used = [...Object.values(single), ...revenue.map(({ column }) => column)].filter(
      (c) => c !== undefined,
    );
    expect(new Set(used).size).toBe(used.length);
  });
});
