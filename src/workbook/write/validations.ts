import type { Validation } from "../../sheets/blueprint/validation";

/** Absolute address of a named list, `'Plan Settings'!$A$5:$A$7`. */
export type ListAddress = (name: string) => string;

type Kind = Validation["kind"];
type Rules = {
  readonly [K in Kind]: (
    validation: Extract<Validation, { kind: K }>,
    lists: ListAddress,
  ) => Excel.DataValidationRule | undefined;
};

const between = "Between";

const rules: Rules = {
  list: ({ source }, lists) => ({ list: { inCellDropDown: true, source: `=${lists(source)}` } }),
  whole: ({ min, max }) => ({ wholeNumber: { formula1: min, formula2: max, operator: between } }),
  decimal: ({ min, max }) => ({ decimal: { formula1: min, formula2: max, operator: between } }),
  date: () => ({ date: { formula1: "1990-01-01", operator: "GreaterThan" } }),
  any: () => undefined,
};

/** Limits a range to what it takes, and says so beside the selected cell. */
export function validate(range: Excel.Range, validation: Validation, lists: ListAddress): void {
  const rule = ruleOf(validation, lists);
  const { dataValidation } = range;
  const { title, message } = validation.prompt;
  if (rule) {
    dataValidation.rule = rule;
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message };
  }
  dataValidation.prompt = { showPrompt: true, title, message };
}

function ruleOf(validation: Validation, lists: ListAddress): Excel.DataValidationRule | undefined {
  const rule = rules[validation.kind] as (
    validation: Validation,
    lists: ListAddress,
  ) => Excel.DataValidationRule | undefined;
  return rule(validation, lists);
}
