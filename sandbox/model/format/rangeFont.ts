import { STANDARD_FONT } from "../../engine/standardFont";
import { HostObject } from "../../host/hostObject";
import { colorOf } from "./color";
import type { StyleTarget } from "./styleTarget";

/** The letters of cells. What isn't set is the standard font's, black. */
export class RangeFont extends HostObject {
  override readonly apiName = "Excel.RangeFont";

  constructor(private readonly target: StyleTarget) {
    super();
  }

  get name(): string | null {
    return orDefault(this.target.common("fontName"), STANDARD_FONT.name);
  }

  set name(name: string) {
    this.target.patch({ fontName: name });
  }

  get size(): number | null {
    return orDefault(this.target.common("fontSize"), STANDARD_FONT.size);
  }

  set size(points: number) {
    this.target.patch({ fontSize: points });
  }

  get color(): string | null {
    return orDefault(this.target.common("fontColor"), "#000000");
  }

  set color(color: string) {
    this.target.patch({ fontColor: colorOf(color) });
  }

  get bold(): boolean | null {
    return orDefault(this.target.common("bold"), false);
  }

  set bold(bold: boolean) {
    this.target.patch({ bold: bold || undefined });
  }

  get italic(): boolean | null {
    return orDefault(this.target.common("italic"), false);
  }

  set italic(italic: boolean) {
    this.target.patch({ italic: italic || undefined });
  }

  get underline(): string | null {
    return orDefault(this.target.common("underline"), "None");
  }

  set underline(underline: string) {
    this.target.patch({ underline: underline === "None" ? undefined : underline });
  }

  get strikethrough(): boolean | null {
    return orDefault(this.target.common("strikethrough"), false);
  }

  set strikethrough(strikethrough: boolean) {
    this.target.patch({ strikethrough: strikethrough || undefined });
  }

  get superscript(): boolean | null {
    return orDefault(this.target.common("superscript"), false);
  }

  set superscript(superscript: boolean) {
    this.target.patch({ superscript: superscript || undefined });
  }

  get subscript(): boolean | null {
    return orDefault(this.target.common("subscript"), false);
  }

  set subscript(subscript: boolean) {
    this.target.patch({ subscript: subscript || undefined });
  }
}

/** Null stays null: the cells differ. */
const orDefault = <Value>(value: Value | null | undefined, standard: Value): Value | null =>
  value === undefined ? standard : value;
