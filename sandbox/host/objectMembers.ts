import { HostError } from "./hostError";
import type { HostLog } from "./hostLog";
import { HostObject } from "./hostObject";
import { className, memberName, settableName } from "./memberNames";
import { isSupported, requiredSet, type SupportedSets } from "./requirementSets";

type Method = (this: HostObject, ...args: unknown[]) => unknown;

/** The members of model objects by their name on the wire, as far as the supported requirement sets reach. */
export class ObjectMembers {
  readonly #namesOfClass = new Map<object, ReadonlyMap<string, string>>();

  constructor(
    private readonly supported: SupportedSets,
    private readonly log: HostLog,
  ) {}

  get(object: HostObject, name: string): unknown {
    return Reflect.get(object, this.nameOf(object, name));
  }

  set(object: HostObject, name: string, value: unknown): void {
    const member = this.nameOf(object, settableName(object.apiName, name));
    if (!isWritable(object, member)) {
      throw new HostError("InvalidArgument", `${label(object, member)} is read-only.`);
    }
    Reflect.set(object, member, value);
  }

  call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const member = this.nameOf(object, name);
    const method: unknown = Reflect.get(object, member);
    if (typeof method !== "function") throw this.#refuse(object, name, "isn't a method in this host");
    return (method as Method).apply(object, [...args]);
  }

  /** True where the object has the member and the add-in may use it. */
  has(object: HostObject, name: string): boolean {
    const member = this.#namesOf(object).get(name.toLowerCase());
    return member !== undefined && this.#refusal(object, member) === undefined;
  }

  /** Names of the readable properties that the add-in may ask for, in the order of the class. */
  properties(object: HostObject): readonly string[] {
    return [...this.#namesOf(object).values()].filter(
      (name) =>
        !name.startsWith("_") && this.#refusal(object, name) === undefined && isReadable(object, name),
    );
  }

  /** Refuses, and logs, a member beyond what is supported. */
  check(object: HostObject, name: string): void {
    const refusal = this.#refusal(object, name);
    if (refusal !== undefined) throw this.#refuse(object, name, refusal);
  }

  /** How the class spells a member, whatever its case on the wire. */
  nameOf(object: HostObject, name: string): string {
    this.check(object, name);
    const member = this.#namesOf(object).get(name.toLowerCase());
    if (member === undefined) throw this.#refuse(object, name, "is missing from this host's object model");
    return member;
  }

  /** Why the add-in may not use a member, if so. */
  #refusal(object: HostObject, name: string): string | undefined {
    if (name.startsWith("_") || !object.apiName.startsWith("Excel.")) return undefined;
    const required = requiredSet(object.apiName, name);
    if (required === undefined) return "isn't documented";
    return isSupported(required, this.supported)
      ? undefined
      : `needs ${required}, which this host doesn't support`;
  }

  #refuse(object: HostObject, name: string, reason: string): HostError {
    const message = `${label(object, name)} ${reason}.`;
    this.log({ level: "error", source: "requests", message });
    return new HostError("ApiNotFound", message);
  }

  #namesOf(object: HostObject): ReadonlyMap<string, string> {
    const prototype: object = Object.getPrototypeOf(object) as object;
    const known = this.#namesOfClass.get(prototype);
    if (known !== undefined) return known;
    const names = new Map(memberNamesOf(object).map((name) => [name.toLowerCase(), name]));
    this.#namesOfClass.set(prototype, names);
    return names;
  }
}

function label(object: HostObject, name: string): string {
  return `${className(object.apiName)}.${memberName(name)}`;
}

/** Own fields and everything of the classes below HostObject. */
function memberNamesOf(object: HostObject): readonly string[] {
  const own = new Set(Object.getOwnPropertyNames(object));
  for (let at = prototypeOf(object); at !== HostObject.prototype; at = prototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) own.add(name);
  }
  for (const internal of ["constructor", "apiName", "hostId", "eventTargetId", "defaultProperties"])
    own.delete(internal);
  return [...own];
}

function prototypeOf(object: object): object {
  return (Object.getPrototypeOf(object) as object | null) ?? HostObject.prototype;
}

function descriptorOf(object: object, name: string): PropertyDescriptor | undefined {
  for (let at = object; at !== HostObject.prototype; at = prototypeOf(at)) {
    const descriptor = Object.getOwnPropertyDescriptor(at, name);
    if (descriptor !== undefined) return descriptor;
  }
  return undefined;
}

function isReadable(object: object, name: string): boolean {
  const descriptor = descriptorOf(object, name);
  return (
    descriptor?.get !== undefined || (descriptor !== undefined && typeof descriptor.value !== "function")
  );
}

function isWritable(object: object, name: string): boolean {
  const descriptor = descriptorOf(object, name);
  return (
    descriptor?.set !== undefined || (descriptor?.writable === true && typeof descriptor.value !== "function")
  );
}
