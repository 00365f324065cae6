import { isBlank } from "../../../planning/accounts/cellText";
import { usePlanning } from "../../state/PlanContext";
import { useStepWords } from "../../words/useStepWords";

/** Why the accounts can't be planned with yet, as sentences. */
export function useAccountBlockers(): readonly string[] {
  const stepWords = useStepWords();
  const { view } = usePlanning();
  if (view === undefined) return [];
  if (view.plan === undefined) return view.gaps.map((gap) => stepWords.accounts.gaps[gap]);
  const blocking = view.plan.problems.filter(({ severity }) => severity === "blocker").length;
  if (blocking > 0) return [stepWords.problems.blocked(blocking)];
  if (view.plan.accounts.length > 0) return [];
  const isEmpty = view.table.rows.every((cells) => cells.every(isBlank));
  return [isEmpty ? stepWords.accounts.emptyTable : stepWords.accounts.noAccounts];
}
