import { HostObject } from "../hostObject";

/** What the runtime in the functions page calls: it is ready, it has results. */
export class CustomFunctionsService extends HostObject {
  readonly apiName = "Microsoft.ExcelServices.CustomFunctions";

  constructor(
    private readonly ready: () => void,
    private readonly receive: (entries: readonly unknown[]) => void,
  ) {
    super();
  }

  _setOsfControlContainerReadyForCustomFunctions(): null {
    this.ready();
    return null;
  }

  /** 1: large batches of results are cut; 2 and 4: results come at shorter intervals. As Excel has them switched on. */
  _getEnabledFeatures(): readonly number[] {
    return [1, 2, 4];
  }

  setInvocationResults(entries: readonly unknown[]): null {
    this.receive(entries);
    return null;
  }

  setInvocationArrayResults(entries: readonly unknown[]): null {
    this.receive(entries);
    return null;
  }
}
