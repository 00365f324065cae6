import type { AccountList, EntryField, EntryValues } from "../../../workbook/review/accountLists";
import { entryLimits } from "../../../workbook/review/inputLimits";
import type { AskedField } from "../fields/askedField";
import { useAccountOnScreen } from "../ReviewContext";
import { shownAnswer } from "../state/edits";
import type { EntryState } from "../state/entryStates";
import { useReviewWords } from "../useReviewWords";

/** A field of an entry that is in the sheet, or on its way there. */
export function useEntryField(entry: EntryState, field: EntryField): AskedField {
  const { store, account } = useAccountOnScreen();
  const { entryFields } = useReviewWords();
  const { key } = account;
  const { id, list, seen, edits } = entry;
  return {
    label: entryFields[list][field] ?? field,
    hint: undefined,
    limits: entryLimits(list, field),
    value: shownAnswer(edits, seen?.values ?? {}, field),
    edit: edits[field],
    isNews: false,
    set: (value) => store.typeEntry(key, id, field, value),
    save: () => {
      if (edits[field] !== undefined) void store.save(key);
    },
    keepMine: () => void store.keepMyEntry(key, id, field),
    takeTheirs: () => store.takeTheirEntry(key, id, field),
  };
}

/** A field of an entry that somebody begins to fill in: kept here until it is added. */
export function useDraftField(list: AccountList, draft: EntryValues, field: EntryField): AskedField {
  const { store, account } = useAccountOnScreen();
  const { entryFields } = useReviewWords();
  const nothing = () => undefined;
  return {
    label: entryFields[list][field] ?? field,
    hint: undefined,
    limits: entryLimits(list, field),
    value: draft[field],
    edit: { value: draft[field], base: undefined, stage: "typed" },
    isNews: false,
    set: (value) => store.draft(account.key, list, { ...draft, [field]: value }),
    save: nothing,
    keepMine: nothing,
    takeTheirs: nothing,
  };
}
