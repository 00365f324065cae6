import type { SourceTable } from "../../src/workbook/planWorkbook";

/** Five accounts over two fiscal years: one grew, one shrank, one left, one is new, one has no revenue. */
export const fiveAccounts: SourceTable = {
  sheet: "Accounts",
  topLeft: "A1",
  headers: ["Account ID", "Account", "Owner", "Orders", "Revenue FY2024", "Revenue FY2025"],
  rows: [
    ["A", "Alder", "Ada", 6, 1000, 1500],
    ["B", "Birch", "Ben", 4, 800, 600],
    ["C", "Cedar", "Ada", 7, 200, 0],
    ["D", "Dogwood", "Ben", 13, 0, 400],
    ["E", "Elm", "Ada", 0, "", ""],
  ],
};
