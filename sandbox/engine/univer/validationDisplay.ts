import { DataValidationErrorStyle, DataValidationOperator, DataValidationType } from "@univerjs/core";
import type { RuleDisplay } from "./showRules";

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

interface Words {
  readonly title?: string;
  readonly message?: string;
  readonly style?: string;
  readonly showAlert?: boolean;
  readonly showPrompt?: boolean;
}

/** Excel's data validation in Univer's words. */
export const validationDisplay: RuleDisplay = {
  addCommand: "data-validation.mutation.addRule",
  removeCommand: "data-validation.mutation.removeRule",
  removal: (ruleId) => ({ ruleId }),
  rule({ id, content }, ranges) {
    const [[kind, details] = []] = Object.entries(
      (content["rule"] ?? {}) as Record<string, Record<string, unknown>>,
    );
    const type = types[kind ?? ""];
    if (type === undefined || details === undefined) {
      return undefined;
    }
    const alert = (content["errorAlert"] ?? {}) as Words;
    const prompt = (content["prompt"] ?? {}) as Words;
    return {
      uid: id,
      type,
      ranges,
      operator: operators[String(details["operator"])],
      formula1: text(details["source"] ?? details["formula"] ?? details["formula1"]),
      formula2: text(details["formula2"]),
      allowBlank: content["ignoreBlanks"] !== false,
      showDropDown: details["inCellDropDown"] !== false,
      showErrorMessage: alert.showAlert !== false,
      errorStyle: styles[alert.style ?? "Stop"],
      errorTitle: alert.title,
      error: alert.message,
      showInputMessage: (prompt.message ?? "") !== "" && prompt.showPrompt !== false,
      promptTitle: prompt.title,
      prompt: prompt.message,
    };
  },
};

const text = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : String(value);
