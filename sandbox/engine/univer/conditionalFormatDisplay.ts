import type { RuleContent } from "../workbookParts";
import type { CellStyle } from "../cellStyle";
import type { RuleDisplay } from "./showRules";
import { styleDataOf } from "./styleData";

const comparisons: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

const texts: Readonly<Record<string, string>> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

type Details = Readonly<Record<string, unknown>>;

/** Univer's rule for each kind of ours that it can show; the others are kept and not shown. */
const rules: Readonly<Record<string, (content: RuleContent) => object | undefined>> = {
  Custom: (content) =>
    highlight(content, "custom", { subType: "formula", value: content["custom.rule.formula"] }),
  CellValue: (content) => {
    const { operator, formula1, formula2 } = details(content, "cellValue.rule");
    const low = number(formula1);
    const high = number(formula2);
    const subType = { subType: "number", operator: comparisons[String(operator)] };
    return low === undefined
      ? undefined
      : highlight(content, "cellValue", { ...subType, value: high === undefined ? low : [low, high] });
  },
  ContainsText: (content) => {
    const { operator, text } = details(content, "textComparison.rule");
    return highlight(content, "textComparison", {
      subType: "text",
      operator: texts[String(operator)],
      value: text,
    });
  },
  TopBottom: (content) => {
    const { type, rank } = details(content, "topBottom.rule");
    const kind = String(type);
    const from = { isBottom: kind.startsWith("Bottom"), isPercent: kind.endsWith("Percent") };
    return highlight(content, "topBottom", { subType: "rank", ...from, value: rank });
  },
  DataBar: (content) => ({
    type: "dataBar",
    isShowValue: content["dataBar.showDataBarOnly"] !== true,
    config: {
      min: { type: "min" },
      max: { type: "max" },
      isGradient: content["dataBar.positiveFormat.gradientFill"] !== false,
      positiveColor: content["dataBar.positiveFormat.fillColor"] ?? "#638EC6",
      nativeColor: content["dataBar.negativeFormat.fillColor"] ?? "#FF0000",
    },
  }),
  ColorScale: (content) => {
    const { minimum, midpoint, maximum } = details(content, "colorScale.criteria");
    const stops = [
      { type: "min", stop: minimum },
      { type: "percentile", stop: midpoint },
      { type: "max", stop: maximum },
    ].filter(({ stop }) => stop !== undefined && stop !== null);
    return {
      type: "colorScale",
      config: stops.map(({ type, stop }, index) => ({
        index,
        color: (stop as Details)["color"],
        value: type === "percentile" ? { type, value: 50 } : { type },
      })),
    };
  },
};

/** Excel's conditional formats in Univer's words. */
export const conditionalFormatDisplay: RuleDisplay = {
  addCommand: "sheet.mutation.add-conditional-rule",
  removeCommand: "sheet.mutation.delete-conditional-rule",
  removal: (cfId) => ({ cfId }),
  rule({ id, content }, ranges) {
    const rule = rules[String(content["type"])]?.(content);
    return rule && { cfId: id, ranges, stopIfTrue: content["stopIfTrue"] === true, rule };
  },
};

function highlight(content: RuleContent, part: string, rule: object): object {
  const property = (name: string): unknown => content[`${part}.format.${name}`];
  const style = {
    ...(typeof property("fill.color") === "string" && { fill: String(property("fill.color")) }),
    ...(typeof property("font.color") === "string" && { fontColor: String(property("font.color")) }),
    ...(property("font.bold") === true && { bold: true }),
    ...(property("font.italic") === true && { italic: true }),
    ...(property("font.strikethrough") === true && { strikethrough: true }),
    ...(property("font.underline") === "Single" && { underline: "Single" }),
  } satisfies CellStyle;
  const data = Object.fromEntries(Object.entries(styleDataOf(style)).filter(([, value]) => value !== null));
  return { type: "highlightCell", style: data, ...rule };
}

const details = (content: RuleContent, path: string): Details => (content[path] ?? {}) as Details;

function number(formula: unknown): number | undefined {
  const value = Number(String(formula ?? "").replace(/^=/, ""));
  return formula === undefined || formula === null || formula === "" || Number.isNaN(value)
    ? undefined
    : value;
}
