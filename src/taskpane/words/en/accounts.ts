import type { AccountSource } from "../../../workbook/planWorkbook";
import type { Formats } from "../../format/formats";
import type { ColumnGap, DetailColumn } from "../../state/columnChoice";
import { counted } from "../counted";

const details: Record<DetailColumn, string> = {
  name: "Account",
  id: "Account ID",
  owner: "Owner",
  industry: "Industry",
  since: "Customer since",
};

const gaps: Record<ColumnGap, string> = {
  noName: "Choose the column with the account’s name.",
  noRevenue: "Choose at least one column with revenue.",
  columnTwice: "One column stands for two things. Choose another for one of them.",
};

export function accountsWords(format: Formats) {
  return {
    title: "Where are your accounts?",
    lead: "A table, or a range with a header row and one row an account.",
    source: "Accounts in",
    sourceName: ({ ref, sheet, address, rows }: AccountSource) => {
      const size = counted(format, rows, "row", "rows");
      return ref.kind === "table"
        ? `${ref.name} · ${sheet}, ${size}`
        : `Selection ${address.split("!").at(-1) ?? address} · ${sheet}, ${size}`;
    },
    refresh: "Refresh",
    reading: "Reading the accounts…",
    noSourceTitle: "There is nothing to plan with yet",
    noSource:
      "Put your accounts into a sheet: one row an account, with a header row that names the columns, such as Account, Owner and Revenue 2025. Then select one of its cells, or make it a table with Ctrl+T.",
    noSourceAction: "Look again",
    insertSample: "Insert sample accounts",
    insertingSample: "Inserting sample accounts…",
    columns: "Columns",
    columnsLead: "Found by their headers. Correct what is wrong.",
    details,
    notInTable: "Not in the table",
    choose: "Choose a column",
    samples: (values: readonly string[]) => (values.length === 0 ? "empty column" : values.join(" · ")),
    unnamed: (letter: string) => `Column ${letter}, no header`,
    revenue: "Revenue by fiscal year",
    thisYear: "Latest year",
    fiscalYear: (year: number) => `FY${year}`,
    addYear: (year: number) => `Add FY${year}`,
    addRevenue: "Add a revenue column",
    removeYear: (year: number) => `Remove FY${year}`,
    oneYear: "With revenue of only one year, churn has to be typed in the next step.",
    gaps,
    total: (accounts: number) => counted(format, accounts, "account", "accounts"),
    totalRevenue: (amount: number, year: number) => `${format.amount(amount)} in FY${year}`,
    emptyTable: "There are no accounts below the headers yet. Type or paste them, then choose Refresh.",
    noAccounts: "There is no account in these rows. Check the column of the account’s name.",
  };
}
