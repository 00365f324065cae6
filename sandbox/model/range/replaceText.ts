import type { Area } from "../../engine/area";
import { intersection } from "../../engine/area";
import type { CellEntry } from "../../engine/cellEntry";
import type { Book } from "../book";
import type { Cells } from "../cells";
import { guardCells } from "../guard";

interface Criteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
}

/** Replaces text in what was entered, formulas included, and counts the cells. */
export function replaceText(
  book: Book,
  { sheetId, area }: Cells,
  text: string,
  replacement: string,
  { completeMatch = false, matchCase = false }: Criteria,
): number {
  guardCells(book, sheetId, area);
  const used = book.engine.usedArea(sheetId, false);
  const looked = used && intersection(used, area);
  if (!looked || text === "") return 0;
  const source = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const wanted = new RegExp(completeMatch ? `^${source}$` : source, matchCase ? "gu" : "giu");
  const replaced = (entered: string) => entered.replace(wanted, () => replacement);
  const entries = book.engine
    .entries(sheetId, looked)
    .map((row) => row.map((entry) => changed(entry, replaced)));
  book.engine.write(sheetId, looked as Area, entries);
  return entries.flat().filter((entry) => entry !== undefined).length;
}

/** Undefined where nothing is replaced. */
function changed(entry: CellEntry, replaced: (entered: string) => string): CellEntry | undefined {
  const { formula, value } = entry;
  if (formula !== undefined) {
    const next = replaced(formula);
    return next === formula ? undefined : { ...entry, formula: next };
  }
  if (typeof value !== "string") return undefined;
  const next = replaced(value);
  return next === value ? undefined : { ...entry, value: next };
}
