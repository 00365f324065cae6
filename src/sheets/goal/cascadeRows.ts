import { fact, formula, headingRow, text } from "../blueprint/cells";
import type { LooseCell, Row } from "../blueprint/cells";
import type { CellStyle } from "../blueprint/cellStyle";
import type { PlanData } from "../planData";
import { remainder } from "../review/cascadeFormulas";
import type { GoalWords, SheetWords } from "../words/sheetWords";
import { amount, goalRow } from "./goalRow";

/** Rows of reps, a blank one where there is none; row 0 is for accounts of nobody who has a row. */
export function repRows({ reps }: PlanData): number {
  return Math.max(1, reps.length);
}

/**
 * Section 5: the goal for existing customers from the company to its reps. What reps have committed to in the review is
 * kept, the rest is shared by weight, in whole cents by largest remainders, as `splitGoal` does it; the review shares
 * each rep's part among the accounts in the same way. Workings stand to the right of the notes.
 */
export function cascadeRows(plan: PlanData, words: SheetWords): readonly Row[] {
  const last = repRows(plan);
  const all = (part: string) => `{cascade.0.${part}}:{cascade.${last}.${part}}`;
  return [
    goalRow(
      "cascadeGoal",
      [amount("=ROUND({goal.amount},2)-{newBusiness.target}-{closedBusiness.target}")],
      { unit: "currency" },
      words,
    ),
    goalRow("cascadeCommitted", [amount(`=SUM(${all("committed")})`)], { unit: "currency" }, words),
    goalRow(
      "cascadeRest",
      [amount("=ROUND({cascadeGoal.amount}-{cascadeCommitted.amount},2)")],
      { unit: "currency", style: "total" },
      words,
    ),
    headings(words.goal),
    ...Array.from({ length: last + 1 }, (_, code) => repRow(code, plan, words, all)),
    totalRow("reps", words.goal.cascade.lines.reps, {
      committed: `=SUM(${all("committed")})`,
      rest: `=SUM(${all("rest")})`,
      target: `=SUM(${all("target")})`,
      counted: `=SUM(${all("counted")})`,
    }),
    totalRow(
      "nobody",
      words.goal.cascade.lines.nobody,
      { target: "=ROUND({cascadeRest.amount}-{reps.rest},2)", counted: "=0" },
      "calculated",
    ),
    totalRow(
      "newBusiness",
      words.goal.cascade.lines.newBusiness,
      { target: "=ROUND({gap.newCustomers},2)", counted: "=0" },
      "calculated",
    ),
    totalRow(
      "closedBusiness",
      words.goal.cascade.lines.closedBusiness,
      { target: "=ROUND(Plan_Closed,2)", counted: "=ROUND(Plan_Closed,2)" },
      "calculated",
    ),
    totalRow("company", words.goal.cascade.lines.company, {
      target: "={reps.target}+{nobody.target}+{newBusiness.target}+{closedBusiness.target}",
      counted: "={reps.counted}+{closedBusiness.counted}",
    }),
    check("cascadeCheck", "=ROUND({company.target}-{goal.amount},2)", words),
    check("cascadeAccountsCheck", "=ROUND(SUM({review.goal})-{reps.target},2)", words),
    check("cascadeReviewCheck", "=ROUND(SUM({review.counted})-{reps.counted},2)", words),
  ];
}

function headings({ cascade: { columns, workings } }: GoalWords): Row {
  return headingRow(
    [
      columns.rep,
      columns.committed,
      columns.rest,
      columns.target,
      columns.counted,
      columns.uncovered,
      columns.note,
      workings.code,
      workings.weight,
      workings.exact,
      workings.remainder,
      workings.left,
      workings.threshold,
    ],
    [0],
    [6],
  );
}

/** A rep's row. To the right of it stands what the shares are worked out from. */
function repRow(code: number, { reps }: PlanData, words: SheetWords, all: (part: string) => string): Row {
  const at = (part: string) => `{cascade.${code}.${part}}`;
  const ofRep = (column: string) => `SUMIFS({review.${column}},{review.rep},${at("code")})`;
  const money = (part: string, template: string) => cell(part, template, "amount");
  const cell = (
    part: string,
    template: string,
    format: "amount" | "whole" | "general",
    style: CellStyle = "calculated",
  ) =>
    formula(`cascade.${code}.${part}`, code > 0 ? ifNamed(at("name"), template) : `=${template}`, {
      format,
      style,
    });
  const sign = "SIGN({cascadeRest.amount})";
  const allCents = "ROUND(ABS({cascadeRest.amount})*100,0)";
  const left = `${allCents}-SUMPRODUCT(INT(${all("exact")}))`;
  const ranked = `SUMPRODUCT(1*(${all("remainder")}>${at("remainder")}))`;
  const open = `({review.rep}=${at("code")})*({review.weight}>0)`;
  return [
    fact(`cascade.${code}.name`, code === 0 ? words.goal.cascade.lines.others : (reps[code - 1] ?? null), {
      format: "text",
      style: "text",
    }),
    money("committed", `ROUND(${ofRep("committed")},2)`),
    money("rest", `IF(${at("weight")}=0,0,${sign}*(INT(${at("exact")})+IF(${ranked}<${left},1,0))/100)`),
    money("target", `ROUND(${at("committed")}+${at("rest")},2)`),
    money("counted", ofRep("counted")),
    money("uncovered", `ROUND(${at("target")}-${at("counted")},2)`),
    code === 0 ? text(words.goal.cascade.notes.others, "wrappedNote") : undefined,
    fact(`cascade.${code}.code`, code, { format: "year", style: "list" }),
    formula(`cascade.${code}.weight`, `=${ofRep("weight")}`, { format: "whole", style: "list" }),
    formula(
      `cascade.${code}.exact`,
      `=IF(${at("weight")}=0,0,${allCents}*${at("weight")}/SUM(${all("weight")}))`,
      { format: "general", style: "list" },
    ),
    formula(`cascade.${code}.remainder`, `=IF(${at("weight")}=0,0,${remainder(at("exact"), at("code"))})`, {
      format: "general",
      style: "list",
    }),
    formula(
      `cascade.${code}.left`,
      `=ROUND(ABS(N(${at("rest")}))*100,0)-SUMPRODUCT(({review.rep}=${at("code")})*INT({review.part}))`,
      { format: "year", style: "list" },
    ),
    formula(
      `cascade.${code}.threshold`,
      `=IF(${at("left")}<1,9,SUMPRODUCT(LARGE(${open}*${remainder("{review.part}", "{review.row}")},${at("left")})))`,
      { format: "general", style: "list" },
    ),
  ];
}

/** Rows without a rep yet stay empty. */
function ifNamed(name: string, template: string): string {
  return `=IF(${name}="","",${template})`;
}

interface CascadeFigures {
  readonly committed?: string;
  readonly rest?: string;
  readonly target: string;
  readonly counted: string;
}

function totalRow(
  id: string,
  { label, note }: { readonly label: string; readonly note: string },
  { committed, rest, target, counted }: CascadeFigures,
  style: "total" | "calculated" = "total",
): Row {
  const figure = (part: string, template: string | undefined): LooseCell | undefined =>
    template === undefined
      ? style === "total"
        ? text("", "total")
        : undefined
      : formula(`${id}.${part}`, template, { format: "amount", style });
  return [
    text(label, style === "total" ? "total" : "label"),
    figure("committed", committed),
    figure("rest", rest),
    figure("target", target),
    figure("counted", counted),
    figure("uncovered", `=ROUND({${id}.target}-{${id}.counted},2)`),
    text(note, "wrappedNote"),
  ];
}

function check(
  line: "cascadeCheck" | "cascadeAccountsCheck" | "cascadeReviewCheck",
  formula: string,
  words: SheetWords,
): Row {
  return goalRow(line, [amount(formula)], { unit: "currency", style: "check" }, words);
}
