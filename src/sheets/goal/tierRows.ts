import { formula, headingRow, text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import { tierRows as capacity } from "../settings/capacity";
import type { SheetWords } from "../words/sheetWords";

/** Revenue by tier: this year's, what counts towards next year's goal, and the goal from the top. */
export function tierRows({ goal: { tiers: words } }: SheetWords): readonly Row[] {
  return [
    [text(words.note, "note")],
    headingRow([words.tier, words.revenue, words.counted, words.target, words.accounts]),
    ...Array.from({ length: capacity }, (_, i): Row => {
      const name = `{tier.${i}.name}`;
      const of = (column: string) => `=IF(${name}="","",SUMIFS({review.${column}},{review.tier},${name}))`;
      return [
        formula(`tier.${i}.name`, `=IF(COUNT(Plan_TierCutoffs)+1>${i},INDEX(Plan_TierNames,${i + 1}),"")`, {
          style: "text",
        }),
        formula(`tier.${i}.revenue`, of("revenueThisYear"), { format: "amount" }),
        formula(`tier.${i}.counted`, of("counted"), { format: "amount" }),
        formula(`tier.${i}.target`, of("goal"), { format: "amount" }),
        formula(`tier.${i}.accounts`, `=IF(${name}="","",COUNTIFS({review.tier},${name}))`, {
          format: "whole",
        }),
      ];
    }),
  ];
}
