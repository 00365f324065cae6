import type { NotificationEntry } from "../protocol";
import type { FunctionResult } from "./functionResults";

/** A call that hasn't settled; in Excel its cell shows #BUSY!. */
export interface PendingCall {
  readonly id: string;
  /** The calling cell, with its sheet. */
  readonly address: string;
  /** Milliseconds, as `Date.now()`. */
  readonly since: number;
}

interface Call extends PendingCall {
  readonly entry: NotificationEntry;
  /** How often the watch has come by. */
  seen: number;
  settle(result: FunctionResult): void;
}

/** The calls under way; those without an answer for too long are reported. */
export class PendingCalls {
  readonly #calls = new Map<number, Call>();
  #lastId = 0;
  #watch: ReturnType<typeof setTimeout> | undefined;

  /** @param patience Milliseconds between the rounds of the watch: a call that it meets twice is overdue. */
  constructor(
    private readonly patience: number,
    private readonly report: (call: PendingCall) => void,
  ) {}

  get all(): readonly PendingCall[] {
    return [...this.#calls.values()];
  }

  /** The messages that made them. */
  get entries(): readonly NotificationEntry[] {
    return [...this.#calls.values()].map(({ entry }) => entry);
  }

  nextId(): number {
    return ++this.#lastId;
  }

  /** Resolves when the call with that number settles. */
  add(number: number, id: string, address: string, entry: NotificationEntry): Promise<FunctionResult> {
    this.#watch ??= setTimeout(() => this.#lookAround(), this.patience);
    return new Promise((settle) => {
      this.#calls.set(number, { id, address, since: Date.now(), entry, seen: 0, settle });
    });
  }

  settle(number: number, result: FunctionResult): void {
    const call = this.#calls.get(number);
    this.#calls.delete(number);
    if (this.#calls.size === 0) this.#stopWatching();
    call?.settle(result);
  }

  /** Leaves them without an answer. */
  clear(): void {
    this.#calls.clear();
    this.#stopWatching();
  }

  #lookAround(): void {
    for (const call of this.#calls.values()) {
      call.seen += 1;
      if (call.seen === 2) this.report(call);
    }
    const hopeful = [...this.#calls.values()].some(({ seen }) => seen < 2);
    this.#watch = hopeful ? setTimeout(() => this.#lookAround(), this.patience) : undefined;
  }

  #stopWatching(): void {
    clearTimeout(this.#watch);
    this.#watch = undefined;
  }
}
