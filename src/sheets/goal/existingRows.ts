import type { Row } from "../blueprint/cells";
import type { SheetWords } from "../words/sheetWords";
import { amount, goalHeadings, goalRow, rate } from "./goalRow";

/** Section 2: what existing customers bring next year. */
export function existingRows(words: SheetWords): readonly Row[] {
  return [
    goalHeadings([words.goal.columns.amount], words),
    goalRow("thisYear", [amount("={closing.amount}")], { unit: "currency" }, words),
    goalRow(
      "outlook",
      [amount("=SUM({review.expected})-SUM({review.revenueThisYear})")],
      { unit: "currency" },
      words,
    ),
    goalRow(
      "predicted",
      [amount("={thisYear.amount}+{outlook.amount}")],
      { unit: "currency", style: "total" },
      words,
    ),
    goalRow("averageChurn", [rate("=Plan_AverageChurn")], { unit: "rate" }, words),
    goalRow("lessChurn", [amount("=-{predicted.amount}*Plan_AverageChurn")], { unit: "currency" }, words),
    goalRow(
      "plusPrice",
      [amount("=({predicted.amount}+{lessChurn.amount})*Plan_PriceIncrease")],
      { unit: "currency" },
      words,
    ),
    goalRow(
      "kept",
      [amount("={predicted.amount}+{lessChurn.amount}+{plusPrice.amount}")],
      { unit: "currency", style: "total" },
      words,
    ),
  ];
}
