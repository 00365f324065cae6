import type { Style } from "@cj-tech-master/excelts";
import type { RuleContent } from "../../engine/workbookParts";
import { argb, lineStyle } from "../sheet/fileStyle";

/** What a conditional format changes of a cell's look; `kind` is the property that holds its rule. */
export function formatOf(content: RuleContent, kind: string): Partial<Style> {
  const get = (path: string): unknown => content[`${kind}.format.${path}`];
  const color = (path: string): { argb: string } | undefined => colorOf(get(path));
  const font = {
    ...(color("font.color") && { color: color("font.color") }),
    ...(typeof get("font.bold") === "boolean" && { bold: get("font.bold") }),
    ...(typeof get("font.italic") === "boolean" && { italic: get("font.italic") }),
    ...(get("font.strikethrough") === true && { strike: true }),
    ...(get("font.underline") === "Single" && { underline: "single" }),
    ...(get("font.underline") === "Double" && { underline: "double" }),
  };
  const border = Object.fromEntries(
    ["top", "bottom", "left", "right"].flatMap((side) => {
      const style = get(`borders.${side}.style`);
      return typeof style === "string" && style !== "None"
        ? [[side, { style: lineStyle({ style, weight: "Thin" }), color: color(`borders.${side}.color`) }]]
        : [];
    }),
  ) as Partial<Style["border"]>;
  const fill = color("fill.color");
  const numFmt = get("numberFormat");
  return {
    ...(Object.keys(font).length > 0 && { font: font as Partial<Style["font"]> }),
    // Of a conditional format the file takes the background colour for the fill.
    ...(fill && { fill: { type: "pattern", pattern: "solid", bgColor: fill } }),
    ...(Object.keys(border).length > 0 && { border }),
    ...(typeof numFmt === "string" && { numFmt }),
  };
}

export const colorOf = (color: unknown): { argb: string } | undefined =>
  typeof color === "string" && /^#[0-9a-f]{6}$/i.test(color) ? argb(color) : undefined;
