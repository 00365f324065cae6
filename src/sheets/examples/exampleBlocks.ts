import type { ExamplesSheetCell, ExamplesSheetRow } from "../../reference/examplesSheet";

/** One example of the reference: its words, and the small sheet below them. */
export interface ExampleBlock {
  readonly title: string;
  readonly line: string;
  readonly rows: readonly ExamplesSheetRow[];
  /** How many rows stand above `rows`, as their formulas have it. */
  readonly above: number;
}

/** The reference's rows in their blocks; each begins with its title. */
export function exampleBlocks(rows: readonly ExamplesSheetRow[]): readonly ExampleBlock[] {
  const starts = rows.flatMap(([first], row) => (first?.kind === "title" ? [row] : []));
  return starts.map((start, i) => {
    const [title = [], line = [], ...rest] = rows.slice(start, starts[i + 1]);
    return { title: wordsOf(title[0]), line: wordsOf(line[0]), rows: rest, above: start + 2 };
  });
}

function wordsOf(cell: ExamplesSheetCell | undefined): string {
  return cell && "text" in cell ? cell.text : "";
}
