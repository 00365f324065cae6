import { HostObject } from "../../host/hostObject";
import { colorOf } from "./color";
import type { StyleTarget } from "./styleTarget";

/** The background of cells. */
export class RangeFill extends HostObject {
  override readonly apiName = "Excel.RangeFill";

  constructor(private readonly target: StyleTarget) {
    super();
  }

  /** `#FFFFFF` where there is no fill, as Excel tells it. */
  get color(): string | null {
    const fill = this.target.common("fill");
    return fill === undefined ? "#FFFFFF" : fill;
  }

  set color(color: string) {
    this.target.patch({ fill: color === "" ? undefined : colorOf(color) });
  }

  get pattern(): string | null {
    const fill = this.target.common("fill");
    return fill === null ? null : fill === undefined ? "None" : "Solid";
  }

  clear(): void {
    this.target.patch({ fill: undefined });
  }
}
