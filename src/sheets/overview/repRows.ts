import { formula, headingRow, text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import { repRows as goalRows } from "../goal/cascadeRows";
import { goalName } from "../goal/goalName";
import type { PlanData } from "../planData";
import type { SheetWords } from "../words/sheetWords";

/** Reps that fit on the page; the goal sheet has them all. */
const mostReps = 10;
/** With as many rows the last one stands below all that is beside them, so that further rows are inserted above it. */
const leastReps = 2;

/** Rows of reps; those beyond the goal sheet's stay blank. */
export function shownReps({ reps }: PlanData): number {
  return Math.min(mostReps, Math.max(leastReps, reps.length));
}

/** Goal and coverage of each of the first reps; all others in the last row. */
export function repRows(plan: PlanData, { overview: { reps: words } }: SheetWords): readonly Row[] {
  const shown = shownReps(plan);
  const figures = (id: string, target: string, counted: string, overdue: string): Row => [
    formula(`${id}.target`, target, { format: "whole" }),
    formula(`${id}.counted`, counted, { format: "whole" }),
    formula(
      `${id}.share`,
      `=IF(ISNUMBER({${id}.target}),IF({${id}.target}>0,{${id}.counted}/{${id}.target},""),"")`,
      { format: "percent" },
    ),
    formula(`${id}.open`, `=IF(ISNUMBER({${id}.target}),{${id}.target}-{${id}.counted},"")`, {
      format: "whole",
    }),
    formula(`${id}.overdue`, overdue, { format: "whole" }),
  ];
  const others = (total: string, part: string) => `=${total}-SUM({rep.1.${part}}:{rep.${shown}.${part}})`;
  const isOverdue = "({review.state}=Plan_State_Overdue)";
  return [
    headingRow([words.rep, words.target, words.counted, words.share, words.open, words.overdue]),
    ...Array.from({ length: shown }, (_, i): Row => {
      const isThere = i < goalRows(plan);
      const cell = (part: string) => goalName(`cascade.${i + 1}.${part}`);
      const known = (template: string) => (isThere ? template : '=""');
      return [
        formula(`rep.${i + 1}.name`, known(`=${cell("name")}&""`), { style: "text" }),
        ...figures(
          `rep.${i + 1}`,
          known(`=${cell("target")}`),
          known(`=${cell("counted")}`),
          known(`=IF({rep.${i + 1}.name}="","",SUMPRODUCT(({review.rep}=${cell("code")})*${isOverdue}))`),
        ),
      ];
    }),
    [
      text(words.others),
      ...figures(
        "others",
        others(goalName("reps.target"), "target"),
        others(goalName("reps.counted"), "counted"),
        others(`SUMPRODUCT(1*${isOverdue})`, "overdue"),
      ),
    ],
  ];
}
