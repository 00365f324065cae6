import { HostError } from "../../host/hostError";
import { HostCollection } from "../../host/hostObject";
import type { BorderSide } from "./borderSides";
import { borderSides } from "./borderSides";
import type { RangeBorder } from "./rangeBorder";

/** The sides of the border of cells. */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  override readonly apiName = "Excel.RangeBorderCollection";

  constructor(private readonly border: (side: BorderSide) => RangeBorder) {
    super();
  }

  get items(): readonly RangeBorder[] {
    return borderSides.map(this.border);
  }

  get count(): number {
    return borderSides.length;
  }

  getItem(key: string): RangeBorder {
    const side = borderSides.find((name) => name === key);
    if (!side) {
      throw new HostError("InvalidArgument", `${key} is not a side of a border.`);
    }
    return this.border(side);
  }

  getItemAt(index: number): RangeBorder {
    return this.getItem(borderSides[index] ?? String(index));
  }
}
