import type { AccountList, EntryField, EntryValues } from "../../../workbook/review/accountLists";
import { checkAnswer } from "../../../workbook/review/checkAnswer";
import { entryLimits } from "../../../workbook/review/inputLimits";
import type { Answer } from "../../../workbook/review/reviewWorkbook";
import type { AccountState } from "./accountState";
import { editsReducer, type EditEvent } from "./edits";
import { addedEntry, shownValues, type EntryState } from "./entryStates";

/** What happens to an account's actions and branches, each as a function of its state. */

type Change = (state: AccountState) => AccountState;

export const entry =
  (id: number, change: (entry: EntryState) => EntryState): Change =>
  (state) => ({ ...state, entries: state.entries.map((each) => (each.id === id ? change(each) : each)) });

export const entryAfter = (id: number, event: EditEvent<EntryField>): Change =>
  entry(id, (each) => ({ ...each, edits: editsReducer(each.edits, event) }));

/** Into an entry that is in the sheet, or was added. */
export const entryTyped = (id: number, field: EntryField, value: Answer): Change =>
  entry(id, (each) => {
    const seen = each.seen?.values[field];
    const isRefused = checkAnswer(entryLimits(each.list, field), value) !== undefined;
    const edits = editsReducer(each.edits, { type: "typed", field, value, seen, isRefused });
    return { ...each, edits, isNews: false };
  });

export const myEntryKept = (id: number, field: EntryField): Change =>
  entry(id, (each) => {
    const isRefused = checkAnswer(entryLimits(each.list, field), each.edits[field]?.value) !== undefined;
    return { ...each, edits: editsReducer(each.edits, { type: "mineKept", field, isRefused }) };
  });

/** What somebody begins to fill in. */
export const drafted =
  (list: AccountList, values: EntryValues): Change =>
  (state) => ({ ...state, drafts: { ...state.drafts, [list]: values } });

/** What was filled in becomes a new entry. */
export const added =
  (list: AccountList, values: EntryValues): Change =>
  (state) =>
    drafted(list, {})({ ...state, entries: [...state.entries, addedEntry(list, values)] });

/** An entry whose row is gone becomes a new one. */
export const addedAgain = (id: number): Change =>
  entry(id, (each) => addedEntry(each.list, shownValues(each)));

export const discarded =
  (id: number): Change =>
  (state) => ({ ...state, entries: state.entries.filter((each) => each.id !== id) });
