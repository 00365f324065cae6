import type { Cell } from "../../planning/accounts/account";
import { keyText } from "../../planning/accounts/accountKey";
import type { ReviewField, ReviewInput } from "../../sheets/review/reviewField";
import { reviewInputs } from "../../sheets/review/reviewField";
import { reviewedYears } from "../../sheets/revenueColumns";
import { overviewName } from "../overview/overviewName";
import { answerFrom } from "./answerCells";
import { figure, words } from "./cells";
import { entriesFrom } from "./entriesFrom";
import { answerLimits } from "./inputLimits";
import type { AccountRows } from "./look";
import type { FoundTables } from "./planTables";
import type { AccountReview, Answer, Answers, ListedAccount } from "./reviewWorkbook";
import { meaning, tableVocabularyNames, vocabulary, vocabularyNames } from "./vocabulary";
import type { Vocabulary } from "./vocabulary";
import { whitespaceFrom, whitespaceNames } from "./whitespaceFrom";

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
    // The sheet has the missing account's state in place of its name.
    name: meaning(states, cells.name) === "missing" ? key : (words(cells.name) ?? key),
    owner: words(cells.owner),
    tier: words(cells.tier),
    score: figure(cells.score),
    state: meaning(states, cells.state),
    reviewedOn: figure(cells.reviewedOn),
  };
}

const coverageName = overviewName("covered.share");

/** The named cells of an account's page that are calculated from what is answered there. */
export const calculatedNames: readonly string[] = [coverageName];

/** The named cells that an account's page needs besides its rows. */
export const accountNames: readonly string[] = [
  ...vocabularyNames,
  ...tableVocabularyNames,
  ...whitespaceNames,
  "Plan_Currency",
  "Plan_Goal",
  "Plan_SatisfactionThreshold",
  ...calculatedNames,
];

/** What the rows say about the account; undefined where it has none in the review. */
export function accountFrom(found: FoundTables, rows: AccountRows): AccountReview | undefined {
  const { tables, named, state } = found;
  const columns = tables.get("review")?.columns;
  if (!columns || !rows.review) return undefined;
  const { cells } = rows.review;
  const vocabularyOfPlan = vocabulary(named);
  const cell = (field: ReviewField) => {
    const column = columns.get(field);
    return column === undefined ? "" : cells[column];
  };
  const read = (field: ReviewField) => figure(cell(field));
  const listed = Object.fromEntries(listedFields.map((field) => [field, cell(field)]));
  const answer = (field: ReviewInput): readonly [ReviewInput, Answer] => [
    field,
    answerFrom(answerLimits(field), cell(field), vocabularyOfPlan),
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
    lists: {
      actions: entriesFrom("actions", found, rows.entries.actions),
      branches: entriesFrom("branches", found, rows.entries.branches),
    },
    whitespace: whitespaceFrom(found, rows.whitespace),
    openQuestions: read("openQuestions"),
    nextReview: read("nextReview"),
    plan: {
      expected: read("expected"),
      churn: read("churn"),
      price: read("price"),
      planned: read("planned"),
      share: read("share"),
      difference: read("difference"),
      counted: read("counted"),
      committed: read("committed"),
      goal: read("goal"),
    },
    settings: {
      currency: words(named.get("Plan_Currency")?.value) ?? state.settings.currency,
      goal: figure(named.get("Plan_Goal")?.value),
      coverage: figure(named.get(coverageName)?.value),
      satisfactionThreshold: figure(named.get("Plan_SatisfactionThreshold")?.value),
    },
  };
}
