import { HostError } from "./hostError";
import { HostObject } from "./hostObject";
import { className, memberName } from "./memberNames";
import type { ObjectPaths } from "./objectPaths";
import { type Action, actionType } from "./protocol";
import { identity, query } from "./query";
import type { RequestScope } from "./requestScope";

/** Does one action of a batch and gives the value to answer. */
export function perform(action: Action, paths: ObjectPaths, scope: RequestScope): unknown {
  if (action.ActionType === actionType.trace) return null;
  const object = paths.follow(action.ObjectPathId);
  scope.location = location(object, action.Name);
  switch (action.ActionType) {
    case actionType.instantiate:
      return object === null ? null : identity(object, scope);
    case actionType.query:
      return query(object, action.QueryInfo, scope);
    case actionType.method:
      if (object === null && action.Name === "_KeepReference") return null;
      return plainValue(scope.call(existing(object), action.Name, paths.arguments(action.ArgumentInfo)));
    case actionType.setProperty:
      scope.members.set(existing(object), action.Name, paths.arguments(action.ArgumentInfo)[0]);
      return null;
    case actionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {}))
        scope.members.set(existing(object), name, value);
      return null;
    case actionType.ensureUnchanged:
      ensureUnchanged(existing(object), action.ObjectState ?? {}, scope);
      return null;
    default:
      throw new HostError("NotImplemented", `This host doesn't know actions of type ${action.ActionType}.`);
  }
}

function location(object: HostObject | null, name: string): string {
  if (object === null) return memberName(name);
  return name === "" ? className(object.apiName) : `${className(object.apiName)}.${memberName(name)}`;
}

function existing(object: HostObject | null): HostObject {
  if (object === null) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  return object;
}

/** A method that is called for its effect may answer the object it made: the client doesn't want it. */
function plainValue(value: unknown): unknown {
  return value instanceof HostObject ? null : (value ?? null);
}

function ensureUnchanged(
  object: HostObject,
  state: Readonly<Record<string, unknown>>,
  scope: RequestScope,
): void {
  for (const [name, expected] of Object.entries(state)) {
    if (JSON.stringify(scope.members.get(object, name)) !== JSON.stringify(expected)) {
      throw new HostError("InvalidOperation", `${location(object, name)} has changed.`);
    }
  }
}
