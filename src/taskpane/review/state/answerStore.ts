import type { AccountList, EntryField, EntryValues } from "../../../workbook/review/accountLists";
import type {
  Answer,
  ListedAccount,
  ReviewInput,
  ReviewWorkbook,
} from "../../../workbook/review/reviewWorkbook";
import { needsCare, type AccountState } from "./accountState";
import { AccountStates } from "./accountStates";
import { AccountSync } from "./accountSync";
import * as answers from "./answerChanges";
import * as entries from "./entryChanges";
import { SavedAccounts } from "./savedAccounts";
import { Turns, type Ask } from "./turns";

const AFTER_TYPING_MS = 700;

/**
 * The answers of all accounts that were looked at while the pane is open. It outlives the screens: what was typed is
 * saved although somebody has gone elsewhere, and what couldn't be saved is still there when they come back. Reads and
 * writes go one after the other, so that no answer is older than the one before.
 */
export class AnswerStore {
  readonly #states = new AccountStates();
  readonly #turns = new Turns();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #sync: AccountSync;
  readonly #saved = new SavedAccounts();

  constructor(review: ReviewWorkbook) {
    this.#sync = new AccountSync(review, this.#states, (account) => this.#saved.add(account));
  }

  readonly subscribe = this.#states.subscribe;

  of(key: string): AccountState {
    return this.#states.of(key);
  }

  /** How many saves there have been. */
  get saves(): number {
    return this.#saved.count;
  }

  /** Accounts that were listed when there had been `saves`, with what has been saved of them since. */
  freshened(accounts: readonly ListedAccount[], saves: number): readonly ListedAccount[] {
    return this.#saved.freshened(accounts, saves);
  }

  /** Accounts with something typed that didn't get into the sheet. */
  unsaved(): readonly string[] {
    return this.#states.where(needsCare);
  }

  /** Reads the account's rows, after everything that is to be written before. What couldn't be saved is tried again. */
  load(key: string, isRemote = false): Promise<void> {
    return this.#take(key, async (ask) => {
      await this.#sync.read(key, ask, isRemote);
      if (!this.of(key).isGone) await this.#sync.write(key, ask);
    });
  }

  type(key: string, field: ReviewInput, value: Answer): void {
    if (!this.of(key).account) return;
    this.#states.change(key, answers.typed(field, value));
    this.#saveSoon(key);
  }

  /** Changes an entry that is in the sheet, or was added. */
  typeEntry(key: string, id: number, field: EntryField, value: Answer): void {
    this.#states.change(key, entries.entryTyped(id, field, value));
    this.#saveSoon(key);
  }

  /** Keeps what somebody begins to fill in. */
  draft(key: string, list: AccountList, values: EntryValues): void {
    this.#states.change(key, entries.drafted(list, values));
  }

  /** Puts what was filled in into the sheet as a new entry. */
  add(key: string, list: AccountList, values: EntryValues): Promise<void> {
    this.#states.change(key, entries.added(list, values));
    return this.save(key);
  }

  /** An entry whose row is gone becomes a new one. */
  addAgain(key: string, id: number): Promise<void> {
    this.#states.change(key, entries.addedAgain(id));
    return this.save(key);
  }

  /** Gives up what was typed about an entry. */
  discard(key: string, id: number): void {
    this.#states.change(key, entries.discarded(id));
    void this.load(key);
  }

  /** Saves at once what was typed. */
  save(key: string): Promise<void> {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    return this.#take(key, async (ask) => {
      // What Excel never answered may have got into the sheet, or may not: that is looked at first.
      if (this.of(key).error?.code === "unanswered") await this.#sync.read(key, ask, false);
      await this.#sync.write(key, ask);
    });
  }

  saveAll(): Promise<void> {
    return Promise.all([...this.#timers.keys()].map((key) => this.save(key))).then(() => undefined);
  }

  /** Writes what was typed over what somebody else has answered. */
  keepMine(key: string, field: ReviewInput): Promise<void> {
    this.#states.change(key, answers.mineKept(field));
    return this.save(key);
  }

  takeTheirs(key: string, field: ReviewInput): void {
    this.#states.change(key, answers.answersAfter({ type: "theirsTaken", field }));
  }

  keepMyEntry(key: string, id: number, field: EntryField): Promise<void> {
    this.#states.change(key, entries.myEntryKept(id, field));
    return this.save(key);
  }

  takeTheirEntry(key: string, id: number, field: EntryField): void {
    this.#states.change(key, entries.entryAfter(id, { type: "theirsTaken", field }));
  }

  #saveSoon(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => void this.save(key), AFTER_TYPING_MS),
    );
  }

  #take(key: string, work: (ask: Ask) => Promise<void>): Promise<void> {
    return this.#turns.take({ key, work, failed: (error) => this.#sync.failed(key, error) });
  }
}
