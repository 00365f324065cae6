import type { AccountTable } from "../../../src/planning/accounts/account";
import type { Answer, AnswerChange, ReviewInput } from "../../../src/workbook/review/reviewWorkbook";

/** Four accounts, two of them with keys that Excel would like to take for something else. */
export const fewAccounts: AccountTable = {
  headers: ["Account", "Account owner", "Revenue FY2024", "Revenue FY2025"],
  rows: [
    ["Contoso", "Ada", 1000, 1300],
    ["=1+1", "Ben", 800, 500],
    ["Litware", "Ada", 200, ""],
    [4711, "Ben", "", 400],
  ],
};

/** An answer over a blank cell, unless `base` says what stood there. */
export const change = (field: ReviewInput, value: Answer, base?: Answer): AnswerChange => ({
  field,
  value,
  base,
});
