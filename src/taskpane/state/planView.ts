import type { Account, ColumnMap } from "../../planning/accounts/account";
import type { AccountProblem } from "../../planning/accounts/accountProblem";
import { findColumns, isColumnMap, type ColumnDraft } from "../../planning/accounts/findColumns";
import { readAccounts } from "../../planning/accounts/readAccounts";
import { checkSettings } from "../../planning/plan/checkSettings";
import { churnFigures, type ChurnFigures } from "../../planning/plan/churnFigures";
import { goalFigures, type GoalFigures } from "../../planning/plan/goalFigures";
import { predictedRevenue } from "../../planning/plan/industryOutlook";
import { revenueThisYear } from "../../planning/plan/revenueThisYear";
import { priorityRanking, type RankedAccount } from "../../planning/plan/priorityRanking";
import type { SettingProblem } from "../../planning/plan/settingProblem";
import { suggestSettings } from "../../planning/plan/suggestSettings";
import type { PlanSettings } from "../../planning/settings";
import type { SourceTable } from "../../workbook/planWorkbook";
import { criterionNames } from "../../reference/words/criterionNames";
import { columnGaps, type ColumnGap } from "./columnChoice";
import { columnsFollowing } from "./columnsFollowing";
import type { ChosenColumns, Draft } from "./draft";
import { memoised } from "./memoised";
import { createSettingsFrom } from "./createSettingsFrom";

/** What follows from the draft and the accounts as they stand in the workbook. Nothing of it is stored. */
export interface PlanView {
  readonly table: SourceTable;
  readonly columns: ColumnDraft;
  readonly gaps: readonly ColumnGap[];
  /** `undefined` as long as the columns have gaps. */
  readonly plan: Plan | undefined;
}

export interface Plan {
  readonly columns: ColumnMap;
  readonly accounts: readonly Account[];
  readonly problems: readonly AccountProblem[];
  /** This year's revenue of all accounts. */
  readonly revenue: number;
  /** Next year's of existing accounts, by the outlook of their industries, before churn and price increase. */
  readonly predicted: number;
  readonly settings: PlanSettings;
  readonly settingProblems: readonly SettingProblem[];
  readonly churn: ChurnFigures;
  readonly goal: GoalFigures;
  readonly ranking: readonly RankedAccount[];
}

const JANUARY = 1;

/**
 * The view of a draft. Each part is computed again only when what it depends on has changed: typing a goal doesn't read
 * ten thousand accounts again.
 *
 * @param currentYear what "this year" in a header stands for where no other header names a year
 * @param currency of the amounts where no header names one
 */
export function createPlanView(
  currentYear: number,
  currency: string,
): (draft: Draft, table: SourceTable) => PlanView {
  const columnsOf = memoised((chosen: ChosenColumns | undefined, table: SourceTable) =>
    chosen === undefined ? foundColumns(table, currentYear) : columnsFollowing(chosen, table.headers).map,
  );
  const gapsOf = memoised(columnGaps);
  const reading = memoised((table: SourceTable, columns: ColumnMap, fiscalYearStartMonth: number) =>
    readAccounts(table, columns, {
      fiscalYearStartMonth,
      thisYear: columns.revenue.at(-1)?.year ?? currentYear,
    }),
  );
  const suggested = memoised(suggestSettings);
  const presentOf = createSettingsFrom();
  const settingsOf = createSettingsFrom();
  const problemsOf = memoised(checkSettings);
  const revenueOf = memoised(revenueThisYear);
  const predictedOf = memoised(predictedRevenue);
  const churnOf = memoised(churnFigures);
  const goalOf = memoised(goalFigures);
  const rankingOf = memoised(priorityRanking);
  const planOf = (draft: Draft, table: SourceTable, columns: ColumnMap): Plan => {
    const { present, answers } = draft;
    const month = answers.fiscalYearStartMonth ?? present?.fiscalYearStartMonth ?? JANUARY;
    const { accounts, problems } = reading(table, columns, month);
    const proposed = suggested(table, columns, accounts, criterionNames[draft.language], currency);
    const settings = settingsOf(present === undefined ? proposed : presentOf(proposed, present), answers);
    const revenue = revenueOf(accounts);
    const predicted = predictedOf(accounts, settings.outlook);
    const churn = churnOf(accounts, settings.thisYear, settings.churn);
    return {
      columns,
      accounts,
      problems,
      revenue,
      predicted,
      settings,
      settingProblems: problemsOf(settings),
      churn,
      goal: goalOf(predicted, churn.average, settings),
      ranking: rankingOf(accounts, settings.criteria, settings.tierCutoffs, table),
    };
  };
  return memoised((draft: Draft, table: SourceTable) => {
    const columns = columnsOf(draft.columns, table);
    const gaps = gapsOf(columns);
    const isReadable = gaps.length === 0 && isColumnMap(columns);
    return { table, columns, gaps, plan: isReadable ? planOf(draft, table, columns) : undefined };
  });
}

function foundColumns(table: SourceTable, currentYear: number): ColumnDraft {
  const found = findColumns(table);
  return found.columns.revenue.length > 0 ? found.columns : findColumns(table, currentYear).columns;
}
