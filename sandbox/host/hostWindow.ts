import { CommonApi } from "./commonApi";
import { eventKind, unregisteredEvent } from "./eventKinds";
import { EventRegistrations } from "./eventRegistrations";
import type { HostEventOptions } from "./hostEvents";
import type { HostLog } from "./hostLog";
import type { HostObject } from "./hostObject";
import { KeptReferences } from "./keptReferences";
import type { ObjectMembers } from "./objectMembers";
import { type Batch, type NotificationEntry, type RequestMessage, messageType } from "./protocol";
import type { RequestDesk } from "./requestDesk";
import type { ScopeParts } from "./requestScope";

interface HostWindowParts {
  readonly name: string;
  readonly root: HostObject;
  readonly members: ObjectMembers;
  readonly services: ReadonlyMap<string, HostObject>;
  readonly desk: RequestDesk;
  /** Who sits at it; empty for whoever sits at the grid. */
  readonly person: string;
  readonly acting: ScopeParts["acting"];
  readonly openUrl: (url: string) => void;
  readonly log: HostLog;
}

/** One window with office.js in it: its requests, its kept references, the events it registered for. */
export class HostWindow {
  readonly registrations: EventRegistrations;
  readonly references = new KeptReferences();
  readonly commonApi: CommonApi;
  /** What office.js finds as `window._richApiNativeBridge`. */
  readonly bridge = {
    sendMessageToHost: (text: string): void => this.#receive(text),
    /** Replaced by office.js. */
    onMessageFromHost: (text: string): void => this.#lost(text),
  };
  readonly #unheard = this.bridge.onMessageFromHost;
  #closed = false;

  constructor(private readonly parts: HostWindowParts) {
    this.registrations = new EventRegistrations(parts.members, parts.log);
    this.commonApi = new CommonApi(parts.openUrl, parts.log);
  }

  get name(): string {
    return this.parts.name;
  }

  get person(): string {
    return this.parts.person;
  }

  /** Tells this window of an event if it has asked for it. */
  raise(target: HostObject, event: string, args: object, options: HostEventOptions): void {
    const unregistered = unregisteredEvent(target.apiName, event);
    if (unregistered !== undefined) {
      if (event === "onSelectionChanged") this.#later(() => this.commonApi.raiseSelectionChanged());
      if (this.#isListening()) this.notify([eventEntry(unregistered, "", args, options)]);
      return;
    }
    const kind = eventKind(target.apiName, event);
    if (kind === undefined) throw new Error(`${target.apiName} has no event ${event}: see eventKinds.ts.`);
    if (!this.registrations.includes(target, kind)) return;
    const reference = options.range === undefined ? {} : { referenceId: this.references.keep(options.range) };
    this.notify([eventEntry(kind.messageType, target.eventTargetId, { ...args, ...reference }, options)]);
  }

  /** Arrives after the answer to a request that is being processed. */
  notify(entries: readonly NotificationEntry[]): void {
    this.#later(() => this.#send({ type: messageType.notification, message: { entries } }));
  }

  /** The window is gone: answers still under way are dropped. */
  close(): void {
    this.#closed = true;
  }

  #receive(text: string): void {
    this.#later(() => this.#handle(JSON.parse(text) as RequestMessage));
  }

  /** The real host works in another process. */
  #later(action: () => void): void {
    setTimeout(() => {
      if (!this.#closed) action();
    }, 0);
  }

  #handle({ id, type, flags, message }: RequestMessage): void {
    const batch = type === messageType.request ? batchOf(message) : undefined;
    if (batch === undefined) {
      const what = message?.url ?? `a message of type ${type}`;
      this.parts.log({
        level: "error",
        source: "requests",
        message: `This host doesn't understand ${what}.`,
      });
      this.#respond(id, 404, {
        error: { code: "ApiNotFound", message: `This host doesn't understand ${what}.` },
      });
      return;
    }
    const { desk, name } = this.parts;
    desk.take(name, batch, flags, this.#scopeParts(), (body) => this.#respond(id, 200, body));
  }

  #scopeParts(): ScopeParts {
    const { root, members, services, log, acting } = this.parts;
    return {
      root,
      members,
      services,
      log,
      acting,
      references: this.references,
      registrations: this.registrations,
    };
  }

  #respond(id: number, statusCode: number, body: unknown): void {
    this.#send({ id, type: messageType.response, message: { statusCode, headers: {}, body } });
  }

  #send(message: object): void {
    if (!this.#closed) this.bridge.onMessageFromHost(JSON.stringify(message));
  }

  /** Whether office.js has loaded in the window. */
  #isListening(): boolean {
    return this.bridge.onMessageFromHost !== this.#unheard;
  }

  #lost(text: string): void {
    const message = `${this.name} isn't listening yet: ${text.slice(0, 200)}`;
    this.parts.log({ level: "error", source: "requests", message });
  }
}

const genericEvent = 65536;

function eventEntry(
  type: number,
  targetId: string,
  args: object,
  { remote }: HostEventOptions,
): NotificationEntry {
  return {
    messageCategory: genericEvent,
    messageType: type,
    targetId,
    message: JSON.stringify(args),
    isRemoteOverride: remote ?? false,
  };
}

function batchOf(message: RequestMessage["message"]): Batch | undefined {
  if (!/^(_api\/)?ProcessQuery/i.test(message.url) || message.body === undefined) return undefined;
  return typeof message.body === "string" ? (JSON.parse(message.body) as Batch) : message.body;
}
