import { formulaText } from "../../sheets/blueprint/formulaText";
import type { Resolver } from "../../sheets/blueprint/formulaText";
import type { Validation } from "../../sheets/blueprint/validation";

type Kind = Validation["kind"];
type Rules = {
  readonly [K in Kind]: (
    validation: Extract<Validation, { kind: K }>,
    resolve: Resolver,
  ) => Excel.DataValidationRule | undefined;
};

const between = "Between";

const rules: Rules = {
  // By name: an address would be lost along with the sheet of the lists, and not come back with it.
  list: ({ source }) => ({ list: { inCellDropDown: true, source: `=${source}` } }),
  whole: ({ min, max }) => ({ wholeNumber: { formula1: min, formula2: max, operator: between } }),
  decimal: ({ min, max }) => ({ decimal: { formula1: min, formula2: max, operator: between } }),
  date: () => ({ date: { formula1: "1990-01-01", operator: "GreaterThan" } }),
  formula: ({ formula }, resolve) => {
    const text = formulaText(formula, resolve);
    return text === undefined ? undefined : { custom: { formula: text } };
  },
  any: () => undefined,
};

/** Limits a range to what it takes, and says so beside the selected cell. */
export function validate(range: Excel.Range, validation: Validation, resolve: Resolver): void {
  const rule = ruleOf(validation, resolve);
  const { dataValidation } = range;
  if (rule) {
    dataValidation.rule = rule;
    dataValidation.ignoreBlanks = true;
  }
  sayBeside(range, validation);
}

/** What Excel says beside a range and when it refuses something; the limits stay. */
export function sayBeside({ dataValidation }: Excel.Range, validation: Validation): void {
  const { title, message } = validation.prompt;
  if (validation.kind !== "any") {
    const style = isOpen(validation) ? "Warning" : "Stop";
    dataValidation.errorAlert = { showAlert: true, style, title, message };
  }
  dataValidation.prompt = { showPrompt: true, title, message };
}

function ruleOf(validation: Validation, resolve: Resolver): Excel.DataValidationRule | undefined {
  const rule = rules[validation.kind] as (
    validation: Validation,
    resolve: Resolver,
  ) => Excel.DataValidationRule | undefined;
  return rule(validation, resolve);
}

/** Whether people may enter something else after a warning. */
function isOpen(validation: Validation): boolean {
  return validation.kind === "list" && validation.open === true;
}
