import { gateStates, potentials, reviewStates } from "../../sheets/lists";
import type { GateState } from "../../sheets/lists";
import { tableLists } from "../../sheets/settings/tableLists";
import { progresses } from "./accountLists";
import type { Progress } from "./accountLists";
import type { NamedCell } from "./namedCells";
import type { Freshness } from "./reviewWorkbook";

/** The words of the sheets and what they mean; they are the workbook's own, in whatever language it was built. */
export interface Vocabulary {
  readonly gates: Words<GateState>;
  readonly states: Words<Freshness>;
  readonly progresses: Words<Progress>;
  readonly whitespace: Words<(typeof tableLists.Cell)[number]>;
  /** What a list offers, by the name of its range. */
  choices(source: string): Words<string>;
}

type Words<Key> = readonly { readonly key: Key; readonly word: string }[];

const freshness: readonly Freshness[] = [...reviewStates, "missing"];

const capitalised = (key: string) => `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
const namesOf = (list: string) => (key: string) => `Plan_${list}_${capitalised(key)}`;
const stateName = (key: Freshness) => (key === "missing" ? "Plan_Missing" : namesOf("State")(key));

/** The lists that people choose from: the name of each word's cell. */
const choices: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  Plan_List_Potential: ["Potential", potentials],
  Plan_List_Override: ["Potential", potentials],
  Plan_List_Statuses: ["Status", tableLists.Status],
  Plan_List_Branches: ["Branch", tableLists.Branch],
};

/** The names of the cells that hold the words of the review. */
export const vocabularyNames: readonly string[] = [
  ...gateStates.map(namesOf("Gate")),
  ...freshness.map(stateName),
  ...potentials.map(namesOf("Potential")),
];

/** And those of the tables. */
export const tableVocabularyNames: readonly string[] = [
  ...progresses.map(namesOf("Progress")),
  ...tableLists.Status.map(namesOf("Status")),
  ...tableLists.Branch.map(namesOf("Branch")),
  ...tableLists.Cell.map(namesOf("Cell")),
];

/** @param named what stands in the cells of {@link vocabularyNames} */
export function vocabulary(named: ReadonlyMap<string, NamedCell>): Vocabulary {
  const words = <Key extends string>(keys: readonly Key[], nameOf: (key: Key) => string): Words<Key> =>
    keys.map((key) => ({ key, word: String(named.get(nameOf(key))?.value ?? "") }));
  return {
    gates: words(gateStates, namesOf("Gate")),
    states: words(freshness, stateName),
    progresses: words(progresses, namesOf("Progress")),
    whitespace: words(tableLists.Cell, namesOf("Cell")),
    choices: (source) => {
      const [list, keys] = choices[source] ?? ["", []];
      return words(keys, namesOf(list));
    },
  };
}

/** What the word in a cell means; undefined for a blank cell and for words that aren't in the list. */
export function meaning<Key>(words: Words<Key>, cell: unknown): Key | undefined {
  const wanted = identity(cell);
  return wanted === "" ? undefined : words.find(({ word }) => identity(word) === wanted)?.key;
}

/** How the sheet writes it. */
export function wordFor<Key>(words: Words<Key>, wanted: Key): string | undefined {
  return words.find(({ key }) => key === wanted)?.word;
}

function identity(cell: unknown): string {
  return typeof cell === "string" ? cell.trim().toLowerCase() : "";
}
