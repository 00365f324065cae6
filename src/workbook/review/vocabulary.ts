import { gateStates, potentials, reviewStates } from "../../sheets/lists";
import type { GateState, Potential } from "../../sheets/lists";
import type { Freshness } from "./reviewWorkbook";

/** The words of the sheets and what they mean; they are the workbook's own, in whatever language it was built. */
export interface Vocabulary {
  readonly gates: Words<GateState>;
  readonly states: Words<Freshness>;
  readonly potentials: Words<Potential>;
}

type Words<Key> = readonly { readonly key: Key; readonly word: string }[];

const freshness: readonly Freshness[] = [...reviewStates, "missing"];

const capitalised = (key: string) => `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
const gateName = (key: GateState) => `Plan_Gate_${capitalised(key)}`;
const stateName = (key: Freshness) => (key === "missing" ? "Plan_Missing" : `Plan_State_${capitalised(key)}`);
const potentialName = (key: Potential) => `Plan_Potential_${capitalised(key)}`;

/** The names of the cells that hold the words. */
export const vocabularyNames: readonly string[] = [
  ...gateStates.map(gateName),
  ...freshness.map(stateName),
  ...potentials.map(potentialName),
];

/** @param named what stands in the cells of {@link vocabularyNames} */
export function vocabulary(named: ReadonlyMap<string, unknown>): Vocabulary {
  const words = <Key>(keys: readonly Key[], nameOf: (key: Key) => string): Words<Key> =>
    keys.map((key) => ({ key, word: String(named.get(nameOf(key)) ?? "") }));
  return {
    gates: words(gateStates, gateName),
    states: words(freshness, stateName),
    potentials: words(potentials, potentialName),
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
