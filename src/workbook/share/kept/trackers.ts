import { isSign, lexemes } from "../formula/lexemes";
import type { KeptCell } from "./kept";

/** How the trackers are named: hidden workbook names, numbered. */
export const trackerPrefix = "Plan_Originals_";

/** Excel's limits are 254 arguments and 8,192 characters. */
const mostReferences = 200;
const longest = 6000;

/** A hidden workbook name that holds references. */
interface Tracker {
  readonly name: string;
  readonly formula: string;
}

/**
 * Gives cells the hidden names that hold references to them and to all that their originals mean: Excel keeps those
 * true when rows are inserted, sheets and columns renamed, cells moved. One name holds many; it is never calculated,
 * CHOOSE merely takes any reference.
 *
 * @param nextName a name that isn't taken yet, another one each time
 */
export function withTrackers(
  cells: readonly Omit<KeptCell, "tracker" | "index">[],
  nextName: () => string,
): { readonly cells: KeptCell[]; readonly trackers: readonly Tracker[] } {
  const lines: { readonly name: string; readonly references: string[] }[] = [];
  const tracked = cells.map((cell): KeptCell => {
    const references = limited(cell.references);
    const wanted = referencesOf({ ...cell, references });
    let line = lines.at(-1);
    if (!line || isFull([...line.references, ...wanted]))
      lines.push((line = { name: nextName(), references: [] }));
    const index = line.references.length;
    line.references.push(...wanted);
    return { ...cell, references, tracker: line.name, index };
  });
  const trackers = lines.map(({ name, references }) => ({
    name,
    formula: `=CHOOSE(1,${references.join(",")})`,
  }));
  return { cells: tracked, trackers };
}

/**
 * The trackers' formulas by their names. Only the workbook's own: a sheet that is copied gets names of its own for all
 * that mean it, and those follow the copy.
 */
export function trackerFormulas(
  names: readonly { readonly name: string; readonly sheet: string | undefined; readonly formula: string }[],
): ReadonlyMap<string, string> {
  return new Map(
    names.filter(({ sheet }) => sheet === undefined).map(({ name, formula }) => [name, formula]),
  );
}

/** A kept cell with what it and its references are called now. */
export interface TrackedCell {
  readonly kept: KeptCell;
  readonly place: string;
  readonly moves: ReadonlyMap<string, string>;
}

/**
 * What has become of kept cells. Where a tracker was deleted, all that it held is taken to stand where it stood.
 *
 * @param formulaOf a tracker's formula as it is now
 */
export function trackedNow(
  cells: readonly KeptCell[],
  formulaOf: (tracker: string) => string | undefined,
): readonly TrackedCell[] {
  const known = new Map<string, readonly string[]>();
  return cells.map((kept) => {
    const now = known.get(kept.tracker) ?? argumentsOf(formulaOf(kept.tracker) ?? "");
    known.set(kept.tracker, now);
    const [place = kept.place, ...references] = now.slice(kept.index);
    const recorded = referencesOf(kept).slice(1);
    const isWhole = references.length >= recorded.length;
    const moves = new Map(recorded.map((was, i) => [was, (isWhole ? references[i] : was) ?? was]));
    return { kept, place, moves };
  });
}

function referencesOf({ place, references }: Pick<KeptCell, "place" | "references">): readonly string[] {
  return [place, ...references.filter((reference) => reference !== null)];
}

function isFull(references: readonly string[]): boolean {
  return references.length > mostReferences || references.join(",").length > longest;
}

/** A formula with more references than a name holds: the last ones aren't followed. */
function limited(references: readonly (string | null)[]): (string | null)[] {
  let length = 0;
  return references.map((reference, i) => {
    length += (reference?.length ?? 0) + 1;
    return i < mostReferences - 1 && length < longest / 2 ? reference : null;
  });
}

/** The references in a tracker's formula. */
function argumentsOf(formula: string): readonly string[] {
  const commas = lexemes(formula).filter((token) => isSign(token, ","));
  return commas.map(({ end }, i) =>
    formula.slice(end, commas[i + 1]?.start ?? formula.lastIndexOf(")")).trim(),
  );
}
