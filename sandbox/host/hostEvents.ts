import type { HostObject } from "./hostObject";

/**
 * How the object model tells the host that something happened. The model's root is given the sink when it is made
 * and calls {@link HostEventSink.raise} once for every object that carries the event: an edit is raised on the
 * worksheet and on the worksheet collection. Windows that didn't register for it hear nothing.
 */
export interface HostEventSink {
  /** Who does what is being done, where it isn't whoever sits at the grid. */
  readonly person: string;
  /**
   * @param target The object whose event it is, e.g. the worksheet; a registration is matched by its `eventTargetId`.
   * @param event The event's documented name, e.g. `onChanged`.
   * @param args The documented arguments without `type`, e.g. `{ address, worksheetId, changeType, source }`.
   */
  raise(target: HostObject, event: string, args: object, options?: HostEventOptions): void;
}

export interface HostEventOptions {
  /** Somebody else's edit in a shared workbook: handlers get `source: "Remote"`. */
  readonly remote?: boolean;
  /** What the arguments' `getRange()` answers. */
  readonly range?: HostObject;
}

/**
 * The sink to make a model with: the host, which needs the finished model, is connected afterwards. What is raised
 * before that is heard by nobody, as no window is attached yet.
 */
export class HostEventRelay implements HostEventSink {
  #sink: HostEventSink | undefined;

  connect(sink: HostEventSink): void {
    this.#sink = sink;
  }

  get person(): string {
    return this.#sink?.person ?? "";
  }

  raise(target: HostObject, event: string, args: object, options?: HostEventOptions): void {
    this.#sink?.raise(target, event, args, options);
  }
}

/** For a model that nobody listens to. */
export const noEvents: HostEventSink = { person: "", raise: () => undefined };
