import { HostError } from "./hostError";
import { HostObject } from "./hostObject";
import { className, memberName } from "./memberNames";
import { type ArgumentInfo, type ObjectPath, pathType } from "./protocol";
import type { RequestScope } from "./requestScope";

/**
 * The objects that one batch speaks of. A path is followed once, when it is first needed: `add()` adds one
 * thing, however often the batch mentions it.
 */
export class ObjectPaths {
  readonly #followed = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly scope: RequestScope,
  ) {}

  /** The object at a path, null for one that doesn't exist and needn't (`…OrNullObject`, and whatever comes below it). */
  follow(id: number): HostObject | null {
    const known = this.#followed.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) throw new HostError("InvalidArgument", `The request has no object path ${id}.`);
    const object = this.#find(path);
    this.#followed.set(id, object);
    return object;
  }

  /** Arguments with objects in the place of the references to them. */
  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.#withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  #find(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.scope.root;
      case pathType.newObject:
        return this.scope.service(path.Name);
      case pathType.reference:
        return this.scope.references.find(path.Name);
      case pathType.nullObject:
        return null;
      default:
        return this.#findBelow(path);
    }
  }

  #findBelow(path: ObjectPath): HostObject | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.follow(path.ParentObjectPathId);
    if (parent === null) return null;
    const name = path.ObjectPathType === pathType.indexer ? "GetItem" : path.Name;
    this.scope.location = `${className(parent.apiName)}.${memberName(name)}`;
    const found =
      path.ObjectPathType === pathType.property
        ? this.scope.members.get(parent, name)
        : this.scope.call(parent, name, this.arguments(path.ArgumentInfo));
    if (found instanceof HostObject) return found;
    if (found !== null && found !== undefined) {
      throw new HostError(
        "GeneralException",
        `${this.scope.location} answered a value where an object is expected.`,
      );
    }
    if (name.endsWith("OrNullObject") || name.endsWith("OrNullObjectForEventByReferenceId")) return null;
    throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  }

  #withObjects(values: readonly unknown[], pathIds: readonly unknown[]): readonly unknown[] {
    return values.map((value, index) => {
      const pathId = pathIds[index];
      if (typeof pathId === "number" && pathId !== 0) return this.#argument(pathId);
      if (Array.isArray(value) && Array.isArray(pathId)) return this.#withObjects(value, pathId);
      return this.#withNestedObjects(value);
    });
  }

  /** Inside options an object is written as `{ _ObjectPathId }`. Cell values have no objects: they are left as they are. */
  #withNestedObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const pathId: unknown = Reflect.get(value, "_ObjectPathId");
    if (typeof pathId === "number") return this.#argument(pathId);
    return Object.fromEntries(
      Object.entries(value).map(([key, one]: [string, unknown]) => [
        key,
        Array.isArray(one)
          ? one.map((element) => this.#withNestedObjects(element))
          : this.#withNestedObjects(one),
      ]),
    );
  }

  #argument(pathId: number): HostObject {
    const object = this.follow(pathId);
    if (object === null)
      throw new HostError("InvalidArgument", "An argument is an object that doesn't exist.");
    return object;
  }
}
