import type { Criterion } from "../../planning/settings";
import type { PlanData } from "../planData";
import { criterionName } from "../settings/criteriaRows";

/**
 * Weighted score, 0 to 100: each criterion from the value that scores 0 to the one that scores 100, clamped. One that
 * isn't known is left out and the others' weights are taken for the whole.
 */
export function scoreFormula(plan: PlanData): string {
  const terms = plan.settings.criteria.flatMap((criterion, i) => {
    const value = measured(criterion, plan);
    if (value === undefined) return [];
    const weight = criterionName(i, "weight");
    const zeroAt = criterionName(i, "zeroAt");
    const points = `MAX(0,MIN(1,(${value}-${zeroAt})/(${criterionName(i, "fullAt")}-${zeroAt})))`;
    return {
      points: `IF(ISNUMBER(${value}),${weight}*${points},0)`,
      weight: `IF(ISNUMBER(${value}),${weight},0)`,
    };
  });
  const weights = terms.map(({ weight }) => weight).join("+");
  const points = terms.map(({ points }) => points).join("+");
  return terms.length === 0 ? '=""' : `=IF({row}=0,"",IF(${weights}=0,"",100*(${points})/(${weights})))`;
}

/** Undefined where no account has it: nobody says since when they are customers. */
function measured({ measure }: Criterion, { headers, columns }: PlanData): string | undefined {
  switch (measure.kind) {
    case "revenue":
      return "{revenueThisYear}";
    case "tenure":
      return columns.since === undefined ? undefined : "{tenure}";
    case "potential":
      return "{potential}";
    case "column":
      return `INDEX({accounts.column.${headers.indexOf(measure.header)}},{row})`;
  }
}

/** The first tier whose cut-off the score reaches; below the last cut-off there is one tier more. */
export const tierFormula =
  '=IF(ISNUMBER({score}),INDEX(Plan_TierNames,1+SUMPRODUCT(ISNUMBER(Plan_TierCutoffs)*(Plan_TierCutoffs>{score}))),"")';
