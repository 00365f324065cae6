import { Section } from "../../components/Section";
import { Waterfall, type WaterfallLine } from "../../components/Waterfall";
import { keptLines } from "../keptLines";
import { usePlan } from "../../state/PlanContext";
import { useLanguage } from "../../words/LanguageContext";
import { useChurnWords } from "../churn/useChurnWords";
import { useGoalWords } from "./useGoalWords";

/** From this year's revenue to the goal, with what is missing in between. */
export function GapPicture() {
  const { format } = useLanguage();
  const plan = usePlan();
  const text = useGoalWords();
  const kept = useChurnWords();
  const { gap } = plan.goal;
  const { goal, closed, thisYear } = plan.settings;
  if (gap === undefined) return null;
  const line = (kind: WaterfallLine["kind"], label: string, amount: number): WaterfallLine => ({
    kind,
    label,
    amount,
    shown: format.amount(Math.abs(amount)),
  });
  const lines = [
    ...keptLines(plan, kept, format),
    ...(closed > 0 ? [line("change", text.closed, closed)] : []),
    gap > 0 ? line("open", text.stillToFind, gap) : line("spare", text.ahead, gap),
    line("total", text.goalIn(thisYear + 1), goal),
  ];
  return (
    <Section title={text.chart}>
      <Waterfall lines={lines} />
    </Section>
  );
}
