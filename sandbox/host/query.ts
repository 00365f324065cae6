import { HostError } from "./hostError";
import { HostCollection, HostObject } from "./hostObject";
import { className, memberName, wireName } from "./memberNames";
import type { QueryInfo } from "./protocol";
import type { RequestScope } from "./requestScope";

/** Names asked for, each with what is asked for below it: `format/fill/color` is format → fill → color. */
class Selection extends Map<string, Selection> {}

const nothing = new Selection();

type Answer = Record<string, unknown>;

/** What a `load` brings back: the properties asked for, a collection's items as `_Items`, objects nested. */
export function query(
  object: HostObject | null,
  info: QueryInfo | undefined,
  scope: RequestScope,
): Answer | null {
  if (object === null) return null;
  const selection = parse([...(info?.Select ?? []), ...(info?.Expand ?? []).map((path) => `${path}/*`)]);
  return answer(object, selection, scope, info);
}

/** How the client finds a thing again: by the id it has in its collection, or by the reference kept to it. */
export function identity(object: HostObject, scope: RequestScope): Answer {
  const id = ownId(object, scope) ?? object.hostId;
  const reference = scope.references.idOf(object);
  return {
    ...(id === undefined ? {} : { Id: id, _Id: id }),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

function ownId(object: HostObject, scope: RequestScope): unknown {
  return scope.members.has(object, "id") ? scope.members.get(object, "id") : undefined;
}

function parse(paths: readonly string[]): Selection {
  const selection = new Selection();
  for (const path of paths) {
    let at = selection;
    for (const name of path.split(/[/.]/).filter((part) => part !== "")) {
      const next = at.get(name) ?? new Selection();
      at.set(name, next);
      at = next;
    }
  }
  return selection;
}

function answer(object: HostObject, selection: Selection, scope: RequestScope, page?: QueryInfo): Answer {
  return object instanceof HostCollection
    ? answerCollection(object, selection, scope, page)
    : { ...identity(object, scope), ...properties(object, selection, scope) };
}

/** On a collection a name is a property of its items, unless the collection has it itself (`count`). */
function answerCollection(
  collection: HostCollection<HostObject>,
  selection: Selection,
  scope: RequestScope,
  page: QueryInfo | undefined,
): Answer {
  const own = new Map(
    [...selection].filter(([name]) => name !== "items" && scope.members.has(collection, name)),
  );
  const ofItems = new Selection([...selection].filter(([name]) => name !== "items" && !own.has(name)));
  for (const [name, below] of selection.get("items") ?? nothing) ofItems.set(name, below);
  const onlyOwn = own.size > 0 && ofItems.size === 0 && !selection.has("items");
  const result = selection.size === 0 || own.size > 0 ? properties(collection, own, scope) : {};
  if (onlyOwn) return result;
  const first = page?.Skip ?? 0;
  const items = collection.items.slice(first, page?.Top === undefined ? undefined : first + page.Top);
  return { ...result, _Items: items.map((item) => answer(item, ofItems, scope)) };
}

function properties(object: HostObject, selection: Selection, scope: RequestScope): Answer {
  const all = selection.size === 0 || selection.has("*");
  const result: Answer = all ? defaults(object, scope) : {};
  for (const [name, below] of selection) {
    if (name === "*") continue;
    scope.location = `${className(object.apiName)}.${memberName(name)}`;
    const value = scope.members.get(object, name);
    result[wireName(scope.members.nameOf(object, name))] = propertyAnswer(name, value, below, scope);
  }
  return result;
}

function propertyAnswer(name: string, value: unknown, below: Selection, scope: RequestScope): unknown {
  if (value instanceof HostObject) return answer(value, below, scope);
  if (typeof value === "function")
    throw new HostError("InvalidArgument", `${name} is a method: it can't be loaded.`);
  if (below.size > 0 && value !== null)
    throw new HostError("InvalidArgument", `${name} has no properties to load.`);
  return value ?? null;
}

/** Loaded where no names are given: every scalar within reach, or those that the class names. */
function defaults(object: HostObject, scope: RequestScope): Answer {
  const named = object.defaultProperties.filter((name) => scope.members.has(object, name));
  const names = object.defaultProperties.length > 0 ? named : scope.members.properties(object);
  const values = names
    .filter((name) => name !== "items")
    .map((name): [string, unknown] => [wireName(name), scope.members.get(object, name)]);
  return Object.fromEntries(values.filter(([, value]) => !(value instanceof HostObject)));
}
