import { tierLetter } from "../../planning/tier";
import { fact, headingRow, input } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import type { PlanData } from "../planData";
import type { SheetWords } from "../words/sheetWords";
import { tierRows } from "./capacity";

export function tierHeadings({ settings: { tiers: words } }: SheetWords): Row {
  return headingRow([words.tier, words.cutoff, words.cadence]);
}

/** One tier a row, the best first: the score it begins at and the days between reviews. The last takes what is left. */
export function tierSettingRows({ settings }: PlanData, { settings: words }: SheetWords): readonly Row[] {
  const { cutoff, cadence, prompts } = words.tiers;
  const tiers = settings.tierCutoffs.length + 1;
  return Array.from({ length: tierRows }, (_, i) => [
    fact(`tiers.${i}.name`, tierLetter(i), { format: "text", style: "text" }),
    input(`tiers.${i}.cutoff`, settings.tierCutoffs[i] ?? null, {
      name: `Plan_Tier${i + 1}_Cutoff`,
      format: "points",
      validation: { kind: "decimal", min: 0, max: 100, prompt: { title: cutoff, message: prompts.cutoff } },
    }),
    input(`tiers.${i}.cadence`, i < tiers ? (settings.reviewCadence[i] ?? null) : null, {
      name: `Plan_Tier${i + 1}_Cadence`,
      format: "whole",
      validation: { kind: "whole", min: 1, max: 3650, prompt: { title: cadence, message: prompts.cadence } },
    }),
  ]);
}
