import type { PlanState } from "../state/planState";

/** What the plan remembers of its review table; undefined where it has none. */
export function reviewState({ tables }: PlanState): PlanState["tables"][string] | undefined {
  return tables["review"];
}
