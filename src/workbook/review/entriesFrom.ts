import { entryFields } from "./accountLists";
import type { AccountList, Entry, EntryField, EntryValues } from "./accountLists";
import { answerFrom } from "./answerCells";
import { entryLimits } from "./inputLimits";
import type { TableRow } from "./look";
import type { FoundTables } from "./planTables";
import { meaning, vocabulary } from "./vocabulary";

/** An account's rows in one of the lists; undefined where its table is gone. */
export function entriesFrom(
  list: AccountList,
  { tables, named }: FoundTables,
  rows: readonly TableRow[],
): readonly Entry[] | undefined {
  const columns = tables.get(list)?.columns;
  if (!columns) return undefined;
  const words = vocabulary(named);
  return rows.map(({ row, cells }) => {
    const cell = (field: string) => cells[columns.get(field) ?? -1];
    const values = entryFields[list].map((field: EntryField) => [
      field,
      answerFrom(entryLimits(list, field), cell(field), words),
    ]);
    return {
      row,
      values: Object.fromEntries(values) as EntryValues,
      progress: list === "actions" ? meaning(words.progresses, cell("state")) : undefined,
    };
  });
}
