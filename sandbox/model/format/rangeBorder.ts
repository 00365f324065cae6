import type { Border } from "../../engine/cellStyle";
import { HostObject } from "../../host/hostObject";
import type { BorderKey, BorderSide } from "./borderSides";
import { colorOf } from "./color";
import type { StyleTarget } from "./styleTarget";

const standard: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

/** One side of the border of cells. */
export class RangeBorder extends HostObject {
  override readonly apiName = "Excel.RangeBorder";

  constructor(
    readonly sideIndex: BorderSide,
    /** Undefined where a range has no such side, as a single row has none between its rows: nothing happens there. */
    private readonly side: { readonly target: StyleTarget; readonly key: BorderKey } | undefined,
  ) {
    super();
  }

  get style(): string | null {
    const border = this.border();
    return border === null ? null : (border?.style ?? "None");
  }

  set style(style: string) {
    this.change(style === "None" ? undefined : { ...this.known(), style });
  }

  get weight(): string | null {
    const border = this.border();
    return border === null ? null : (border?.weight ?? "Thin");
  }

  set weight(weight: string) {
    this.change({ ...this.known(), weight });
  }

  get color(): string | null {
    const border = this.border();
    return border === null ? null : (border?.color ?? "#000000");
  }

  set color(color: string) {
    this.change({ ...this.known(), color: colorOf(color) });
  }

  private border(): Border | null | undefined {
    return this.side?.target.common(this.side.key);
  }

  private known(): Border {
    return this.border() ?? standard;
  }

  private change(border: Border | undefined): void {
    this.side?.target.patch({ [this.side.key]: border });
  }
}
