import { completeOutlook } from "../../planning/plan/industryOutlook";
import { scenarios, type Scenario } from "../../planning/settings";
import { formula, headingRow, input } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import type { PlanData } from "../planData";
import type { SheetWords } from "../words/sheetWords";
import { outlookRows } from "./capacity";

export function outlookHeadings({ settings: { outlook: words, lists } }: SheetWords): Row {
  const { base, downside, upside } = lists.scenarios;
  return headingRow([words.industry, base, downside, upside, words.used, words.reason], [0, 5]);
}

/** One industry a row: its factor in each scenario, the one that counts now, and why. */
export function industryRows(plan: PlanData, { settings: words }: SheetWords): readonly Row[] {
  const listed = completeOutlook(plan.settings.outlook.industries, plan.industries);
  const { industry, reason, prompts } = words.outlook;
  return Array.from({ length: outlookRows }, (_, i) => {
    const entry = listed[i];
    const id = (part: string) => `outlook.${i}.${part}`;
    const factor = (scenario: Scenario) =>
      input(id(scenario), entry?.[scenario] ?? null, {
        name: `Plan_Outlook${i + 1}_${scenario.charAt(0).toUpperCase()}${scenario.slice(1)}`,
        format: "factor",
        validation: {
          kind: "decimal",
          min: 0,
          max: 10,
          prompt: { title: words.lists.scenarios[scenario], message: prompts.factor },
        },
      });
    const textCell = (part: "industry" | "reason", title: string) =>
      input(id(part), entry?.[part] ?? null, {
        format: "text",
        validation: { kind: "any", prompt: { title, message: prompts[part] } },
      });
    return [
      textCell("industry", industry),
      ...scenarios.map(factor),
      formula(id("used"), used(`outlook.${i}`), { format: "factor" }),
      textCell("reason", reason),
    ];
  });
}

/** The factor of the scenario that is switched on, 1 where none is given; blank beside a blank name. */
function used(row: string): string {
  const chosen =
    `IF(Plan_Scenario=Plan_Scenario_Downside,{${row}.downside},` +
    `IF(Plan_Scenario=Plan_Scenario_Upside,{${row}.upside},{${row}.base}))`;
  return `=IF(TRIM({${row}.industry})="","",IF(ISNUMBER(${chosen}),${chosen},1))`;
}
