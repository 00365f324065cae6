import { cellAt } from "./cellAt";
import { callText, type Example, type ExampleCell, type Figure } from "./example";
import { type FunctionId, functionIds } from "./functionId";
import type { FunctionReference } from "./functionReference";
import { functionReferences } from "./functionReferences";
import type { ReferenceWords } from "./words/referenceWords";

/** A cell of the Examples sheet. */
export type ExamplesSheetCell =
  /** Words to read: a title, a line, a label or the name of an account. */
  | { readonly kind: "title" | "line" | "label" | "text"; readonly text: string }
  | { readonly kind: "figure"; readonly figure: Figure }
  /** Spills over as many cells as `like` has; the figures there say how to show it. */
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly like: readonly (readonly (Figure | string)[])[];
    };

/** Rows from A1 on; undefined for a blank cell. */
export type ExamplesSheetRow = readonly (ExamplesSheetCell | undefined)[];

/** Every example of every function, one below the other: title, what it shows, and the small sheet, live. */
export function examplesSheet(words: ReferenceWords): ExamplesSheetRow[] {
  const rows: ExamplesSheetRow[] = [];
  for (const id of functionIds) {
    const { examples }: FunctionReference = functionReferences[id];
    const lines = words.functions[id].examples as Readonly<Record<string, string>>;
    for (const [name, example] of Object.entries(examples)) {
      rows.push([{ kind: "title", text: title(id, words) }]);
      rows.push([{ kind: "line", text: lines[name] ?? "" }]);
      rows.push(...exampleRows(example, rows.length, words), []);
    }
  }
  return rows;
}

function title(id: FunctionId, words: ReferenceWords): string {
  return `PLAN.${id}: ${words.functions[id].title}`;
}

/** @param above rows that are already on the sheet */
function exampleRows({ cells, calls }: Example, above: number, words: ReferenceWords): ExamplesSheetRow[] {
  const rows = cells.map((row) => row.map((cell) => shown(cell, words)));
  for (const { at, id, args, result } of calls) {
    const { row, column } = cellAt(at);
    while (rows.length < row + result.length) rows.push([]);
    const formula = callText(
      id,
      args.map((text) => movedDown(text, above)),
    );
    const line = rows[row] ?? [];
    while (line.length < column) line.push(undefined);
    line[column] = { kind: "formula", formula, like: result };
  }
  return rows;
}

function shown(cell: ExampleCell, words: ReferenceWords): ExamplesSheetCell | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell === "string") return { kind: "text", text: cell };
  return "label" in cell
    ? { kind: "label", text: words.labels[cell.label] }
    : { kind: "figure", figure: cell };
}

/** References in an argument, so many rows further down. */
function movedDown(text: string, rows: number): string {
  return text.startsWith('"')
    ? text
    : text.replace(/\b([A-Z])(\d+)\b/g, (_, letter, row) => `${letter}${Number(row) + rows}`);
}
