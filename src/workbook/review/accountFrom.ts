import type { Cell } from "../../planning/accounts/account";
import { keyText } from "../../planning/accounts/accountKey";
import type { ReviewField, ReviewInput } from "../../sheets/review/reviewField";
import { reviewInputs } from "../../sheets/review/reviewField";
import { reviewedYears } from "../../sheets/revenueColumns";
import { answerFrom } from "./answerCells";
import { figure, words } from "./cells";
import type { FoundReview } from "./findReview";
import type { AccountReview, Answer, Answers, ListedAccount } from "./reviewWorkbook";
import { meaning, vocabulary, vocabularyNames } from "./vocabulary";
import type { Vocabulary } from "./vocabulary";

/** The columns that a listed account is read from. */
export const listedFields = [
  "key",
  "name",
  "owner",
  "tier",
  "score",
  "state",
  "reviewedOn",
] as const satisfies readonly ReviewField[];

export function listedFrom(
  cells: Readonly<Record<(typeof listedFields)[number], unknown>>,
  { states }: Vocabulary,
): ListedAccount {
  const key = keyText(cells.key as Cell);
  return {
    key,
    name: words(cells.name) ?? key,
    owner: words(cells.owner),
    tier: words(cells.tier),
    score: figure(cells.score),
    state: meaning(states, cells.state),
    reviewedOn: figure(cells.reviewedOn),
  };
}

/** The named cells that an account's page needs besides its row. */
export const accountNames: readonly string[] = [
  ...vocabularyNames,
  "Plan_Currency",
  "Plan_Goal",
  "Plan_SatisfactionThreshold",
];

/** @param row the account's cells, from the table's first column on */
export function accountFrom(review: FoundReview, row: readonly unknown[]): AccountReview {
  const { columns, named, state } = review;
  const vocabularyOfPlan = vocabulary(named);
  const cell = (field: ReviewField) => {
    const column = columns.get(field);
    return column === undefined ? "" : row[column];
  };
  const read = (field: ReviewField) => figure(cell(field));
  const listed = Object.fromEntries(listedFields.map((field) => [field, cell(field)]));
  const answer = (field: ReviewInput): readonly [ReviewInput, Answer] => [
    field,
    answerFrom(field, cell(field), vocabularyOfPlan),
  ];
  const thisYear = state.columns.revenue.at(-1)?.year ?? state.settings.thisYear;
  return {
    ...listedFrom(listed as Record<(typeof listedFields)[number], unknown>, vocabularyOfPlan),
    industry: words(cell("industry")),
    tenure: read("tenure"),
    revenue: reviewedYears
      .flatMap((field, back) => (columns.has(field) ? [{ year: thisYear - back, amount: read(field) }] : []))
      .reverse(),
    change: read("change"),
    gate: meaning(vocabularyOfPlan.gates, cell("gate")),
    answers: Object.fromEntries(reviewInputs.map(answer)) as Answers,
    plan: {
      expected: read("expected"),
      churn: read("churn"),
      price: read("price"),
      planned: read("planned"),
      share: read("share"),
      difference: read("difference"),
      counted: read("counted"),
    },
    settings: {
      currency: words(named.get("Plan_Currency")) ?? state.settings.currency,
      goal: figure(named.get("Plan_Goal")),
      satisfactionThreshold: figure(named.get("Plan_SatisfactionThreshold")),
    },
  };
}
