import { fact, formula, headingRow, text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import { goalName } from "../goal/goalName";
import type { SheetWords } from "../words/sheetWords";

export type CoverageLine = "goal" | "kept" | "closed" | "growth" | "covered" | "open" | "heldBack";

const amounts: readonly (readonly [CoverageLine, string])[] = [
  ["goal", "=Plan_Goal"],
  ["kept", `=${goalName("kept.amount")}`],
  ["closed", "=0+Plan_Closed"],
  ["growth", "=SUM({review.counted})-{kept.amount}"],
  ["covered", "={kept.amount}+{closed.amount}+{growth.amount}"],
  ["open", "={goal.amount}-{covered.amount}"],
  ["heldBack", "=SUM({review.planned})-SUM({review.counted})"],
];

/** The goal and what covers it: what we keep, what is closed, and growth that the satisfaction gate lets through. */
export function coverageRows({ overview: { coverage: words } }: SheetWords): readonly Row[] {
  return [
    headingRow(
      [words.headings.line, words.headings.amount, words.headings.share, words.headings.note, "", ""],
      [0],
      [3],
    ),
    ...amounts.map(([line, template]): Row => {
      const { label, note } = words.lines[line];
      const style = line === "covered" || line === "open" ? "total" : "calculated";
      return [
        fact(`${line}.label`, label, { style: style === "total" ? "total" : "label" }),
        formula(`${line}.amount`, template, { format: "whole", style }),
        formula(`${line}.share`, `=IF({goal.amount}>0,{${line}.amount}/{goal.amount},"")`, {
          format: "percent",
          style,
        }),
        text(note, "unit"),
      ];
    }),
  ];
}
