import { entryFields } from "../../../workbook/review/accountLists";
import type { EntryField } from "../../../workbook/review/accountLists";
import { useLanguage } from "../../words/LanguageContext";
import { shownValues, type EntryState } from "../state/entryStates";
import { useReviewWords } from "../useReviewWords";

/** Done or dropped, by what was chosen last. */
export function isClosed(entry: EntryState): boolean {
  const { status } = shownValues(entry);
  return entry.list === "actions" && (status === "done" || status === "dropped");
}

function isOverdue(entry: EntryState): boolean {
  return entry.seen?.progress === "overdue" && !isClosed(entry);
}

/** Overdue ones first, then by their day; those without one last, as they stand in the sheet. */
export function inOrder(entries: readonly EntryState[]): readonly EntryState[] {
  const day = (entry: EntryState) => {
    const due = entry.seen?.values.due;
    return typeof due === "number" ? due : Infinity;
  };
  const rank = (entry: EntryState) => (isOverdue(entry) ? 0 : 1);
  return [...entries].sort((one, other) => rank(one) - rank(other) || compare(day(one), day(other)));
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

/** What stands below an entry's title: first, in words, what is wrong, then what is known. */
export function useEntryFacts(entry: EntryState): {
  readonly alarm: string | undefined;
  readonly facts: readonly string[];
} {
  const { format } = useLanguage();
  const text = useReviewWords();
  const values = shownValues(entry);
  const fact = (field: EntryField): string | undefined => {
    const value = values[field];
    if (value === undefined) return undefined;
    if (field === "due") return typeof value === "number" ? text.lists.due(format.day(value)) : String(value);
    if (field === "amount" || field === "potential")
      return typeof value === "number" ? format.amount(value) : String(value);
    if (field === "relationship")
      return typeof value === "number" ? (text.anchors.relationship[value - 1] ?? String(value)) : undefined;
    const statuses: Readonly<Record<string, string>> = text.entryStatuses[entry.list];
    if (field === "status") return statuses[value] ?? String(value);
    return field === "owner" || field === "advocate" ? String(value) : undefined;
  };
  return {
    alarm: isOverdue(entry) ? text.lists.overdue : undefined,
    facts: entryFields[entry.list].flatMap((field: EntryField) => fact(field) ?? []),
  };
}
