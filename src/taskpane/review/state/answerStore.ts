import type {
  AccountReview,
  Answer,
  AnswerChange,
  ReviewInput,
  ReviewWorkbook,
} from "../../../workbook/review/reviewWorkbook";
import type { WorkbookError } from "../../../workbook/workbookError";
import { toWorkbookError } from "../../state/toWorkbookError";
import { editsReducer, isToSave, type EditEvent, type Edits } from "./edits";

const AFTER_TYPING_MS = 700;

/** What is known of an account: its row, what was typed since, and how saving goes. */
export interface AccountState {
  /** `undefined` until it is read. */
  readonly account: AccountReview | undefined;
  readonly edits: Edits;
  /** Why it couldn't be read or saved the last time. */
  readonly error: WorkbookError | undefined;
  readonly hasSaved: boolean;
  /** There is no row with this key any more. */
  readonly isGone: boolean;
  /** Answers that have changed in the sheet since the user saw them. */
  readonly news: readonly ReviewInput[];
}

const UNREAD: AccountState = {
  account: undefined,
  edits: {},
  error: undefined,
  hasSaved: false,
  isGone: false,
  news: [],
};

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

  /** Accounts with answers that didn't get into the sheet. */
  unsaved(): readonly string[] {
    return [...this.#accounts].flatMap(([key, { edits }]) =>
      Object.values(edits).some(({ stage }) => stage === "failed" || stage === "contested") ? [key] : [],
    );
  }

  /** Reads the account's row, after everything that is to be written before. */
  load(key: string, isRemote = false): Promise<void> {
    return this.#enqueue(key, async () => {
      const account = await this.#review.read(key);
      if (account) this.#take(key, account, { type: "rowRead", answers: account.answers, isRemote });
      else this.#change(key, { isGone: true });
    });
  }

  type(key: string, field: ReviewInput, value: Answer): void {
    const { account } = this.of(key);
    if (!account) return;
    this.#edit(key, { type: "typed", field, value, seen: account.answers[field] });
    this.#change(key, { news: this.of(key).news.filter((other) => other !== field) });
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => void this.save(key), AFTER_TYPING_MS),
    );
  }

  /** Saves at once what was typed. */
  save(key: string): Promise<void> {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    return this.#enqueue(key, async () => {
      const changes = changesOf(this.of(key).edits);
      if (changes.length === 0) return;
      this.#edit(key, { type: "saveStarted" });
      const account = await this.#review.write(key, changes);
      if (account) this.#take(key, account, { type: "saved", answers: account.answers });
      else {
        this.#edit(key, { type: "saveFailed" });
        this.#change(key, { isGone: true });
      }
    });
  }

  saveAll(): Promise<void> {
    return Promise.all([...this.#timers.keys()].map((key) => this.save(key))).then(() => undefined);
  }

  /** Writes what was typed over what somebody else has answered. */
  keepMine(key: string, field: ReviewInput): Promise<void> {
    this.#edit(key, { type: "mineKept", field });
    return this.save(key);
  }

  takeTheirs(key: string, field: ReviewInput): void {
    this.#edit(key, { type: "theirsTaken", field });
  }

  #enqueue(key: string, work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(work).catch((error: unknown) => {
      this.#edit(key, { type: "saveFailed" });
      this.#change(key, { error: toWorkbookError(error) });
    });
    return this.#queue;
  }

  #take(key: string, account: AccountReview, event: EditEvent): void {
    const before = this.of(key);
    const isSave = event.type === "saved";
    const changed = (field: ReviewInput) =>
      before.account !== undefined &&
      before.edits[field] === undefined &&
      before.account.answers[field] !== account.answers[field];
    const fields = Object.keys(account.answers) as ReviewInput[];
    this.#change(key, {
      account,
      edits: editsReducer(before.edits, event),
      error: undefined,
      isGone: false,
      hasSaved: before.hasSaved || isSave,
      news: [...new Set([...before.news, ...fields.filter(changed)])],
    });
  }

  #edit(key: string, event: EditEvent): void {
    this.#change(key, { edits: editsReducer(this.of(key).edits, event) });
  }

  #change(key: string, part: Partial<AccountState>): void {
    this.#accounts.set(key, { ...this.of(key), ...part });
    for (const listener of this.#listeners) listener();
  }
}

function changesOf(edits: Edits): readonly AnswerChange[] {
  // `entries` forgets the keys; they are those of the edits.
  const entries = Object.entries(edits) as [ReviewInput, NonNullable<Edits[ReviewInput]>][];
  return entries.flatMap(([field, edit]) =>
    isToSave(edit) ? [{ field, value: edit.value, base: edit.base }] : [],
  );
}
