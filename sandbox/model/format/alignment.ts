import { HostObject } from "../../host/hostObject";
import type { StyleTarget } from "./styleTarget";

/** Alignment, which ranges and named styles have in common. */
export abstract class Alignment extends HostObject {
  constructor(protected readonly target: StyleTarget) {
    super();
  }

  get horizontalAlignment(): string | null {
    const horizontal = this.target.common("horizontal");
    return horizontal === undefined ? "General" : horizontal;
  }

  set horizontalAlignment(alignment: string) {
    this.target.patch({ horizontal: alignment === "General" ? undefined : alignment });
  }

  get verticalAlignment(): string | null {
    const vertical = this.target.common("vertical");
    return vertical === undefined ? "Bottom" : vertical;
  }

  set verticalAlignment(alignment: string) {
    this.target.patch({ vertical: alignment === "Bottom" ? undefined : alignment });
  }

  get wrapText(): boolean | null {
    const wrap = this.target.common("wrap");
    return wrap === undefined ? false : wrap;
  }

  set wrapText(wrap: boolean) {
    this.target.patch({ wrap: wrap || undefined });
  }

  get indentLevel(): number | null {
    const indent = this.target.common("indent");
    return indent === undefined ? 0 : indent;
  }

  set indentLevel(indent: number) {
    this.target.patch({ indent: indent || undefined });
  }

  get shrinkToFit(): boolean | null {
    const shrink = this.target.common("shrink");
    return shrink === undefined ? false : shrink;
  }

  set shrinkToFit(shrink: boolean) {
    this.target.patch({ shrink: shrink || undefined });
  }

  get textOrientation(): number | null {
    const rotation = this.target.common("rotation");
    return rotation === undefined ? 0 : rotation;
  }

  set textOrientation(degrees: number) {
    this.target.patch({ rotation: degrees || undefined });
  }

  get readingOrder(): string | null {
    const order = this.target.common("readingOrder");
    return order === undefined ? "Context" : order;
  }

  set readingOrder(order: string) {
    this.target.patch({ readingOrder: order === "Context" ? undefined : order });
  }
}
