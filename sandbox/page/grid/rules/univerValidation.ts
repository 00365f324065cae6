import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
} from "@univerjs/core";
import type { RuleContent } from "../../../engine/workbookParts";

type Words = Readonly<Record<string, unknown>>;

const types: Readonly<Record<string, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  list: DataValidationType.LIST,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const styles: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** A validation in Excel's words as a rule for Univer's grid; one that is only a prompt takes anything. */
export function univerValidation(content: RuleContent): Omit<IDataValidationRule, "uid" | "ranges"> {
  const {
    rule = {},
    errorAlert = {},
    prompt = {},
    ignoreBlanks,
  } = content as Readonly<Record<"rule" | "errorAlert" | "prompt", Words | undefined>> & {
    readonly ignoreBlanks?: boolean;
  };
  const [kind = "", details = {}] = (Object.entries(rule)[0] ?? []) as [string?, Words?];
  return {
    type: types[kind] ?? DataValidationType.ANY,
    allowBlank: ignoreBlanks ?? true,
    renderMode: DataValidationRenderMode.ARROW,
    showDropDown: details["inCellDropDown"] !== false,
    ...optional("operator", operators[text(details["operator"])]),
    ...optional("formula1", formula(details["source"] ?? details["formula1"] ?? details["formula"])),
    ...optional("formula2", formula(details["formula2"])),
    showErrorMessage: errorAlert["showAlert"] !== false,
    errorStyle: styles[text(errorAlert["style"])] ?? DataValidationErrorStyle.STOP,
    errorTitle: text(errorAlert["title"]),
    error: text(errorAlert["message"]),
    showInputMessage: prompt["showPrompt"] !== false,
    promptTitle: text(prompt["title"]),
    prompt: text(prompt["message"]),
  };
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const formula = (value: unknown): string | undefined =>
  value === undefined || value === null || value === "" ? undefined : String(value);

const optional = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [Name in Key]?: Value };
