import { UNREAD, type AccountState } from "./accountState";

/** What is known of the accounts that were looked at, for whoever shows it. */
export class AccountStates {
  readonly #states = new Map<string, AccountState>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  of(key: string): AccountState {
    return this.#states.get(key) ?? UNREAD;
  }

  /** The accounts for whose states something holds. */
  where(holds: (state: AccountState) => boolean): readonly string[] {
    return [...this.#states].flatMap(([key, state]) => (holds(state) ? [key] : []));
  }

  change(key: string, change: (state: AccountState) => AccountState): void {
    this.#states.set(key, change(this.of(key)));
    for (const listener of this.#listeners) listener();
  }
}
