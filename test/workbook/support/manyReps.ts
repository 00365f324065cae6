import type { AccountTable } from "../../../src/planning/accounts/account";

/** Forty accounts of reps whose names are written in many ways, with odd cents, in four industries. */
export const manyReps: AccountTable = {
  headers: ["ID", "Account", "Account owner", "Industry", "Revenue FY2024", "Revenue FY2025"],
  rows: Array.from({ length: 40 }, (_, i) => [
    `K${i}`,
    `Account ${i}`,
    ["Ada", "Ben", " ben ", null, "Cem*", "ADA", "Cem?"][i % 7] ?? null,
    ["Retail", "Travel", "travel", "Energy", null][i % 5] ?? null,
    i % 9 === 0 ? null : (i * 37.77) % 500,
    i % 11 === 0 ? 0 : Math.round(((i * 7919.31) % 1000) * 100) / 100,
  ]),
};

/** Answers to questions of the review, by account. */
export type ReviewAnswers = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** Some reps have committed: growth, none, no potential, and growth that the gate holds back. */
export const someAnswers: ReviewAnswers = {
  K1: { "Cross-sell amount": 120.5, "Satisfaction (0–10)": 9, "Growth potential (1–5)": 5 },
  K2: { "Cross-sell amount": 0, "Growth potential (1–5)": 1 },
  K3: { "Can be enlarged": "No" },
  K4: { "Up-sell amount": 300, "Satisfaction (0–10)": 2, "Growth target": 0.2 },
  K5: {
    "Up-sell amount": 80.25,
    "Satisfaction (0–10)": 3,
    "Override gate": "Yes",
    "Reason for override": "Asked",
  },
};

/** Types answers into the review, as people would. */
export async function answer(answers: ReviewAnswers): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Account Review").tables.getItemAt(0);
    const header = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    header.load("values");
    body.load("values");
    await context.sync();
    const columns = (header.values[0] ?? []).map(String);
    for (const [key, given] of Object.entries(answers)) {
      const row = body.values.findIndex(([first]) => first === key);
      for (const [question, value] of Object.entries(given)) {
        body.getCell(row, columns.indexOf(question)).values = [[value]];
      }
    }
    await context.sync();
  });
}
