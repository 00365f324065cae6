import { formula, headingRow } from "../blueprint/cells";
import type { LooseCell, Row } from "../blueprint/cells";
import type { CellStyle } from "../blueprint/cellStyle";
import type { PlanData } from "../planData";
import type { SheetWords } from "../words/sheetWords";
import { found, positionFormula, rankFormula } from "./position";

const shown = 5;

/** The accounts that are shortest of their goal; each of several that are equally short. A sentence where none is. */
export function biggestGapRows(plan: PlanData, { overview: { gaps: words } }: SheetWords): readonly Row[] {
  const { account, goal, counted, short, owner, row } = words;
  const name = plan.columns.id === undefined ? "{review.key}" : "{review.name}";
  const hasOwner = plan.columns.owner !== undefined;
  return [
    headingRow(["", account, goal, counted, short, hasOwner ? owner : "", row], [1], [5]),
    ...Array.from({ length: shown }, (_, i): Row => {
      const rank = i + 1;
      const cell = (part: string, column: string, style?: CellStyle): LooseCell =>
        formula(`gap.${rank}.${part}`, found(column, "gap", rank), style ? { style } : { format: "whole" });
      const place = `{gap.${rank}.rank}`;
      return [
        formula(`gap.${rank}.rank`, rankFormula('COUNTIFS({review.shortfall},">0")', rank), {
          format: "year",
          style: "list",
        }),
        formula(`gap.${rank}.account`, found(name, "gap", rank, i === 0 ? "Plan_NoGaps" : undefined), {
          style: "text",
        }),
        cell("goal", "{review.goal}"),
        cell("counted", "{review.counted}"),
        formula(`gap.${rank}.short`, `=IF(ISNUMBER(${place}),LARGE({review.shortfall},${place}),"")`, {
          format: "whole",
        }),
        hasOwner ? cell("owner", "{review.owner}", "unit") : undefined,
        formula(`gap.${rank}.position`, positionFormula("{review.shortfall}", "gap", "short", rank), {
          format: "year",
          style: "list",
        }),
      ];
    }),
  ];
}
