import type { AccountList, EntryValues } from "../../../workbook/review/accountLists";
import type { AccountReview, ReviewInput } from "../../../workbook/review/reviewWorkbook";
import type { WorkbookError } from "../../../workbook/workbookError";
import { editsOf, type Edit, type Edits } from "./edits";
import { entriesAfter, type EntryState } from "./entryStates";

/** What is known of an account: its rows, what was typed since, and how saving goes. */
export interface AccountState {
  /** `undefined` until it is read. */
  readonly account: AccountReview | undefined;
  readonly edits: Edits<ReviewInput>;
  readonly entries: readonly EntryState[];
  /** Entries that somebody has begun to fill in and not added yet. */
  readonly drafts: Readonly<Partial<Record<AccountList, EntryValues>>>;
  /** Why it couldn't be read or saved the last time. */
  readonly error: WorkbookError | undefined;
  readonly hasSaved: boolean;
  /** There is no row with this key any more. */
  readonly isGone: boolean;
  /** Answers that have changed in the sheet since the user saw them. */
  readonly news: readonly ReviewInput[];
}

export const UNREAD: AccountState = {
  account: undefined,
  edits: {},
  entries: [],
  drafts: {},
  error: undefined,
  hasSaved: false,
  isGone: false,
  news: [],
};

/** All that was typed and isn't known to stand in the sheet. */
export function editsOfAccount({ edits, entries }: AccountState): readonly Edit[] {
  return [edits, ...entries.map((entry) => entry.edits)].flatMap((each: Edits<string>) =>
    editsOf(each).map(([, edit]) => edit),
  );
}

/** Whether something was typed that won't get into the sheet by itself. */
export function needsCare(state: AccountState): boolean {
  return (
    editsOfAccount(state).some(({ stage }) => stage !== "typed" && stage !== "saving") ||
    (state.isGone && editsOfAccount(state).length > 0) ||
    state.entries.some(({ isLost }) => isLost) ||
    Object.values(state.drafts).some((draft) => Object.values(draft).some((value) => value !== undefined))
  );
}

/** The account's rows as they were read; `edits` are what is left of what was typed. */
export function afterReading(
  before: AccountState,
  account: AccountReview,
  edits: Edits<ReviewInput>,
  reading: Parameters<typeof entriesAfter>[2],
): AccountState {
  const hasChanged = (field: ReviewInput) =>
    before.account !== undefined &&
    before.edits[field] === undefined &&
    before.account.answers[field] !== account.answers[field];
  const fields = Object.keys(account.answers) as ReviewInput[];
  return {
    ...before,
    account,
    edits,
    entries: entriesAfter(before.entries, account, reading),
    error: undefined,
    isGone: false,
    news: [...new Set([...before.news, ...fields.filter(hasChanged)])],
  };
}
