import { text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import type { SheetWords } from "../words/sheetWords";
import { amount, goalRow, percent } from "./goalRow";

/** Section 2: what existing customers bring next year. */
export function existingRows(words: SheetWords): readonly Row[] {
  return [
    [text("", "columnHeading"), text(words.goal.columns.amount, "columnHeading")],
    goalRow("predicted", [amount("={closing.amount}")], { unit: "currency" }, words),
    goalRow("averageChurn", [percent("=Plan_AverageChurn", "rate")], { unit: "rate" }, words),
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
