import type { AccountList, EntryField, EntryValues } from "../../../workbook/review/accountLists";
import { checkAnswer } from "../../../workbook/review/checkAnswer";
import { answerLimits, entryLimits } from "../../../workbook/review/inputLimits";
import type {
  AccountReview,
  Answer,
  ListedAccount,
  ReviewInput,
  ReviewWorkbook,
} from "../../../workbook/review/reviewWorkbook";
import { WorkbookError } from "../../../workbook/workbookError";
import { toWorkbookError } from "../../state/toWorkbookError";
import { afterReading, needsCare, UNREAD, type AccountState } from "./accountState";
import { editsOf, editsReducer, isToSave, type EditEvent, type Edits } from "./edits";
import { addedEntry, shownValues, type EntryState } from "./entryStates";

const AFTER_TYPING_MS = 700;

/**
 * The answers of all accounts that were looked at while the pane is open. It outlives the screens: what was typed is
 * saved although somebody has gone elsewhere, and what couldn't be saved is still there when they come back. Reads and
 * writes go one after the other, so that no answer is older than the one before.
 */
export class AnswerStore {
  readonly #review: ReviewWorkbook;
  readonly #accounts = new Map<string, AccountState>();
  readonly #listeners = new Set<() => void>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** The accounts as they were after each save, and the how manieth that was. */
  readonly #saved = new Map<string, { readonly account: AccountReview; readonly number: number }>();
  #saves = 0;
  #queue: Promise<void> = Promise.resolve();

  constructor(review: ReviewWorkbook) {
    this.#review = review;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  of(key: string): AccountState {
    return this.#accounts.get(key) ?? UNREAD;
  }

  /** How many saves there have been. */
  get saves(): number {
    return this.#saves;
  }

  /** Accounts that were listed when there had been `saves`, with what has been saved of them since. */
  freshened(accounts: readonly ListedAccount[], saves: number): readonly ListedAccount[] {
    return accounts.map((listed) => {
      const saved = this.#saved.get(listed.key);
      return saved && saved.number > saves ? saved.account : listed;
    });
  }

  /** Accounts with something typed that didn't get into the sheet. */
  unsaved(): readonly string[] {
    return [...this.#accounts].flatMap(([key, state]) => (needsCare(state) ? [key] : []));
  }

  /** Reads the account's rows, after everything that is to be written before. What couldn't be saved is tried again. */
  load(key: string, isRemote = false): Promise<void> {
    return this.#enqueue(key, async () => {
      const account = await this.#review.read(key);
      if (!account) return this.#gone(key);
      const { edits } = this.of(key);
      const { answers } = account;
      this.#take(key, account, editsReducer(edits, { type: "rowRead", answers, isRemote }), { isRemote });
      await this.#write(key);
    });
  }

  type(key: string, field: ReviewInput, value: Answer): void {
    const { account, news } = this.of(key);
    if (!account) return;
    const isRefused = checkAnswer(answerLimits(field), value) !== undefined;
    this.#edit(key, { type: "typed", field, value, seen: account.answers[field], isRefused });
    this.#change(key, { news: news.filter((other) => other !== field) });
    this.#saveSoon(key);
  }

  /** Changes an entry that is in the sheet, or was added. */
  typeEntry(key: string, id: number, field: EntryField, value: Answer): void {
    this.#changeEntry(key, id, (entry) => {
      const isRefused = checkAnswer(entryLimits(entry.list, field), value) !== undefined;
      const seen = entry.seen?.values[field];
      const edits = editsReducer(entry.edits, { type: "typed", field, value, seen, isRefused });
      return { ...entry, edits, isNews: false };
    });
    this.#saveSoon(key);
  }

  /** Keeps what somebody begins to fill in. */
  draft(key: string, list: AccountList, values: EntryValues): void {
    this.#change(key, { drafts: { ...this.of(key).drafts, [list]: values } });
  }

  /** Puts what was filled in into the sheet as a new entry. */
  add(key: string, list: AccountList, values: EntryValues): Promise<void> {
    const { entries, drafts } = this.of(key);
    this.#change(key, { entries: [...entries, addedEntry(list, values)], drafts: { ...drafts, [list]: {} } });
    return this.save(key);
  }

  /** An entry whose row is gone becomes a new one. */
  addAgain(key: string, id: number): Promise<void> {
    this.#changeEntry(key, id, (entry) => addedEntry(entry.list, shownValues(entry)));
    return this.save(key);
  }

  /** Gives up what was typed about an entry. */
  discard(key: string, id: number): void {
    this.#change(key, { entries: this.of(key).entries.filter((entry) => entry.id !== id) });
    void this.load(key);
  }

  /** Saves at once what was typed. */
  save(key: string): Promise<void> {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    return this.#enqueue(key, () => this.#write(key));
  }

  saveAll(): Promise<void> {
    return Promise.all([...this.#timers.keys()].map((key) => this.save(key))).then(() => undefined);
  }

  /** Writes what was typed over what somebody else has answered. */
  keepMine(key: string, field: ReviewInput): Promise<void> {
    const isRefused = checkAnswer(answerLimits(field), this.of(key).edits[field]?.value) !== undefined;
    this.#edit(key, { type: "mineKept", field, isRefused });
    return this.save(key);
  }

  takeTheirs(key: string, field: ReviewInput): void {
    this.#edit(key, { type: "theirsTaken", field });
  }

  keepMyEntry(key: string, id: number, field: EntryField): Promise<void> {
    this.#editEntry(key, id, ({ list, edits }) => {
      const isRefused = checkAnswer(entryLimits(list, field), edits[field]?.value) !== undefined;
      return { type: "mineKept", field, isRefused };
    });
    return this.save(key);
  }

  takeTheirEntry(key: string, id: number, field: EntryField): void {
    this.#editEntry(key, id, () => ({ type: "theirsTaken", field }));
  }

  async #write(key: string): Promise<void> {
    const changes = changesOf(this.of(key).edits);
    if (changes.length > 0) {
      this.#edit(key, { type: "saveStarted" });
      const account = await this.#review.write(key, changes);
      if (!account) return this.#gone(key);
      const { answers } = account;
      const edits = editsReducer(this.of(key).edits, { type: "saved", answers });
      this.#take(key, account, edits, { isRemote: true });
      this.#hasSaved(key, account);
    }
    for (const { id } of this.of(key).entries) await this.#writeEntry(key, id);
  }

  async #writeEntry(key: string, id: number): Promise<void> {
    const entry = this.of(key).entries.find((each) => each.id === id);
    const changes = entry && !entry.isLost ? changesOf(entry.edits) : [];
    if (!entry || changes.length === 0) return;
    this.#editEntry(key, id, () => ({ type: "saveStarted" }));
    const outcome = await this.#review.writeEntry(key, entry.list, entry.seen, changes);
    if (!outcome) return this.#gone(key);
    const { account, row } = outcome;
    const edits = editsReducer(this.of(key).edits, {
      type: "rowRead",
      answers: account.answers,
      isRemote: true,
    });
    if (row === undefined) this.#editEntry(key, id, () => ({ type: "saveFailed" }));
    this.#take(key, account, edits, { isRemote: true, ...(row !== undefined && { written: { id, row } }) });
    if (row === undefined) this.#changeEntry(key, id, (lost) => ({ ...lost, isLost: true }));
    else this.#hasSaved(key, account);
  }

  #hasSaved(key: string, account: AccountReview): void {
    this.#saves += 1;
    this.#saved.set(account.key, { account, number: this.#saves });
    this.#change(key, { hasSaved: true });
  }

  #saveSoon(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => void this.save(key), AFTER_TYPING_MS),
    );
  }

  #enqueue(key: string, work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(work).catch((error: unknown) => {
      this.#failed(key, toWorkbookError(error));
    });
    return this.#queue;
  }

  #failed(key: string, error: WorkbookError): void {
    this.#edit(key, { type: "saveFailed" });
    for (const { id } of this.of(key).entries) this.#editEntry(key, id, () => ({ type: "saveFailed" }));
    this.#change(key, { error });
  }

  #gone(key: string): void {
    const account = this.of(key).account?.name ?? key;
    this.#failed(key, new WorkbookError("accountGone", { account }));
    this.#change(key, { isGone: true });
  }

  #take(
    key: string,
    account: AccountReview,
    edits: Edits<ReviewInput>,
    reading: Parameters<typeof afterReading>[3],
  ): void {
    this.#change(key, afterReading(this.of(key), account, edits, reading));
  }

  #edit(key: string, event: EditEvent<ReviewInput>): void {
    this.#change(key, { edits: editsReducer(this.of(key).edits, event) });
  }

  #editEntry(key: string, id: number, event: (entry: EntryState) => EditEvent<EntryField>): void {
    this.#changeEntry(key, id, (entry) => ({ ...entry, edits: editsReducer(entry.edits, event(entry)) }));
  }

  #changeEntry(key: string, id: number, change: (entry: EntryState) => EntryState): void {
    const entries = this.of(key).entries.map((entry) => (entry.id === id ? change(entry) : entry));
    this.#change(key, { entries });
  }

  #change(key: string, part: Partial<AccountState>): void {
    this.#accounts.set(key, { ...this.of(key), ...part });
    for (const listener of this.#listeners) listener();
  }
}

function changesOf<Field extends string>(edits: Edits<Field>) {
  return editsOf(edits).flatMap(([field, edit]) =>
    isToSave(edit) ? [{ field, value: edit.value, base: edit.base }] : [],
  );
}
