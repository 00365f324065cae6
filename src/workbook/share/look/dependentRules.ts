import type { Session } from "../../excel/session";
import { callsUs } from "./dependentNames";
import type { ShareSite } from "./examine";
import { readRules, type RuleFormula } from "./readRules";

/** Rules whose formula calls one of our functions, or uses a name that does. */
export async function dependentRules(
  session: Session,
  { survey, names }: ShareSite,
): Promise<readonly RuleFormula[]> {
  const rules = await readRules(session, survey);
  return rules.filter(({ formula, sheet }) => callsUs(formula) || names.usedIn(formula, sheet).length > 0);
}
