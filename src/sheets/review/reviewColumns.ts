import type { ColumnContent, TableColumn } from "../blueprint/blueprint";
import { orBlank } from "../blueprint/orBlank";
import type { NumberFormat } from "../blueprint/numberFormat";
import type { PlanData } from "../planData";
import { wideEnough } from "../blueprint/textWidth";
import { reviewedYears } from "../revenueColumns";
import type { SheetWords } from "../words/sheetWords";
import {
  detail,
  nameFormula,
  revenueFormula,
  rowFormula,
  sinceFormula,
  tenureFormula,
} from "./accountFormulas";
import { goalFormula, partFormula, repFormula, weightFormula, shortfallFormula } from "./cascadeFormulas";
import {
  churnFormula,
  committedFormula,
  countedFormula,
  differenceFormula,
  expectedFormula,
  gateFormula,
  nextReviewFormula,
  openQuestionsFormula,
  outlookFormula,
  plannedFormula,
  priceFormula,
  shareFormula,
  stateFormula,
} from "./planFormulas";
import { scoreFormula, tierFormula } from "./priorityFormulas";
import { nextDueFormula, openActionsFormula, overdueActionsFormula } from "../actions/actionFormulas";
import { branchesToReachFormula } from "../branches/branchFormulas";
import { inputStyle } from "../typedColumns";
import { inputLimits } from "./inputLimits";
import type { ReviewField, ReviewGroup, ReviewInput } from "./reviewField";

/** A column of the review with what the sheet's layout needs besides. */
export interface ReviewColumn extends TableColumn {
  readonly field: ReviewField;
  readonly group: ReviewGroup;
  /** In characters. */
  readonly width: number;
}

/** The columns of Account Review, in order; those without a source in the accounts are left out. */
export function reviewColumns(plan: PlanData, words: SheetWords): readonly ReviewColumn[] {
  const { headers, prompts } = words.review;
  const { id, owner, industry, since, revenue } = plan.columns;

  const column = (
    field: ReviewField,
    group: ReviewGroup,
    content: ColumnContent,
    width: number,
    format: NumberFormat,
  ): ReviewColumn => {
    const header = headerOf(field, plan, words);
    const style = format === "text" ? "text" : "calculated";
    return { field, header, group, content, width: wideEnough(header, width), format, style };
  };
  const calculated = (
    field: ReviewField,
    group: ReviewGroup,
    formula: string,
    width: number,
    format: NumberFormat,
  ) =>
    column(
      field,
      group,
      { kind: "formula", formula: orBlank(formula) },
      width,
      format === "text" ? "general" : format,
    );
  const asked = (field: ReviewInput, group: ReviewGroup, width: number): ReviewColumn => {
    const { format, limits } = inputLimits[field];
    return {
      ...column(field, group, { kind: "input" }, width, format),
      style: inputStyle(limits),
      validation: { ...limits, prompt: { title: headers[field], message: prompts[field] } },
    };
  };
  const when = <T>(there: unknown, columns: T): T | readonly [] => (there === undefined ? [] : columns);

  return [
    column("key", "account", { kind: "key" }, id === undefined ? 32 : 14, "text"),
    ...when(id, [calculated("name", "account", nameFormula, 36, "text")]),
    ...when(owner, [calculated("owner", "account", detail("{accounts.owner}"), 20, "text")]),
    ...when(industry, [calculated("industry", "account", detail("{accounts.industry}"), 20, "text")]),
    ...when(since, [
      calculated("since", "account", sinceFormula, 13, "date"),
      calculated("tenure", "account", tenureFormula, 11, "points"),
    ]),
    ...revenue
      .slice(-reviewedYears.length)
      .map(({ year }, i, years) =>
        calculated(
          reviewedYears[years.length - 1 - i] ?? "revenueThisYear",
          "revenue",
          revenueFormula(`{accounts.revenue.${year}}`, plan),
          15,
          "whole",
        ),
      ),
    ...when(revenue.at(-2), [
      calculated(
        "change",
        "revenue",
        '=IF(COUNT({revenueLastYear},{revenueThisYear})<2,"",IF({revenueLastYear}>0,{revenueThisYear}/{revenueLastYear}-1,""))',
        11,
        "percent",
      ),
    ]),
    calculated("score", "priority", scoreFormula(plan), 10, "points"),
    { ...calculated("tier", "priority", tierFormula, 8, "text"), style: "centered" },
    asked("potential", "questions", 11),
    asked("enlarge", "questions", 11),
    asked("crossSell", "questions", 14),
    asked("upSell", "questions", 14),
    asked("relationship", "questions", 13),
    asked("satisfaction", "questions", 13),
    asked("moreBranches", "questions", 11),
    calculated("branches", "questions", branchesToReachFormula, 11, "year"),
    asked("challenges", "questions", 34),
    asked("answer", "questions", 34),
    calculated("openQuestions", "questions", openQuestionsFormula, 11, "year"),
    asked("target", "target", 11),
    asked("evidence", "target", 34),
    calculated("gate", "target", gateFormula, 22, "text"),
    asked("override", "target", 11),
    asked("reason", "target", 30),
    ...when(industry, [calculated("outlook", "plan", outlookFormula, 10, "factor")]),
    calculated("expected", "plan", expectedFormula(industry !== undefined), 15, "whole"),
    calculated("churn", "plan", churnFormula, 13, "whole"),
    calculated("price", "plan", priceFormula, 13, "whole"),
    calculated("planned", "plan", plannedFormula, 15, "whole"),
    calculated("share", "plan", shareFormula, 11, "rate"),
    calculated("difference", "plan", differenceFormula, 15, "whole"),
    calculated("counted", "plan", countedFormula, 15, "whole"),
    calculated("committed", "plan", committedFormula, 15, "whole"),
    calculated("goal", "plan", goalFormula, 15, "amount"),
    calculated("shortfall", "plan", shortfallFormula, 15, "amount"),
    calculated("actions", "actions", openActionsFormula, 10, "year"),
    calculated("overdueActions", "actions", overdueActionsFormula, 10, "year"),
    calculated("nextDue", "actions", nextDueFormula, 13, "date"),
    asked("reviewedOn", "review", 13),
    asked("reviewedBy", "review", 18),
    calculated("nextReview", "review", nextReviewFormula, 13, "date"),
    calculated("state", "review", stateFormula, 18, "text"),
    calculated("rep", "workings", owner === undefined ? "=0" : repFormula, 7, "year"),
    calculated("weight", "workings", weightFormula, 13, "whole"),
    column("part", "workings", { kind: "formula", formula: partFormula }, 13, "whole"),
    ...when(id, [column("knownAs", "workings", { kind: "memory" }, 30, "text")]),
    calculated("row", "workings", rowFormula, 7, "year"),
  ];
}

function headerOf(field: ReviewField, plan: PlanData, { review }: SheetWords): string {
  if (field === "key" && plan.columns.id === undefined) return review.headers.name;
  if (!isRevenue(field)) return review.headers[field];
  return review.revenueOf(plan.columns.revenue.at(-1 - reviewedYears.indexOf(field))?.year ?? NaN);
}

type RevenueField = (typeof reviewedYears)[number];

function isRevenue(field: ReviewField): field is RevenueField {
  return reviewedYears.some((revenue) => revenue === field);
}
