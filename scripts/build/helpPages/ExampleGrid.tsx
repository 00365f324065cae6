import type { ReactNode } from "react";
import type { Example, ExampleCell } from "../../../src/reference/example";
import { cellAt } from "../../../src/reference/cellAt";
import type { Edition } from "./edition";
import { figureText } from "./figureText";

interface ExampleGridProps {
  readonly example: Example;
  readonly edition: Edition;
  readonly caption: string;
}

interface ShownCell {
  readonly content: ExampleCell;
  readonly calculated: boolean;
}

/** The sheet of an example with column letters and row numbers, results in place. */
export function ExampleGrid({ example, edition, caption }: ExampleGridProps): ReactNode {
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
                <GridCell key={column} cell={row[column]} edition={edition} />
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
  edition,
}: {
  readonly cell: ShownCell | undefined;
  readonly edition: Edition;
}): ReactNode {
  const content = cell?.content;
  if (content === undefined) return <td />;
  if (typeof content === "string")
    return <td className={cell?.calculated ? "result" : undefined}>{content}</td>;
  if ("label" in content) return <td className="label">{edition.words.labels[content.label]}</td>;
  return (
    <td className={cell?.calculated ? "figure result" : "figure"}>
      {figureText(content, edition.notation.locale)}
    </td>
  );
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
