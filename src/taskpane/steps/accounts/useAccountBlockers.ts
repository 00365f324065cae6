import { usePlanning } from "../../state/PlanContext";
import { useLanguage } from "../../words/LanguageContext";

/** Why the accounts can't be planned with yet, as sentences. */
export function useAccountBlockers(): readonly string[] {
  const { words } = useLanguage();
  const { view } = usePlanning();
  if (view === undefined) return [];
  if (view.plan === undefined) return view.gaps.map((gap) => words.accounts.gaps[gap]);
  const blocking = view.plan.problems.filter(({ severity }) => severity === "blocker").length;
  if (blocking > 0) return [words.problems.blocked(blocking)];
  return view.plan.accounts.length === 0 ? [words.accounts.noAccounts] : [];
}
