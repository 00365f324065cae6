import type { PlanData } from "../../sheets/planData";
import type { PlanState } from "./planState";

/** What the plan's sheets were made from when they were last built, as far as their layout goes. */
export function builtPlan({ columns, settings, accounts, reps }: PlanState): PlanData {
  return {
    columns,
    settings,
    headers: accounts.headers,
    accountsTable: accounts.name,
    accountRows: "oneEach",
    industries: [],
    reps,
  };
}
