import type { Border as FileBorder, Style } from "@cj-tech-master/excelts";
import type { Border, CellStyle } from "../../engine/cellStyle";
import { STANDARD_FONT } from "../../engine/standardFont";

const made = new WeakMap<CellStyle, Partial<Style>>();

/** A cell's look in the library's words; the same object for the same style, which keeps large sheets quick. */
export function fileStyle(style: CellStyle): Partial<Style> {
  let file = made.get(style);
  if (!file) {
    file = {
      ...(style.numberFormat !== undefined && { numFmt: style.numberFormat }),
      ...font(style),
      ...(style.fill !== undefined && {
        fill: { type: "pattern", pattern: "solid", fgColor: argb(style.fill) },
      }),
      ...borders(style),
      ...alignment(style),
      ...protection(style),
    };
    made.set(style, file);
  }
  return file;
}

/** `#RRGGBB` with the opacity that files ask for. */
export const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1).toUpperCase()}` });

const underlines: Readonly<Record<string, "single" | "double" | "singleAccounting" | "doubleAccounting">> = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

function font(style: CellStyle): Pick<Partial<Style>, "font"> {
  const { fontName, fontSize, fontColor, bold, italic, underline, strikethrough, superscript, subscript } =
    style;
  const set = [fontName, fontSize, fontColor, bold, italic, underline, strikethrough, superscript, subscript];
  if (set.every((part) => part === undefined)) {
    return {};
  }
  const line = underline === undefined ? undefined : underlines[underline];
  return {
    font: {
      name: fontName ?? STANDARD_FONT.name,
      size: fontSize ?? STANDARD_FONT.size,
      ...(fontColor !== undefined && { color: argb(fontColor) }),
      ...(bold === true && { bold }),
      ...(italic === true && { italic }),
      ...(line && { underline: line }),
      ...(strikethrough === true && { strike: true }),
      ...(superscript === true && { vertAlign: "superscript" }),
      ...(subscript === true && { vertAlign: "subscript" }),
    },
  };
}

function borders(style: CellStyle): Pick<Partial<Style>, "border"> {
  const { borderTop, borderBottom, borderLeft, borderRight, borderDown, borderUp } = style;
  const border = {
    ...(borderTop && { top: edge(borderTop) }),
    ...(borderBottom && { bottom: edge(borderBottom) }),
    ...(borderLeft && { left: edge(borderLeft) }),
    ...(borderRight && { right: edge(borderRight) }),
    ...((borderDown ?? borderUp) && {
      diagonal: {
        ...edge(borderDown ?? borderUp),
        down: borderDown !== undefined,
        up: borderUp !== undefined,
      },
    }),
  };
  return Object.keys(border).length > 0 ? { border } : {};
}

const edge = (border: Border | undefined): Partial<FileBorder> =>
  border ? { style: lineStyle(border), color: argb(border.color) } : {};

/** Excel's style and weight in the one word that files have for both. */
export function lineStyle({ style, weight }: Pick<Border, "style" | "weight">): FileBorder["style"] {
  const heavy = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "Dash":
      return heavy ? "mediumDashed" : "dashed";
    case "DashDot":
      return heavy ? "mediumDashDot" : "dashDot";
    case "DashDotDot":
      return heavy ? "mediumDashDotDot" : "dashDotDot";
    case "Dot":
      return "dotted";
    case "Double":
      return "double";
    case "SlantDashDot":
      return "slantDashDot";
    default:
      return weight === "Hairline" ? "hair" : heavy ? (weight === "Thick" ? "thick" : "medium") : "thin";
  }
}

const horizontals: Readonly<Record<string, string>> = { CenterAcrossSelection: "centerContinuous" };
const verticals: Readonly<Record<string, string>> = { Center: "middle" };

function alignment(style: CellStyle): Pick<Partial<Style>, "alignment"> {
  const { horizontal, vertical, wrap, indent, shrink, rotation, readingOrder } = style;
  const aligned = {
    ...(horizontal !== undefined && { horizontal: horizontals[horizontal] ?? horizontal.toLowerCase() }),
    ...(vertical !== undefined && { vertical: verticals[vertical] ?? vertical.toLowerCase() }),
    ...(wrap === true && { wrapText: true }),
    ...(indent !== undefined && { indent }),
    ...(shrink === true && { shrinkToFit: true }),
    ...(rotation !== undefined && { textRotation: rotation === 180 ? "vertical" : rotation }),
    ...(readingOrder !== undefined && { readingOrder: readingOrder === "RightToLeft" ? "rtl" : "ltr" }),
  };
  // Excel's words were turned into the file's one by one.
  return Object.keys(aligned).length > 0 ? { alignment: aligned as Partial<Style["alignment"]> } : {};
}

const protection = ({ locked, formulaHidden }: CellStyle): Pick<Partial<Style>, "protection"> =>
  locked === undefined && formulaHidden === undefined
    ? {}
    : { protection: { locked: locked ?? true, hidden: formulaHidden ?? false } };
