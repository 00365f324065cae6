import type { AccountList, Entry, EntryField, EntryValues } from "../../../workbook/review/accountLists";
import { accountLists, entryFields } from "../../../workbook/review/accountLists";
import { matchEntry } from "../../../workbook/review/matchEntry";
import type { AccountReview } from "../../../workbook/review/reviewWorkbook";
import { editsOf, editsReducer, type Edits } from "./edits";

/** An entry of the Action Plan or of Branches on the account's page. */
export interface EntryState {
  /** Its own for as long as the pane is open: rows move. */
  readonly id: number;
  readonly list: AccountList;
  /** As it stands in the sheet; undefined for one that was added and isn't there yet. */
  readonly seen: Entry | undefined;
  readonly edits: Edits<EntryField>;
  /** Its row can't be found any more, and there is something typed that belongs to it. */
  readonly isLost: boolean;
  /** It has changed in the sheet since the user saw it. */
  readonly isNews: boolean;
}

let lastId = 0;

/** A new entry with what was typed; it isn't in the sheet yet. */
export function addedEntry(list: AccountList, values: EntryValues): EntryState {
  const edits = Object.fromEntries(
    entryFields[list]
      .filter((field: EntryField) => values[field] !== undefined)
      .map((field: EntryField) => [field, { value: values[field], base: undefined, stage: "typed" }]),
  ) as Edits<EntryField>;
  return { id: ++lastId, list, seen: undefined, edits, isLost: false, isNews: false };
}

/** What an entry shows: what stands in the sheet, and over that what was typed. */
export function shownValues({ seen, edits }: Pick<EntryState, "seen" | "edits">): EntryValues {
  const typed = editsOf(edits).map(([field, { value }]) => [field, value] as const);
  return { ...seen?.values, ...Object.fromEntries(typed) };
}

interface Reading {
  readonly isRemote: boolean;
  /** The row that an entry has just been written to. */
  readonly written?: { readonly id: number; readonly row: number };
}

/**
 * The entries after their rows were read again. Each is followed to wherever its row is by now; the ones whose rows are
 * the same come first, so that no other takes their place.
 */
export function entriesAfter(
  before: readonly EntryState[],
  { lists }: AccountReview,
  { isRemote, written }: Reading,
): readonly EntryState[] {
  return accountLists.flatMap((list) => {
    const states = before.filter((state) => state.list === list);
    const free = new Set(lists[list] ?? []);
    const found = new Map<EntryState, Entry>();
    const take = (state: EntryState, entry: Entry | undefined) => {
      if (!entry) return;
      found.set(state, entry);
      free.delete(entry);
    };
    for (const state of states) {
      if (state.id === written?.id)
        take(
          state,
          [...free].find(({ row }) => row === written.row),
        );
    }
    for (const isSame of [true, false]) {
      for (const state of states) {
        if (!state.seen || found.has(state)) continue;
        const match = matchEntry(list, [...free], state.seen);
        if (match && (!isSame || isEqual(list, match, state.seen))) take(state, match);
      }
    }
    for (const state of states)
      if (!found.has(state))
        take(
          state,
          [...free].find((entry) => isWhatWasSent(state, entry)),
        );
    const kept = states.flatMap((state): readonly EntryState[] => {
      const entry = found.get(state);
      if (entry) return [entryAfter(state, entry, isRemote, state.id === written?.id)];
      if (state.seen === undefined) return [state];
      return editsOf(state.edits).length === 0 ? [] : [{ ...state, isLost: true }];
    });
    const added = [...free].map((seen): EntryState => ({
      id: ++lastId,
      list,
      seen,
      edits: {},
      isLost: false,
      isNews: false,
    }));
    return [...kept, ...added];
  });
}

function entryAfter(state: EntryState, entry: Entry, isRemote: boolean, isWritten: boolean): EntryState {
  const answers = entry.values;
  const edits = isWritten
    ? editsReducer(state.edits, { type: "saved", answers })
    : editsReducer(state.edits, { type: "rowRead", answers, isRemote });
  const hasChanged = (field: EntryField) =>
    state.seen !== undefined &&
    state.edits[field] === undefined &&
    state.seen.values[field] !== entry.values[field];
  const isNews = state.isNews || entryFields[state.list].some(hasChanged);
  return { ...state, seen: entry, edits, isLost: false, isNews };
}

/** A new entry that was sent and never confirmed has got into the sheet where it says just that. */
function isWhatWasSent({ list, seen, edits }: EntryState, { values }: Entry): boolean {
  const wasSent = editsOf(edits).some(([, { sent }]) => sent !== undefined);
  return (
    seen === undefined &&
    wasSent &&
    entryFields[list].every((field: EntryField) => values[field] === edits[field]?.sent?.value)
  );
}

function isEqual(list: AccountList, one: Entry, other: Entry): boolean {
  return entryFields[list].every((field: EntryField) => one.values[field] === other.values[field]);
}
