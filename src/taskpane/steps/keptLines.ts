import type { Formats } from "../format/formats";
import { keptSteps } from "../../planning/plan/keptSteps";
import type { Plan } from "../state/planView";
import type { ChurnWords } from "./churn/useChurnWords";
import type { WaterfallLine } from "../components/Waterfall";

/** From this year's revenue to what is kept of it, as lines of a waterfall. */
export function keptLines(plan: Plan, text: ChurnWords, format: Formats): readonly WaterfallLine[] {
  const steps = keptSteps(plan);
  if (steps === undefined) return [];
  const line = (kind: WaterfallLine["kind"], label: string, amount: number): WaterfallLine => ({
    kind,
    label,
    amount,
    shown: format.amount(amount),
  });
  return [
    line("total", text.predicted(plan.settings.thisYear), steps.revenue),
    ...(steps.outlook === 0 ? [] : [line("change", text.outlook, steps.outlook)]),
    line("change", text.lessChurn, steps.churn),
    ...(steps.price === 0 ? [] : [line("change", text.plusPrice, steps.price)]),
    line("total", text.keep, steps.kept),
  ];
}
