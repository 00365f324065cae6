import { formatArea } from "../../engine/address";
import type { AreaRule } from "../../engine/areaRules";
import type { RuleContent } from "../../engine/workbookParts";
import { fileFormula } from "../formula/fileFormula";
import { element, escaped } from "./xml";

type Details = Readonly<Record<string, unknown>>;

/** Validations as a file has them; the library can't limit dates by a formula. */
export function validationsXml(rules: readonly AreaRule<RuleContent>[]): string {
  const written = rules.map(validationXml);
  return written.length === 0 ? "" : element("dataValidations", { count: written.length }, written.join(""));
}

const types: Readonly<Record<string, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  list: "list",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

function validationXml({ areas, content }: AreaRule<RuleContent>): string {
  const [kind = "", rule] = Object.entries((content["rule"] ?? {}) as Details)[0] ?? [];
  const details = (rule ?? {}) as Details;
  const alert = (content["errorAlert"] ?? {}) as Details;
  const prompt = (content["prompt"] ?? {}) as Details;
  const formulas = [details["source"] ?? details["formula"] ?? details["formula1"], details["formula2"]]
    .filter((formula) => formula !== undefined && formula !== null && formula !== "")
    .map((formula, i) => `<formula${i + 1}>${escaped(operand(kind, formula))}</formula${i + 1}>`);
  return element(
    "dataValidation",
    {
      type: types[kind],
      errorStyle: styles[String(alert["style"])],
      operator: operators[String(details["operator"])],
      allowBlank: content["ignoreBlanks"] !== false,
      // Named for what it says in files that other programs wrote first: true hides the arrow.
      showDropDown: details["inCellDropDown"] === false ? true : undefined,
      showInputMessage: prompt["showPrompt"] !== false,
      showErrorMessage: alert["showAlert"] !== false,
      errorTitle: text(alert["title"]),
      error: text(alert["message"]),
      promptTitle: text(prompt["title"]),
      prompt: text(prompt["message"]),
      sqref: areas.map((area) => formatArea(area)).join(" "),
    },
    formulas.join(""),
  );
}

/** "Stop" and "between" are what a file means without a word. */
const styles: Readonly<Record<string, string>> = { Warning: "warning", Information: "information" };

const operators: Readonly<Record<string, string>> = {
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

function operand(kind: string, value: unknown): string {
  const formula = String(value);
  if (formula.startsWith("=")) {
    return fileFormula(formula);
  }
  if (kind === "list") {
    return `"${formula.replaceAll('"', '""')}"`;
  }
  return kind === "date" && /^\d{4}-\d{2}-\d{2}/.test(formula) ? String(serialDate(formula)) : formula;
}

/** Days since the end of 1899, as Excel counts them from March 1900 on. */
const serialDate = (iso: string): number => Date.parse(iso.slice(0, 10)) / 86_400_000 + 25_569;

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;
