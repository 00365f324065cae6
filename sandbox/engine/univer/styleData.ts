import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  STYLE_KEYS,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Border, CellStyle } from "../cellStyle";
import { patchStyle } from "../cellStyle";
import type { ExtraStyle } from "./cellData";

const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const verticals: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
};

const lines: Readonly<Record<string, BorderStyleTypes>> = {
  "Continuous Hairline": BorderStyleTypes.HAIR,
  "Continuous Thin": BorderStyleTypes.THIN,
  "Continuous Medium": BorderStyleTypes.MEDIUM,
  "Continuous Thick": BorderStyleTypes.THICK,
  "Dash Thin": BorderStyleTypes.DASHED,
  "Dash Medium": BorderStyleTypes.MEDIUM_DASHED,
  "DashDot Thin": BorderStyleTypes.DASH_DOT,
  "DashDot Medium": BorderStyleTypes.MEDIUM_DASH_DOT,
  "DashDotDot Thin": BorderStyleTypes.DASH_DOT_DOT,
  "DashDotDot Medium": BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  "Dot Thin": BorderStyleTypes.DOTTED,
  "Double Thick": BorderStyleTypes.DOUBLE,
  "SlantDashDot Medium": BorderStyleTypes.SLANT_DASH_DOT,
};

const sides = {
  t: "borderTop",
  b: "borderBottom",
  l: "borderLeft",
  r: "borderRight",
  tl_br: "borderDown",
  bl_tr: "borderUp",
} as const;

const INDENT_PIXELS = 9;

const nothing: IStyleData = Object.fromEntries(STYLE_KEYS.map((key) => [key, null]));

/** Univer's style for ours; every key that it has is named, so that it replaces what a cell had. */
export function styleDataOf(style: CellStyle): IStyleData {
  const { numberFormat, fill, fontName, fontSize, fontColor, indent } = style;
  return {
    ...nothing,
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(fontName !== undefined && { ff: fontName }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...(style.underline !== undefined && { ul: { s: BooleanNumber.TRUE } }),
    ...(style.strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(style.superscript && { va: BaselineOffset.SUPERSCRIPT }),
    ...(style.subscript && { va: BaselineOffset.SUBSCRIPT }),
    ...(style.horizontal !== undefined && { ht: horizontals[style.horizontal] ?? null }),
    vt: verticals[style.vertical ?? ""] ?? null,
    ...(style.wrap && { tb: WrapStrategy.WRAP }),
    ...(style.rotation !== undefined && { tr: { a: -style.rotation } }),
    ...(indent !== undefined && { pd: { l: 2 + indent * INDENT_PIXELS } }),
    ...borderDataOf(style),
  };
}

function borderDataOf(style: CellStyle): { bd?: IBorderData } {
  const present = Object.entries(sides).flatMap(([key, side]): [string, IBorderStyleData][] => {
    const border = style[side];
    return border ? [[key, { s: lineOf(border), cl: { rgb: border.color } }]] : [];
  });
  return present.length === 0 ? {} : { bd: Object.fromEntries(present) };
}

/** The nearest line that Univer draws. */
function lineOf({ style, weight }: Border): BorderStyleTypes {
  const alike = Object.keys(lines).find((name) => name.startsWith(`${style} `)) ?? "";
  return lines[`${style} ${weight}`] ?? lines[alike] ?? BorderStyleTypes.THIN;
}

/** Our style for Univer's and what is kept beside it. */
export function cellStyleOf(data: Nullable<IStyleData>, extras: ExtraStyle = {}): CellStyle {
  const { bd, ul } = data ?? {};
  const borders = Object.entries(sides).map(([key, side]) => [
    side,
    borderOf(bd?.[key as keyof typeof sides]),
  ]);
  return patchStyle(extras, {
    numberFormat: data?.n?.pattern === "General" ? undefined : data?.n?.pattern,
    fill: data?.bg?.rgb ?? undefined,
    fontName: data?.ff ?? undefined,
    fontSize: data?.fs,
    fontColor: data?.cl?.rgb ?? undefined,
    bold: data?.bl === BooleanNumber.TRUE || undefined,
    italic: data?.it === BooleanNumber.TRUE || undefined,
    underline: ul?.s === BooleanNumber.TRUE ? (extras.underline ?? "Single") : undefined,
    strikethrough: data?.st?.s === BooleanNumber.TRUE || undefined,
    superscript: data?.va === BaselineOffset.SUPERSCRIPT || undefined,
    subscript: data?.va === BaselineOffset.SUBSCRIPT || undefined,
    horizontal: nameIn(horizontals, data?.ht),
    vertical: nameIn(verticals, data?.vt),
    wrap: data?.tb === WrapStrategy.WRAP || undefined,
    rotation: data?.tr?.a ? -data.tr.a : undefined,
    ...Object.fromEntries(borders),
  });
}

function borderOf(data: Nullable<IBorderStyleData>): Border | undefined {
  if (!data?.s) {
    return undefined;
  }
  const [style = "Continuous", weight = "Thin"] = (nameIn(lines, data.s) ?? "").split(" ");
  return { style: style || "Continuous", weight, color: data.cl?.rgb ?? "#000000" };
}

const nameIn = <Value>(
  names: Readonly<Record<string, Value>>,
  value: Value | null | undefined,
): string | undefined => Object.keys(names).find((name) => names[name] === value);

export function extraStyleOf({
  styleName,
  locked,
  formulaHidden,
  shrink,
  indent,
  underline,
}: CellStyle): ExtraStyle {
  return {
    ...(styleName !== undefined && { styleName }),
    ...(locked !== undefined && { locked }),
    ...(formulaHidden !== undefined && { formulaHidden }),
    ...(shrink !== undefined && { shrink }),
    ...(indent !== undefined && { indent }),
    ...(underline !== undefined && underline !== "Single" && { underline }),
  };
}
