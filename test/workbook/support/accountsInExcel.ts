import type { AccountTable, Cell, ColumnMap } from "../../../src/planning/accounts/account";
import { findColumns } from "../../../src/planning/accounts/findColumns";
import { readAccounts } from "../../../src/planning/accounts/readAccounts";
import { suggestSettings } from "../../../src/planning/plan/suggestSettings";
import { criterionNames } from "../../../src/reference/words/criterionNames";
import type { Language } from "../../../src/reference/words/language";
import type { BuildRequest } from "../../../src/workbook/planWorkbook";

/** Puts accounts on a new sheet `Accounts`, as a table `Accounts` if asked. Text goes in as text. */
export async function putAccounts(table: AccountTable, asTable = true): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Accounts");
    const range = sheet.getRangeByIndexes(0, 0, table.rows.length + 1, table.headers.length);
    const text = (cell: Cell) => (typeof cell === "string" ? `'${cell}` : (cell ?? ""));
    range.values = [[...table.headers], ...table.rows.map((row) => row.map(text))];
    if (asTable) sheet.tables.add(range, true).name = "Accounts";
    await context.sync();
  });
}

/** What the wizard asks for when somebody accepts all that it proposes. */
export function defaultRequest(table: AccountTable, language: Language = "en"): BuildRequest {
  const columns = findColumns(table).columns as ColumnMap;
  const thisYear = columns.revenue.at(-1)?.year ?? 0;
  const { accounts } = readAccounts(table, columns, { fiscalYearStartMonth: 1, thisYear });
  return {
    source: { kind: "table", name: "Accounts" },
    columns,
    settings: suggestSettings(table, columns, accounts, criterionNames[language]),
    language,
  };
}

/** A small company: a growing, a shrinking, a lost, a new and a never-ordering account. */
export const fiveAccounts: AccountTable = {
  headers: ["Account", "Account owner", "Industry", "Customer since", "Revenue FY2024", "Revenue FY2025"],
  rows: [
    ["Contoso", "Ada", "Retail", 2019, 1000, 1300],
    ["Fabrikam", "Ben", "Energy", 2020, 800, 500],
    ["Litware", "Ada", "Retail", 2021, 200, 0],
    ["Proseware", "Ben", "Health", 2025, "", 400],
    ["Tailspin", "Ada", "Travel", 2022, "", ""],
  ],
};
