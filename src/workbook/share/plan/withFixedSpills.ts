import { fixedSpills, type FormerSpill } from "../formula/fixedSpills";
import type { ShareSite } from "../look/examine";
import { spotKey } from "../look/spot";
import type { Entry } from "../write/edits";
import { anchorOf, type CellChange, type LeftCell } from "./cellChange";

/** What spilled before these changes and doesn't after them. */
export function formerSpills(changes: readonly CellChange[]): FormerSpill {
  const former = new Map(
    changes
      .filter(({ kind }) => kind === "plain" || kind === "value")
      .map(({ cell, block }) => [spotKey(cell), block]),
  );
  return (sheet, row, column) => former.get(spotKey({ sheet, row, column }));
}

/** What no longer spills can't be meant by `A1#` any more, neither in what was converted nor elsewhere. */
export function withFixedSpills(
  changes: readonly CellChange[],
  left: readonly LeftCell[],
  { spillUses }: ShareSite,
  locked: ReadonlySet<string>,
): { readonly changes: readonly CellChange[]; readonly left: readonly LeftCell[] } {
  const formerSpill = formerSpills(changes);
  const fixed = (entry: Entry, sheet: string): Entry =>
    typeof entry === "string" && entry.startsWith("=") ? fixedSpills(entry, sheet, formerSpill) : entry;
  const uses = spillUses.filter(({ formula, sheet }) => fixed(formula, sheet) !== formula);
  return {
    changes: [
      ...changes.map((change) => ({
        ...change,
        after: change.after.map((line) => line.map((entry) => fixed(entry, change.cell.sheet))),
      })),
      ...uses
        .filter(({ sheet }) => !locked.has(sheet))
        .map((cell): CellChange => ({
          cell,
          kind: "spill",
          block: anchorOf(cell),
          after: [[fixed(cell.formula, cell.sheet)]],
          needs: [],
          shows: undefined,
          isText: false,
        })),
    ],
    left: [
      ...left,
      ...uses
        .filter(({ sheet }) => locked.has(sheet))
        .map((cell) => ({ cell, reason: "protected" as const })),
    ],
  };
}
