import { HostError } from "./hostError";
import type { HostObject } from "./hostObject";
import type { HostLog } from "./hostLog";
import type { EventRegistrations } from "./eventRegistrations";
import type { KeptReferences } from "./keptReferences";
import type { ObjectMembers } from "./objectMembers";

export interface ScopeParts {
  readonly root: HostObject;
  readonly members: ObjectMembers;
  readonly references: KeptReferences;
  readonly registrations: EventRegistrations;
  /** Top-level objects that the client makes by type name, such as `Microsoft.ExcelServices.CustomFunctions`. */
  readonly services: ReadonlyMap<string, HostObject>;
  readonly log: HostLog;
  /** Does something as the person who sits at the window. */
  readonly acting: <Result>(action: () => Result) => Result;
}

/** What a request from one window reaches, and where in the object model it has got to. */
export class RequestScope {
  /** The member last touched, `Worksheet.getRange`: where an error happened. */
  location = "";

  readonly root: HostObject;
  readonly members: ObjectMembers;
  readonly references: KeptReferences;

  constructor(private readonly parts: ScopeParts) {
    this.root = parts.root;
    this.members = parts.members;
    this.references = parts.references;
  }

  service(typeName: string): HostObject {
    const service = this.parts.services.get(typeName);
    if (service !== undefined) return service;
    const message = `This host doesn't have the service ${typeName}.`;
    this.parts.log({ level: "error", source: "requests", message });
    throw new HostError("ApiNotFound", message);
  }

  /** Calls a method of the model, or does what the client asks for behind the scenes. */
  call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const event = /^_(Unr|R)egister(.+)$/.exec(name);
    if (event !== null) {
      this.parts.registrations.change(object, event[2] ?? "", event[1] === "R");
      return null;
    }
    const reference = typeof args[0] === "string" ? args[0] : "";
    switch (name) {
      case "_KeepReference":
        this.references.keep(object);
        return null;
      case "_RemoveReference":
        this.references.remove(reference);
        return null;
      case "_RemoveAllReferences":
        this.references.removeAll();
        return null;
      case "_GetReferenceCount":
        return this.references.count;
      case "_GetRangeForEventByReferenceId":
        return this.references.find(reference);
      case "_GetRangeOrNullObjectForEventByReferenceId":
        return this.references.peek(reference) ?? null;
      case "_ValidateArraySize":
        this.#validateSize(object, args);
        return null;
      default:
        return this.members.call(object, name, args);
    }
  }

  /** Sent before large blocks, which the client writes in slices that wouldn't show a wrong size. */
  #validateSize(range: HostObject, [rows, columns]: readonly unknown[]): void {
    if (this.members.get(range, "rowCount") === rows && this.members.get(range, "columnCount") === columns)
      return;
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}
