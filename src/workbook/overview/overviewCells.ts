import { figure, words } from "../review/cells";
import type { FoundTables } from "../review/planTables";
import { overviewName } from "./overviewName";
import type { SheetFigure } from "./overviewWorkbook";

/** More than the sheet has of each list: those that aren't there are left out. */
const longestList = 20;

const numbers = Array.from({ length: longestList }, (_, i) => i + 1);

/** The cells of a numbered list, `gap.3.account`. */
export function listIds(list: string, parts: readonly string[]): readonly string[] {
  return numbers.flatMap((number) => parts.map((part) => `${list}.${number}.${part}`));
}

interface OverviewCells {
  figure(id: string): SheetFigure;
  text(id: string): string | undefined;
  /** The entries of a numbered list whose `part` has a text, in order: their ids without the part. */
  entries(list: string, part: string): readonly { readonly id: string; readonly text: string }[];
}

export function overviewCells({ named }: FoundTables): OverviewCells {
  const cell = (id: string) => named.get(overviewName(id));
  const text = (id: string) => words(cell(id)?.value);
  return {
    figure: (id) => ({ value: figure(cell(id)?.value), address: cell(id)?.address }),
    text,
    entries: (list, part) =>
      numbers.flatMap((number) => {
        const id = `${list}.${number}`;
        const entry = text(`${id}.${part}`);
        return entry === undefined ? [] : [{ id, text: entry }];
      }),
  };
}
