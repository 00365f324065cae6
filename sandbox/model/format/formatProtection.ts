import { HostObject } from "../../host/hostObject";
import type { StyleTarget } from "./styleTarget";

/** What a protected sheet does with the cells. */
export class FormatProtection extends HostObject {
  override readonly apiName = "Excel.FormatProtection";

  constructor(private readonly target: StyleTarget) {
    super();
  }

  get locked(): boolean | null {
    const locked = this.target.common("locked");
    return locked === undefined ? true : locked;
  }

  set locked(locked: boolean) {
    this.target.patch({ locked: locked ? undefined : false });
  }

  get formulaHidden(): boolean | null {
    const hidden = this.target.common("formulaHidden");
    return hidden === undefined ? false : hidden;
  }

  set formulaHidden(hidden: boolean) {
    this.target.patch({ formulaHidden: hidden || undefined });
  }
}
