import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import type { RuleContent } from "../../../engine/workbookParts";

/** A highlight of Univer's, by formula. */
export interface Highlight {
  readonly type: "highlightCell";
  readonly subType: "formula";
  readonly value: string;
  readonly style: IStyleBase;
}

type Words = Readonly<Record<string, unknown>>;

/** A conditional format in Excel's words; undefined for the kinds that the grid doesn't show: only formulas are. */
export function univerHighlight(content: RuleContent): Highlight | undefined {
  const custom = content["custom"] as { readonly rule?: Words; readonly format?: Words } | undefined;
  const formula = custom?.rule?.["formula"];
  if (content["type"] !== "Custom" || typeof formula !== "string" || formula === "") return undefined;
  return {
    type: "highlightCell",
    subType: "formula",
    value: formula.startsWith("=") ? formula : `=${formula}`,
    style: styleOf(custom?.format ?? {}),
  };
}

function styleOf({ fill = {}, font = {} }: { readonly fill?: Words; readonly font?: Words }): IStyleBase {
  const color = (value: unknown) => (typeof value === "string" ? { rgb: value } : undefined);
  const [ground, ink] = [color(fill["color"]), color(font["color"])];
  return {
    ...(ground && { bg: ground }),
    ...(ink && { cl: ink }),
    ...(font["bold"] === true && { bl: BooleanNumber.TRUE }),
    ...(font["italic"] === true && { it: BooleanNumber.TRUE }),
    ...(font["strikethrough"] === true && { st: { s: BooleanNumber.TRUE } }),
  };
}
