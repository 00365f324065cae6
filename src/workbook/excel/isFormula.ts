/** A cell's formula is what was typed; only a real one differs from the value it shows. */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
