import type { AccountList, Entry, EntryField, EntryValues } from "./accountLists";
import { entryFields, entryTitle } from "./accountLists";
import type { Answer } from "./reviewWorkbook";

type Row = Pick<Entry, "row" | "values">;

/**
 * Which of an account's rows is the one that somebody has seen before. Rows have no key of their own and may have been
 * sorted, inserted and changed meanwhile: a row is known by what stands in it. It is the one that still says the same,
 * among equals the one that hasn't moved; else the only one with the same title; else the one in the same place of
 * which nothing but the title has changed. Undefined where it can't be told: nothing is written by guessing.
 */
export function matchEntry<Candidate extends Row>(
  list: AccountList,
  candidates: readonly Candidate[],
  seen: Row,
): Candidate | undefined {
  const title = entryTitle[list];
  const changed = ({ values }: Row) =>
    entryFields[list].filter((field: EntryField) => values[field] !== seen.values[field]);
  const same = candidates.filter((row) => changed(row).length === 0);
  if (same.length > 0) return same.find(({ row }) => row === seen.row) ?? same[0];

  const wanted = identity(seen.values[title]);
  const alike = candidates.filter(({ values }) => wanted !== "" && identity(values[title]) === wanted);
  if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;

  const saysMore = isAnswered(seen.values, title);
  return candidates.find(
    (row) => saysMore && row.row === seen.row && changed(row).every((field: EntryField) => field === title),
  );
}

/** Whether anything but the title is filled in. */
function isAnswered(values: EntryValues, title: EntryField): boolean {
  return Object.entries(values).some(([field, value]) => field !== title && value !== undefined);
}

function identity(answer: Answer): string {
  return String(answer ?? "")
    .trim()
    .toLowerCase();
}
