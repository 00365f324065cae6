import type { Batch, BatchError } from "./protocol";
import { actionType } from "./protocol";

/** A request as it came in. */
export interface HostRequest {
  /** The name under which the window was attached. */
  readonly window: string;
  /** Size of the body in bytes of UTF-8. */
  readonly bytes: number;
  readonly actions: readonly { readonly type: number; readonly name: string }[];
  /** What the client sends by itself: letting go of references, results of custom functions. Not a round trip of the add-in's making. */
  readonly housekeeping: boolean;
  /** What custom functions answer: the calculation waits for it, and requests wait for the calculation. */
  readonly answersCells: boolean;
}

/** What became of it. */
export interface RequestRecord extends HostRequest {
  readonly responseBytes: number;
  readonly milliseconds: number;
  readonly error?: BatchError;
}

const answeringMethods = new Set([
  "SetInvocationResults",
  "SetInvocationArrayResults",
  "_SetOsfControlContainerReadyForCustomFunctions",
  "_GetEnabledFeatures",
]);

const housekeepingMethods = new Set([
  ...answeringMethods,
  "_RemoveReference",
  "_RemoveAllReferences",
  "NotifyActionHandlerReady",
]);

export function describeRequest(window: string, batch: Batch, bytes: number): HostRequest {
  const actions = batch.Actions.map(({ ActionType, Name }) => ({ type: ActionType, name: Name }));
  const telling = actions.filter(({ type }) => type !== actionType.instantiate && type !== actionType.trace);
  const consistsOf = (methods: ReadonlySet<string>): boolean =>
    telling.length > 0 && telling.every(({ type, name }) => type === actionType.method && methods.has(name));
  return {
    window,
    bytes,
    actions,
    housekeeping: consistsOf(housekeepingMethods),
    answersCells: consistsOf(answeringMethods),
  };
}
