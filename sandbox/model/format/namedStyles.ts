import type { StylePatch } from "../../engine/cellStyle";
import { patchStyle } from "../../engine/cellStyle";
import { HostError } from "../../host/hostError";
import { builtInStyles } from "./builtInStyles";
import type { NamedStyle } from "./namedStyle";
import type { StylePart } from "./styleParts";
import { allStyleParts } from "./styleParts";

/** The workbook's cell styles: Excel's own, and those that were added. */
export class NamedStyles {
  private styles: readonly NamedStyle[] = builtInStyles;

  get all(): readonly NamedStyle[] {
    return this.styles;
  }

  find(name: string): NamedStyle | undefined {
    return this.styles.find((style) => style.name.toLowerCase() === name.toLowerCase());
  }

  add(name: string): void {
    if (name.length === 0 || name.length > 255) {
      throw new HostError("InvalidArgument", "A style's name has 1 to 255 characters.");
    }
    if (this.find(name)) {
      throw new HostError("ItemAlreadyExists", `A style called ${name} already exists.`);
    }
    this.styles = [...this.styles, { name, builtIn: false, style: {}, parts: allStyleParts }];
  }

  update(name: string, patch: StylePatch): void {
    this.styles = this.styles.map((style) =>
      style.name === name ? { ...style, style: patchStyle(style.style, patch) } : style,
    );
  }

  include(name: string, part: StylePart, included: boolean): void {
    this.styles = this.styles.map((style) => {
      const others = [...style.parts].filter((other) => other !== part);
      return style.name === name
        ? { ...style, parts: new Set(included ? [...others, part] : others) }
        : style;
    });
  }

  remove(name: string): void {
    this.styles = this.styles.filter((style) => style.name !== name);
  }
}
