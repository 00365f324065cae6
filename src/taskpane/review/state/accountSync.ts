import type { AccountReview, ReviewInput, ReviewWorkbook } from "../../../workbook/review/reviewWorkbook";
import { WorkbookError } from "../../../workbook/workbookError";
import { afterReading, type AccountState } from "./accountState";
import type { AccountStates } from "./accountStates";
import { answersAfter } from "./answerChanges";
import { editsOf, editsReducer, isToSave, type EditEvent, type Edits } from "./edits";
import { entry, entryAfter } from "./entryChanges";
import type { Ask } from "./turns";

/** Takes what the sheet has about accounts into their states, and what was typed about them into the sheet. */
export class AccountSync {
  constructor(
    private readonly review: ReviewWorkbook,
    private readonly states: AccountStates,
    /** Something has got into the sheet; the account as it is since. */
    private readonly saved: (account: AccountReview) => void,
  ) {}

  async read(key: string, ask: Ask, isRemote: boolean): Promise<void> {
    const account = await ask((signal) => this.review.read(key, signal));
    if (!account) return this.gone(key);
    this.take(key, account, { type: "rowRead", answers: account.answers, isRemote }, { isRemote });
  }

  /** The answers first, then one entry after the other. */
  async write(key: string, ask: Ask): Promise<void> {
    const changes = changesOf(this.states.of(key).edits);
    if (changes.length > 0) {
      this.states.change(key, answersAfter({ type: "saveStarted" }));
      const account = await ask((signal) => this.review.write(key, changes, signal));
      if (!account) return this.gone(key);
      this.take(key, account, { type: "saved", answers: account.answers }, { isRemote: true });
      this.hasSaved(key, account);
    }
    for (const { id } of this.states.of(key).entries) await this.#writeEntry(key, id, ask);
  }

  /** Nothing of what was being saved is known to have got into the sheet. */
  failed(key: string, error: WorkbookError): void {
    this.states.change(key, (state) => ({
      ...answersAfter({ type: "saveFailed" })(state),
      entries: state.entries.map((each) => ({
        ...each,
        edits: editsReducer(each.edits, { type: "saveFailed" }),
      })),
      error,
    }));
  }

  async #writeEntry(key: string, id: number, ask: Ask): Promise<void> {
    const written = this.states.of(key).entries.find((each) => each.id === id);
    const changes = written && !written.isLost ? changesOf(written.edits) : [];
    if (!written || changes.length === 0) return;
    const { list, seen } = written;
    this.states.change(key, entryAfter(id, { type: "saveStarted" }));
    const outcome = await ask((signal) => this.review.writeEntry(key, list, seen, changes, signal));
    if (!outcome) return this.gone(key);
    const { account, row } = outcome;
    const event = { type: "rowRead", answers: account.answers, isRemote: true } as const;
    if (row === undefined) {
      this.states.change(key, entryAfter(id, { type: "saveFailed" }));
      this.take(key, account, event, { isRemote: true });
      this.states.change(
        key,
        entry(id, (lost) => ({ ...lost, isLost: true })),
      );
    } else {
      this.take(key, account, event, { isRemote: true, written: { id, row } });
      this.hasSaved(key, account);
    }
  }

  private take(
    key: string,
    account: AccountReview,
    event: EditEvent<ReviewInput>,
    reading: Parameters<typeof afterReading>[3],
  ): void {
    const after = (state: AccountState) =>
      afterReading(state, account, editsReducer(state.edits, event), reading);
    this.states.change(key, after);
  }

  private hasSaved(key: string, account: AccountReview): void {
    this.saved(account);
    this.states.change(key, (state) => ({ ...state, hasSaved: true }));
  }

  private gone(key: string): void {
    const account = this.states.of(key).account?.name ?? key;
    this.failed(key, new WorkbookError("accountGone", { account }));
    this.states.change(key, (state) => ({ ...state, isGone: true }));
  }
}

function changesOf<Field extends string>(edits: Edits<Field>) {
  return editsOf(edits).flatMap(([field, edit]) =>
    isToSave(edit) ? [{ field, value: edit.value, base: edit.base }] : [],
  );
}
