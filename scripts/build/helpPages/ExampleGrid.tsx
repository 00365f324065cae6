import type { ReactNode } from "react";
import type { Example, ExampleCell } from "../../../src/reference/example";
import { cellAt } from "../../../src/reference/cellAt";
import type { ReferenceWords } from "../../../src/reference/words/referenceWords";
import { figureText } from "./figureText";

interface ExampleGridProps {
  readonly example: Example;
  readonly words: ReferenceWords;
  readonly caption: string;
}

interface ShownCell {
  readonly content: ExampleCell;
  readonly calculated: boolean;
}

/** The sheet of an example with column letters and row numbers, results in place. */
export function ExampleGrid({ example, words, caption }: ExampleGridProps): ReactNode {
  const rows = calculated(example);
  const columns = Math.max(...rows.map((row) => row.length));
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={caption}>
      <table className="grid">
        <thead>
          <tr>
            <td />
            {Array.from({ length: columns }, (_, column) => (
              <th scope="col" key={column}>
                {String.fromCharCode(65 + column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">{index + 1}</th>
              {Array.from({ length: columns }, (_, column) => (
                <GridCell key={column} cell={row[column]} words={words} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function GridCell({
  cell,
  words,
}: {
  readonly cell: ShownCell | undefined;
  readonly words: ReferenceWords;
}): ReactNode {
  const content = cell?.content;
  if (content === undefined) return <td />;
  if (typeof content === "string")
    return <td className={cell?.calculated ? "result" : undefined}>{content}</td>;
  if ("label" in content) return <td className="label">{words.labels[content.label]}</td>;
  return <td className={cell?.calculated ? "figure result" : "figure"}>{figureText(content)}</td>;
}

function calculated({ cells, calls }: Example): ShownCell[][] {
  const rows: ShownCell[][] = cells.map((row) => row.map((content) => ({ content, calculated: false })));
  for (const { at, result } of calls) {
    const { row, column } = cellAt(at);
    result.forEach((values, i) => {
      while (rows.length <= row + i) rows.push([]);
      const line = rows[row + i] ?? [];
      values.forEach((content, j) => {
        while (line.length < column + j) line.push({ content: undefined, calculated: false });
        line[column + j] = { content, calculated: true };
      });
    });
  }
  return rows;
}
