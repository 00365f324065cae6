import type { AddDataLabelsOptions } from "@cj-tech-master/excelts/chart";
import { chartFont } from "./chartFont";
import type { Properties } from "./properties";
import { rgb } from "./properties";

/** Undefined where no labels were asked for. */
export function dataLabels(properties: Properties, path: string): AddDataLabelsOptions | undefined {
  const asked = Object.keys(properties).some((name) => name.startsWith(`${path}.`));
  if (!asked) {
    return undefined;
  }
  const is = (name: string, standard = false): boolean =>
    typeof properties[`${path}.${name}`] === "boolean" ? properties[`${path}.${name}`] === true : standard;
  const format = properties[`${path}.numberFormat`];
  const font = chartFont(properties, `${path}.format.font`);
  const fill = rgb(properties[`${path}.format.fill.color`]);
  const position = labelPositions[String(properties[`${path}.position`])];
  return {
    showVal: is("showValue", true),
    showCatName: is("showCategoryName"),
    showSerName: is("showSeriesName"),
    showPercent: is("showPercentage"),
    showLegendKey: is("showLegendKey"),
    ...(typeof format === "string" && { numFmt: format, numFmtLinked: false }),
    ...(position !== undefined && { position }),
    ...(font && { txPr: font }),
    ...(fill !== undefined && { spPr: { fill } }),
  };
}

const labelPositions: Readonly<Record<string, NonNullable<AddDataLabelsOptions["position"]>>> = {
  Center: "ctr",
  InsideBase: "inBase",
  InsideEnd: "inEnd",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
};
