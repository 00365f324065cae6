import { relativeForm, shiftedFormula } from "../formula/shiftedFormula";
import { convertedFormula, type KeptPlace } from "./keptPlace";
import type { PresentCells } from "./restoreSite";

/** An original, and what stands in the cells that it belongs into. */
export interface PlacedOriginal {
  readonly place: KeptPlace;
  readonly present: PresentCells;
}

/**
 * Where originals belong whose cells hold something else, because their rows were sorted: there where the formula now
 * stands that they were converted to, in the same column. "unclear" where that could be several cells or several
 * originals, and where an original's own cell holds what another one was converted to. Those without an entry were
 * overtyped. Values that took the place of formulas could be anybody's: they are never looked for.
 */
export function sortedRows(
  changed: readonly PlacedOriginal[],
): ReadonlyMap<PlacedOriginal, PlacedOriginal | "unclear"> {
  const converted = grouped(changed, convertedForm);
  const standing = grouped(changed, standingForm);
  const belongs = new Map<PlacedOriginal, PlacedOriginal | "unclear">();
  for (const [form, cells] of standing) {
    const originals = converted.get(form);
    if (!originals) continue;
    const isClear = cells.length <= originals.length && new Set(originals.map(originalForm)).size === 1;
    originals.forEach((original, i) => {
      const cell = isClear ? cells[i] : undefined;
      belongs.set(original, cell ? moved(original, cell) : "unclear");
    });
    // An original must not come to stand over another's formula.
    for (const cell of cells) if (!belongs.has(cell)) belongs.set(cell, "unclear");
  }
  return belongs;
}

function convertedForm({ place }: PlacedOriginal): string | undefined {
  return formIn(place, convertedFormula(place));
}

function standingForm({ place, present }: PlacedOriginal): string | undefined {
  return formIn(place, present.formulas[0]?.[0]);
}

function originalForm({ place }: PlacedOriginal): string | undefined {
  return formIn(place, place.formula);
}

/** A formula by its column and what it says there; undefined for values, and where several cells belong together. */
function formIn({ block }: KeptPlace, formula: unknown): string | undefined {
  if (!block || block.rows * block.columns > 1) return undefined;
  if (typeof formula !== "string" || !formula.startsWith("=")) return undefined;
  return `${block.column},${block.sheet}!${relativeForm(formula, block.row, block.sheet)}`;
}

function moved({ place }: PlacedOriginal, { place: { block }, present }: PlacedOriginal): PlacedOriginal {
  const rows = (block?.row ?? 0) - (place.block?.row ?? 0);
  return { present, place: { ...place, block, formula: shiftedFormula(place.formula, rows) } };
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
