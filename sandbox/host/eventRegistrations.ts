import { type EventKind, registeredEventKind } from "./eventKinds";
import { HostError } from "./hostError";
import type { HostLog } from "./hostLog";
import type { HostObject } from "./hostObject";
import { className } from "./memberNames";
import type { ObjectMembers } from "./objectMembers";

/** The events that one window has asked for. */
export class EventRegistrations {
  readonly #registered = new Set<string>();

  constructor(
    private readonly members: ObjectMembers,
    private readonly log: HostLog,
  ) {}

  /** @param name As in `_Register…` and `_Unregister…`. */
  change(target: HostObject, name: string, register: boolean): void {
    const kind = registeredEventKind(target.apiName, name);
    if (kind === undefined) {
      const message = `${className(target.apiName)} has no event ${name} in this host.`;
      this.log({ level: "error", source: "events", message });
      throw new HostError("ApiNotFound", message);
    }
    this.members.check(target, kind.event);
    if (register) this.#registered.add(key(target, kind));
    else this.#registered.delete(key(target, kind));
  }

  includes(target: HostObject, kind: EventKind): boolean {
    return this.#registered.has(key(target, kind));
  }
}

function key(target: HostObject, kind: EventKind): string {
  return `${kind.messageType} ${target.eventTargetId}`;
}
