import { HostObject } from "../host/hostObject";
import type { PropertyStore } from "./propertyStore";
import { below } from "./propertyStore";

/** An object whose properties are kept in a store. */
export interface StoredInstance extends HostObject {
  readonly apiName: string;
  readonly store: PropertyStore;
}

export type StoredClass = new (store: PropertyStore) => StoredInstance;

/** A class of objects below another: stored itself, or built on the same store. */
type PartClass = new (store: PropertyStore) => HostObject;

/**
 * A class of the documentation whose properties are just kept: `defaults` names them with what Excel answers before
 * they are set, `parts` the objects below it.
 */
export function storedObject(
  apiName: string,
  defaults: Readonly<Record<string, unknown>>,
  parts: Readonly<Record<string, PartClass>> = {},
): StoredClass {
  class Stored extends HostObject {
    override readonly apiName = apiName;

    constructor(readonly store: PropertyStore) {
      super();
    }
  }
  for (const [name, standard] of Object.entries(defaults)) {
    Object.defineProperty(Stored.prototype, name, {
      get(this: Stored) {
        return this.store.get(name) ?? standard;
      },
      set(this: Stored, value: unknown) {
        this.store.set(name, value);
      },
      configurable: true,
    });
  }
  for (const [name, Part] of Object.entries(parts)) {
    Object.defineProperty(Stored.prototype, name, {
      get(this: Stored) {
        return new Part(below(this.store, name));
      },
      configurable: true,
    });
  }
  return Stored;
}
