import type { ConditionalFormattingRule, Cvfo, IconSetTypes } from "@cj-tech-master/excelts";
import type { RuleContent } from "../../engine/workbookParts";
import { fileFormula } from "../formula/fileFormula";
import { colorOf } from "./ruleFormat";

type Criterion = Readonly<Record<string, unknown>>;

export function dataBar(content: RuleContent): ConditionalFormattingRule {
  const get = (path: string): unknown => content[`dataBar.${path}`];
  const color = (path: string, standard: string): { argb: string } =>
    colorOf(get(path)) ?? colorOf(standard) ?? { argb: "FF638EC6" };
  const border = colorOf(get("positiveFormat.borderColor"));
  return {
    type: "dataBar",
    gradient: get("positiveFormat.gradientFill") !== false,
    showValue: get("showDataBarOnly") !== true,
    minLength: 0,
    maxLength: 100,
    border: border !== undefined,
    ...(border && { borderColor: border }),
    negativeBarColorSameAsPositive: get("negativeFormat.matchPositiveFillColor") === true,
    axisPosition: ({ None: "none", CellMidPoint: "middle" } as const)[String(get("axisFormat"))] ?? "auto",
    direction:
      ({ LeftToRight: "leftToRight", RightToLeft: "rightToLeft" } as const)[String(get("barDirection"))] ??
      "context",
    cfvo: [threshold(get("lowerBoundRule"), "min"), threshold(get("upperBoundRule"), "max")],
    color: color("positiveFormat.fillColor", "#638EC6"),
    negativeFillColor: color("negativeFormat.fillColor", "#FF0000"),
    axisColor: color("axisColor", "#000000"),
  };
}

export function colorScale(content: RuleContent): ConditionalFormattingRule {
  const { minimum, midpoint, maximum } = (content["colorScale.criteria"] ?? {}) as Readonly<
    Record<string, Criterion | undefined>
  >;
  const points = [minimum ?? {}, ...(midpoint ? [midpoint] : []), maximum ?? {}];
  return {
    type: "colorScale",
    cfvo: points.map((point, i) => threshold(point, i === 0 ? "min" : "max")),
    color: points.map((point) => colorOf(point["color"]) ?? { argb: "FFFFFFFF" }),
  };
}

export function iconSet(content: RuleContent): ConditionalFormattingRule {
  const name = String(content["iconSet.style"] ?? "ThreeTrafficLights1");
  const icons = iconSetName(name);
  const count = Number(icons[0]);
  const given = content["iconSet.criteria"];
  const criteria: readonly Criterion[] = Array.isArray(given) ? (given as Criterion[]) : [];
  return {
    type: "iconSet",
    iconSet: icons,
    showValue: content["iconSet.showIconOnly"] !== true,
    reverse: content["iconSet.reverseIconOrder"] === true,
    // The lowest icon has no limit of its own; without criteria the values are shared evenly.
    cfvo: Array.from({ length: count }, (_, i): Cvfo =>
      i === 0 || !criteria[i]
        ? { type: "percent", value: Math.round((100 * i) / count) }
        : threshold(criteria[i], "max"),
    ),
  };
}

const digits: Readonly<Record<string, string>> = { Three: "3", Four: "4", Five: "5" };

/** `ThreeTrafficLights1` as the file's `3TrafficLights1`. */
const iconSetName = (name: string): IconSetTypes =>
  name.replace(/^(Three|Four|Five)/, (word) => digits[word] ?? "3") as IconSetTypes;

const kinds: Readonly<Record<string, Cvfo["type"]>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

/** Where a scale begins, ends or turns. */
function threshold(criterion: unknown, standard: "min" | "max"): Cvfo {
  const { type, formula } = (criterion ?? {}) as Criterion;
  const kind = kinds[String(type)] ?? standard;
  if (kind === "min" || kind === "max") {
    return { type: kind };
  }
  const text = String(formula ?? 0);
  return { type: kind, value: text.startsWith("=") ? fileFormula(text) : Number(text) };
}
