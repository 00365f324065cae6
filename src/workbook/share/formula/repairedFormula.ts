import type { FunctionId } from "../../../reference/functionId";
import { typedName } from "./callee";
import { replaced } from "./lexemes";
import { allCalls, planCalls, type PlanCall } from "./planCalls";

/**
 * The formula with every call of our functions by the name under which Excel knows them.
 *
 * @param isOurs whether a name without the namespace means our function here
 */
export function repairedFormula(formula: string, isOurs: (id: FunctionId) => boolean): string {
  const wrong = allCalls(planCalls(formula, isOurs).calls).filter(isMisnamed);
  return replaced(
    formula,
    wrong.map(({ id, start, nameEnd }) => ({ start, end: nameEnd, text: typedName(id) })),
  );
}

/** Whether a call isn't written as people type it. */
function isMisnamed({ spelling, captured }: PlanCall): boolean {
  return captured || spelling !== "namespaced";
}
