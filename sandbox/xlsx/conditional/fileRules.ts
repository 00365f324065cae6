import type { ConditionalFormattingRule } from "@cj-tech-master/excelts";
import type { Area } from "../../engine/area";
import { formatArea } from "../../engine/address";
import { cellArea } from "../../engine/area";
import type { RuleContent } from "../../engine/workbookParts";
import { fileFormula } from "../formula/fileFormula";
import { colorScale, dataBar, iconSet } from "./scales";
import { presetFormulas } from "./presetFormulas";
import { formatOf } from "./ruleFormat";
import { textFormula } from "./textFormulas";

type Writer = (content: RuleContent, area: Area) => ConditionalFormattingRule;

/** For each kind of conditional format, how the file says it. */
const writers: Readonly<Record<string, Writer>> = {
  Custom: (content) =>
    expression(fileFormula(String(content["custom.rule.formula"] ?? "=FALSE")), content, "custom"),

  CellValue: (content) => {
    const { operator, formula1, formula2 } = part(content["cellValue.rule"]);
    return {
      type: "cellIs",
      // The library knows four of the eight operators by name, and writes any.
      operator: (operators[String(operator)] ?? "equal") as "equal",
      formulae: [formula1, formula2].filter(given).map(operand),
      style: formatOf(content, "cellValue"),
    };
  },

  ContainsText: (content, area) => {
    const { operator, text } = part(content["textComparison.rule"]);
    return expression(
      textFormula(String(operator), String(text ?? ""), corner(area)),
      content,
      "textComparison",
    );
  },

  TopBottom: (content) => {
    const { rank, type } = part(content["topBottom.rule"]);
    return {
      type: "top10",
      rank: Number(rank ?? 10),
      percent: String(type).endsWith("Percent"),
      bottom: String(type).startsWith("Bottom"),
      style: formatOf(content, "topBottom"),
    };
  },

  PresetCriteria: (content, area) => {
    const { criterion } = part(content["preset.rule"]);
    const formula = presetFormulas[String(criterion)]?.(corner(area), formatArea(area, true)) ?? "FALSE";
    return expression(formula, content, "preset");
  },

  DataBar: dataBar,
  ColorScale: colorScale,
  IconSet: iconSet,
};

/** The rule of a conditional format in the library's words; undefined for a kind that no file has. */
export const fileRule = (content: RuleContent, area: Area): ConditionalFormattingRule | undefined =>
  writers[String(content["type"])]?.(content, area);

const expression = (formula: string, content: RuleContent, kind: string): ConditionalFormattingRule => ({
  type: "expression",
  formulae: [formula],
  style: formatOf(content, kind),
});

const operators: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

const part = (value: unknown): Readonly<Record<string, unknown>> =>
  (value ?? {}) as Readonly<Record<string, unknown>>;

const given = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

/** A formula, or a number as typed. */
const operand = (value: unknown): string =>
  String(value).startsWith("=") ? fileFormula(String(value)) : String(value);

const corner = (area: Area): string => formatArea(cellArea(area.row, area.column));
