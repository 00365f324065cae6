/** A formula of a rule: conditional formatting or validation. */
export interface RuleFormula {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

/** Every formula in a rule, however deep. */
export function formulasIn(rule: unknown): readonly string[] {
  if (typeof rule === "string") return rule.startsWith("=") ? [rule] : [];
  if (typeof rule !== "object" || rule === null) return [];
  return Object.values(rule).flatMap(formulasIn);
}
