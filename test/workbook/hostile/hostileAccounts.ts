import type { AccountTable, Cell } from "../../../src/planning/accounts/account";

/** Names that spreadsheets like to take for something else, each of an account of its own. */
export const hostileNames: readonly Cell[] = [
  '=HYPERLINK("https://example.com","Click")',
  "+1",
  "@x",
  "-2",
  "=1+1",
  "'quoted",
  '"double"',
  "two\nlines",
  "\u202Eright to left",
  "שלום עולם",
  "🏭 Fabrik 👩‍👩‍👧",
  "Ame\u0301lie",
  "Amélie",
  "nbsp\u00A0Ltd",
  "nbsp Ltd",
  "Ада",
  "Aдa",
  "a*b?c~d",
  "axbyc~d",
  "*",
  "?",
  "~",
  "~~",
  "~*",
  "007",
  7,
  4711,
  "1e3",
  1000,
  "1/2",
  "3-4",
  "50%",
  45_000,
  "2025-01-31",
  "TRUE",
  "#N/A Ltd",
  "#REF",
  "<b>&amp;</b>",
  "a,b;c|d\te",
  "{row}",
  "[x]#'",
  "x".repeat(255),
  "0",
  'Contoso\'s "Best"',
];

/** One account for each name, with revenue that tells them apart. */
export function accountsNamed(names: readonly Cell[]): AccountTable {
  return {
    headers: ["Account", "Account owner", "Industry", "Revenue FY2024", "Revenue FY2025"],
    rows: names.map((name, i) => [
      name,
      ["Ada", "=Ben", "Cem*"][i % 3] ?? "",
      ["Retail", "@Travel", "a?b"][i % 3] ?? "",
      i % 5 === 0 ? "" : 100 + i,
      i % 7 === 0 ? 0 : 200 + 3 * i,
    ]),
  };
}
