import { perform } from "./actions";
import { HostError } from "./hostError";
import type { HostLog } from "./hostLog";
import { ObjectPaths } from "./objectPaths";
import {
  type Action,
  type Batch,
  type BatchError,
  type BatchResponse,
  actionType,
  pathType,
} from "./protocol";
import { RequestScope, type ScopeParts } from "./requestScope";

/** An error to raise in a batch once `afterActions` of its actions are done. */
export interface Interruption {
  readonly error: HostError;
  readonly afterActions: number;
}

/**
 * Runs a batch in order and stops at the first error; what was done until then stays done. Cells are read when the
 * changes before are calculated.
 *
 * @param calculated Resolves when nothing is left to calculate.
 */
export async function interpret(
  batch: Batch,
  parts: ScopeParts,
  calculated: () => Promise<void>,
  interruption?: Interruption,
): Promise<BatchResponse> {
  const scope = new RequestScope(parts);
  const paths = new ObjectPaths(batch.ObjectPaths, scope);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  let upToDate = false;
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (interruption?.afterActions === index) throw interruption.error;
      if (action.ActionType === actionType.query && !upToDate) await calculated();
      upToDate = action.ActionType === actionType.query || (upToDate && !mayChange(action, batch));
      results.push({ ActionId: action.Id, Value: parts.acting(() => perform(action, paths, scope)) });
      if (action.ActionType === actionType.trace) traces.push(action.Id);
    } catch (error) {
      const failure = { ...batchError(error, parts.log), Location: scope.location, ActionIndex: index };
      return { Results: results, TraceIds: traces, Error: failure };
    }
  }
  const late = interruption === undefined ? {} : { Error: batchError(interruption.error, parts.log) };
  return { Results: results, TraceIds: traces, ...late };
}

/** Everything but what only looks: `getRange()`, bookkeeping, traces. */
function mayChange({ ActionType, Name, ObjectPathId }: Action, { ObjectPaths }: Batch): boolean {
  if (ActionType === actionType.trace) return false;
  if (ActionType !== actionType.instantiate) return !/^(Get|_)/.test(Name);
  const path = ObjectPaths[ObjectPathId];
  return path?.ObjectPathType === pathType.method && !/^(Get|_)/.test(path.Name);
}

function batchError(error: unknown, log: HostLog): BatchError {
  if (error instanceof HostError) return { Code: error.code, Message: error.message };
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log({ level: "error", source: "requests", message: `The object model failed: ${details}` });
  return { Code: "GeneralException", Message: "There was an internal error while processing the request." };
}
