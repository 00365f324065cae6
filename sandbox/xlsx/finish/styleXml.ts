import type { Border, CellStyle } from "../../engine/cellStyle";
import { STANDARD_FONT } from "../../engine/standardFont";
import { lineStyle } from "../sheet/fileStyle";
import { element } from "./xml";

const rgb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

export const standardFontXml = element(
  "font",
  {},
  element("sz", { val: STANDARD_FONT.size }) +
    element("color", { theme: 1 }) +
    element("name", { val: STANDARD_FONT.name }) +
    element("family", { val: 2 }),
);

/** The font of a named style; empty where it is the standard one. */
export function fontXml({ fontName, fontSize, fontColor, bold, italic, underline }: CellStyle): string {
  if ([fontName, fontSize, fontColor, bold, italic, underline].every((part) => part === undefined)) {
    return "";
  }
  return element(
    "font",
    {},
    [
      bold === true ? "<b/>" : "",
      italic === true ? "<i/>" : "",
      underline === undefined || underline === "None" ? "" : "<u/>",
      element("sz", { val: fontSize ?? STANDARD_FONT.size }),
      fontColor === undefined ? "" : element("color", { rgb: rgb(fontColor) }),
      element("name", { val: fontName ?? STANDARD_FONT.name }),
    ].join(""),
  );
}

export const fillXml = ({ fill }: CellStyle): string =>
  fill === undefined
    ? ""
    : element(
        "fill",
        {},
        element("patternFill", { patternType: "solid" }, element("fgColor", { rgb: rgb(fill) })),
      );

export function borderXml({ borderLeft, borderRight, borderTop, borderBottom }: CellStyle): string {
  if (!borderLeft && !borderRight && !borderTop && !borderBottom) {
    return "";
  }
  const side = (name: string, border: Border | undefined): string =>
    border
      ? element(name, { style: lineStyle(border) }, element("color", { rgb: rgb(border.color) }))
      : element(name, {});
  return element(
    "border",
    {},
    side("left", borderLeft) +
      side("right", borderRight) +
      side("top", borderTop) +
      side("bottom", borderBottom) +
      element("diagonal", {}),
  );
}

const horizontals: Readonly<Record<string, string>> = { CenterAcrossSelection: "centerContinuous" };

/** Where a named style puts what stands in a cell; empty where it says nothing. */
export function alignmentXml({ horizontal, vertical, wrap, indent, shrink }: CellStyle): string {
  const said = [horizontal, vertical, wrap, indent, shrink].some((part) => part !== undefined);
  return said
    ? element("alignment", {
        horizontal: horizontal && (horizontals[horizontal] ?? horizontal.toLowerCase()),
        vertical: vertical?.toLowerCase(),
        wrapText: wrap,
        indent,
        shrinkToFit: shrink,
      })
    : "";
}

export const protectionXml = ({ locked, formulaHidden }: CellStyle): string =>
  locked === undefined && formulaHidden === undefined
    ? ""
    : element("protection", { locked, hidden: formulaHidden });
