import type { Row } from "../blueprint/cells";
import type { SheetWords } from "../words/sheetWords";
import { amount, goalHeadings, goalRow, percent } from "./goalRow";

/** Section 3: the goal, less what we keep, less what is closed, is the gap. Below 0 the goal is covered, and nothing is split. */
export function gapRows(words: SheetWords): readonly Row[] {
  const gap = (part: string, name: string) => amount(`=MAX(0,0+{gap.total})*${name}`, part);
  return [
    partHeadings(words),
    goalRow("goal", [amount("=Plan_Goal")], { unit: "currency" }, words),
    goalRow("lessKept", [amount("=-{kept.amount}")], { unit: "currency" }, words),
    goalRow("lessClosed", [amount("=0-Plan_Closed")], { unit: "currency" }, words),
    goalRow(
      "gap",
      [
        amount("={goal.amount}+{lessKept.amount}+{lessClosed.amount}", "total"),
        gap("crossSell", "Plan_SplitCrossSell"),
        gap("upSell", "Plan_SplitUpSell"),
        gap("newCustomers", "Plan_SplitNewCustomers"),
      ],
      { unit: "currency", style: "total" },
      words,
    ),
    goalRow(
      "split",
      [
        percent("=Plan_SplitCrossSell+Plan_SplitUpSell+Plan_SplitNewCustomers", "total"),
        percent("=Plan_SplitCrossSell", "crossSell"),
        percent("=Plan_SplitUpSell", "upSell"),
        percent("=Plan_SplitNewCustomers", "newCustomers"),
      ],
      { unit: "rate" },
      words,
    ),
  ];
}

/** Total, cross-sell, up-sell, new customers: the four figures of sections 3 and 4. */
export function partHeadings(words: SheetWords): Row {
  const { total, crossSell, upSell, newCustomers } = words.goal.columns;
  return goalHeadings([total, crossSell, upSell, newCustomers], words);
}
