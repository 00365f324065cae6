import type { NamedRange } from "../blueprint/blueprint";
import { fact, headingRow } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import type { SheetWords } from "../words/sheetWords";

/** What the tables' lists offer and what their formulas answer. */
export const tableLists = {
  Status: ["planned", "started", "done", "dropped"],
  Progress: ["open", "overdue", "undated", "closed", "notFound"],
  Branch: ["customer", "target"],
  Cell: ["open", "notEligible"],
} as const;

type List = keyof typeof tableLists;

/** The words of each list, by what they mean. */
export type TableListWords = {
  readonly [Each in List]: Readonly<Record<(typeof tableLists)[Each][number], string>>;
};

const lists = Object.entries(tableLists) as readonly [List, readonly string[]][];

/** The tables' lists, one a column, each word with a name of its own. */
export function tableListRows({ tables: { lists: words, listTitles } }: SheetWords): readonly Row[] {
  const length = Math.max(...lists.map(([, keys]) => keys.length));
  return [
    headingRow(
      lists.map(([list]) => listTitles[list]),
      [...lists.keys()],
    ),
    ...Array.from({ length }, (_, i) => lists.map(([list, keys]) => word(list, keys[i], words[list]))),
  ];
}

function word(list: List, key: string | undefined, words: Readonly<Record<string, string>>) {
  if (key === undefined) return undefined;
  const name = `Plan_${list}_${key.charAt(0).toUpperCase()}${key.slice(1)}`;
  return fact(`lists.${list}.${key}`, words[key] ?? "", { name, format: "text", style: "list" });
}

const range = (name: string, list: List, from: string, to: string): NamedRange => ({
  name,
  from: `lists.${list}.${from}`,
  to: `lists.${list}.${to}`,
});

export const tableListRanges: readonly NamedRange[] = [
  range("Plan_List_Statuses", "Status", "planned", "dropped"),
  range("Plan_List_Branches", "Branch", "customer", "target"),
];
