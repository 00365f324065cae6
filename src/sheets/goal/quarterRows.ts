import type { Row } from "../blueprint/cells";
import { presetName, quarterKeys } from "../settings/presetRows";
import type { SheetWords } from "../words/sheetWords";
import { roundedUp } from "./funnelRows";
import type { GoalLine } from "./goalLine";
import { goalHeadings, goalRow } from "./goalRow";

export const quarters = ["q1", "q2", "q3", "q4"] as const;

/** First day of a quarter of next fiscal year; the fifth is the day after its last. */
function firstDay(quarter: number): string {
  const months = quarter === 0 ? "" : `+${3 * quarter}`;
  return `DATE(Plan_ThisYear+(Plan_FiscalYearStart=1),Plan_FiscalYearStart${months},1)`;
}

/** Section 4, by quarters of next fiscal year: what is to be closed, and until when its opportunities have to exist. */
export function quarterRows(words: SheetWords): readonly Row[] {
  const line = (
    name: GoalLine,
    formula: (quarter: number, part: string) => string,
    format: "amount" | "whole" | "percent" | "date" | "general",
    unit: "currency" | "count" | "rate" | "date" | "state",
  ) =>
    goalRow(
      name,
      quarters.map((part, i) => ({ part, formula: formula(i, part), format })),
      { unit, style: unit === "state" ? "check" : "calculated" },
      words,
    );
  const shareUntil = (quarter: number) => quarterKeys.slice(0, quarter).map(presetName).join("+");
  const countsUntil = (quarter: number, chain: string) =>
    roundedUp(`MAX(0,0+{gap.total})*(${shareUntil(quarter)})${chain}`);
  const counts = (name: GoalLine, chain: string) =>
    line(
      name,
      (i) => `=${countsUntil(i + 1, chain)}${i === 0 ? "" : `-${countsUntil(i, chain)}`}`,
      "whole",
      "count",
    );
  return [
    goalHeadings(words.goal.quarters, words),
    line("quarterStart", (i) => `=${firstDay(i)}`, "date", "date"),
    line("quarterEnd", (i) => `=${firstDay(i + 1)}-1`, "date", "date"),
    line("quarterShare", (i) => `=${presetName(quarterKeys[i] ?? "quarter1")}`, "percent", "rate"),
    line("quarterAmount", (_, part) => `=MAX(0,0+{gap.total})*{quarterShare.${part}}`, "amount", "currency"),
    counts("quarterDeals", "/Plan_DealSize"),
    counts("quarterOpportunities", "/Plan_DealSize/Plan_WinRate"),
    counts("quarterMeetings", "/Plan_DealSize/Plan_WinRate/Plan_MeetingRate"),
    line("quarterPipeline", (_, part) => `={quarterAmount.${part}}/Plan_WinRate`, "amount", "currency"),
    line("mustExistBy", (_, part) => `={quarterEnd.${part}}-Plan_SalesCycleDays`, "date", "date"),
    line(
      "mustExistState",
      (_, part) =>
        `=IF({quarterOpportunities.${part}}=0,"",IF({mustExistBy.${part}}<TODAY(),Plan_State_Overdue,Plan_State_Due))`,
      "general",
      "state",
    ),
  ];
}
