import type { Session } from "../../excel/session";
import { callsUs } from "./dependentNames";
import type { ShareSite } from "./examine";
import { readFormatRules } from "../../rules/readFormatRules";
import { readValidationRules } from "../../rules/readValidationRules";
import type { RuleFormula } from "../../rules/ruleFormulas";

/** Rules whose formula calls one of our functions, or uses a name that does. */
export async function dependentRules(
  session: Session,
  { survey, names }: ShareSite,
): Promise<readonly RuleFormula[]> {
  const isDependent = (formula: string, sheet: string): boolean =>
    callsUs(formula) || names.usedIn(formula, sheet).length > 0;
  const formats = await readFormatRules(session, survey.sheets);
  return [
    ...formats.filter(({ formula, sheet }) => isDependent(formula, sheet)),
    ...(await readValidationRules(session, survey.sheets, isDependent)).rules,
  ];
}
