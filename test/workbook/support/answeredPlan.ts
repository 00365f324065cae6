import type { Language } from "../../../src/reference/words/language";
import type { ReviewInput } from "../../../src/sheets/review/reviewField";
import { wordsOf } from "../../../src/sheets/words/wordsOf";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import type { BuildRequest } from "../../../src/workbook/planWorkbook";
import { defaultRequest, putAccounts } from "./accountsInExcel";
import { manyReps } from "./manyReps";
import { typeInto } from "./tableCells";

/** A plan over many reps with odd cents, in another scenario, by other methods than the usual ones. */
function oddRequest(language: Language): BuildRequest {
  const { settings, ...request } = defaultRequest(manyReps, language);
  return {
    ...request,
    settings: {
      ...settings,
      goal: 54_321.99,
      closed: 1234.56,
      outlook: { ...settings.outlook, scenario: "downside" },
      churn: { ...settings.churn, method: "weighted", losses: "customersAndContraction" },
    },
  };
}

/** That plan, built, with something of everything that people type, in the words of its language. */
export async function answeredPlan(language: Language): Promise<void> {
  await putAccounts(manyReps);
  await excelWorkbook.build(oddRequest(language), () => undefined, new AbortController().signal);
  await typeAnswers(language);
}

type Answers = Readonly<Partial<Record<ReviewInput, string | number>>>;

async function typeAnswers(language: Language): Promise<void> {
  const { sheets, review, actions, branches, whitespace, settings, tables } = wordsOf(language);
  const { potential } = settings.lists;
  const answers: readonly Answers[] = [
    {},
    { crossSell: 120.5, satisfaction: 9, potential: 5, enlarge: potential.yes, reviewedOn: 46_000 },
    { crossSell: 0, potential: 1, moreBranches: potential.maybe },
    { enlarge: potential.no, challenges: "Yes" },
    { upSell: 300, satisfaction: 2, target: 0.2, evidence: "=budget" },
    { upSell: 80.25, satisfaction: 3, override: potential.yes, reason: "Asked", reviewedBy: "Ada" },
  ];
  await typeInto(
    sheets.review.title,
    answers.map((given) => byHeader(review.headers, given)),
  );
  await typeInto(
    sheets.actions.title,
    [
      { account: "K1", action: "Call", due: 40_000, amount: 100, status: tables.lists.Status.started },
      { account: "K1", action: "Visit", due: 60_000, amount: 50.5 },
      { account: "K4", action: "Sign", due: 60_001, status: tables.lists.Status.done },
      { account: "Nobody", action: "Ask" },
    ].map((row) => byHeader(actions.headers, row)),
  );
  await typeInto(
    sheets.branches.title,
    [
      { account: "K2", branch: "North", status: tables.lists.Branch.target, potential: 1000 },
      { account: "K2", branch: "South", status: tables.lists.Branch.customer, relationship: 4 },
    ].map((row) => byHeader(branches.headers, row)),
  );
  await typeInto(sheets.whitespace.title, [
    { [whitespace.offering(1)]: 500, [whitespace.offering(2)]: tables.lists.Cell.open },
    { [whitespace.offering(1)]: tables.lists.Cell.notEligible, [whitespace.offering(3)]: 75.5 },
  ]);
}

function byHeader(
  headers: Readonly<Record<string, string>>,
  row: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [headers[field] ?? field, value]));
}
