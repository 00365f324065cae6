import { formula, headingRow } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import { goalName } from "../goal/goalName";
import { tierRows as capacity } from "../settings/capacity";
import type { SheetWords } from "../words/sheetWords";

/** Revenue, plan and reviews of each tier; rows for as many as there may ever be, blank without one. */
export function tierRows({ overview: { tiers: words } }: SheetWords): readonly Row[] {
  return [
    headingRow([words.tier, words.revenue, words.counted, words.accounts, words.fresh, words.overdue]),
    ...Array.from({ length: capacity }, (_, i): Row => {
      const cell = (part: string) => `=${goalName(`tier.${i}.${part}`)}`;
      const name = `{tier.${i}.name}`;
      const reviews = (state: string) =>
        `=IF(${name}="","",COUNTIFS({review.tier},${name},{review.state},${state}))`;
      return [
        formula(`tier.${i}.name`, cell("name"), { style: "text" }),
        formula(`tier.${i}.revenue`, cell("revenue"), { format: "whole" }),
        formula(`tier.${i}.counted`, cell("counted"), { format: "whole" }),
        formula(`tier.${i}.accounts`, cell("accounts"), { format: "whole" }),
        formula(`tier.${i}.fresh`, reviews("Plan_State_Fresh"), { format: "whole" }),
        formula(`tier.${i}.overdue`, reviews("Plan_State_Overdue"), { format: "whole" }),
      ];
    }),
  ];
}
