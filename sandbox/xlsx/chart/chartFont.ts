import type { ChartTextProperties } from "@cj-tech-master/excelts/chart";
import type { Properties } from "./properties";
import { rgb } from "./properties";

/** How the letters of a part of a chart look, undefined where nothing was said of them. */
export function chartFont(properties: Properties, path: string): ChartTextProperties | undefined {
  const get = (name: string): unknown => properties[`${path}.${name}`];
  const color = rgb(get("color"));
  const size = get("size");
  const name = get("name");
  const font = {
    ...(color !== undefined && { color: { srgb: color } }),
    // In hundredths of a point.
    ...(typeof size === "number" && { size: Math.round(size * 100) }),
    ...(typeof name === "string" && { fontFamily: name }),
    ...(typeof get("bold") === "boolean" && { bold: get("bold") === true }),
    ...(typeof get("italic") === "boolean" && { italic: get("italic") === true }),
  };
  return Object.keys(font).length === 0 ? undefined : font;
}
