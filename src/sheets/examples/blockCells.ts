import type { ExamplesSheetCell, ExamplesSheetRow } from "../../reference/examplesSheet";
import { relativeAddress } from "../blueprint/address";
import type { ExampleBlock } from "./exampleBlocks";
import type { ExamplesCell, PlacedCell } from "./examplesBlueprint";
import { figureFormat, valueOf } from "./figureFormat";
import { movedDown } from "./movedDown";

type FormulaCell = Extract<ExamplesSheetCell, { kind: "formula" }>;

/** An example's small sheet from row `top` on, and to the right of it, a column apart, each formula as it is typed. */
export function blockCells({ rows, above }: ExampleBlock, top: number): readonly PlacedCell[] {
  const cells = rows.flatMap((row, down) =>
    row.flatMap((cell, column): readonly PlacedCell[] => {
      if (!cell) return [];
      if (cell.kind === "formula") return resultCells(cell, top + down, column, top - above);
      return [{ ...typedCell(cell, column, isHeading(row)), row: top + down, column }];
    }),
  );
  const width = 1 + Math.max(...cells.map(({ column }) => column));
  const formulas = cells.filter(({ entry }) => entry.kind === "formula");
  const texts = formulas.map(({ row, column }): PlacedCell => ({
    row,
    column: width + 1,
    entry: { kind: "formula", formula: `=FORMULATEXT(${relativeAddress(row, column)})` },
    style: "list",
  }));
  return [...cells, ...texts];
}

/** A row of titles or years, over columns of figures. */
function isHeading(row: ExamplesSheetRow): boolean {
  return row.some(
    (cell, column) =>
      (cell?.kind === "label" && column > 0) || (cell?.kind === "figure" && "year" in cell.figure),
  );
}

function typedCell(
  cell: Exclude<ExamplesSheetCell, FormulaCell>,
  column: number,
  heading: boolean,
): ExamplesCell {
  if (cell.kind === "figure") {
    const { figure } = cell;
    const style = "year" in figure ? "columnHeading" : "input";
    return { entry: { kind: "figure", value: valueOf(figure) }, style, format: figureFormat(figure) };
  }
  const entry = { kind: "text", text: cell.text } as const;
  if (cell.kind !== "label") return { entry, style: "text" };
  return { entry, style: heading ? (column === 0 ? "textHeading" : "columnHeading") : "label" };
}

/** The formula and the cells that its result spills into. */
function resultCells(
  { formula, like }: FormulaCell,
  row: number,
  column: number,
  down: number,
): readonly PlacedCell[] {
  const figures = like.flat().filter((value) => typeof value !== "string");
  const words = figures.length === 0 ? "centered" : "text";
  return like.flatMap((line, i) =>
    line.map((value, j): PlacedCell => {
      const place = { row: row + i, column: column + j };
      const entry =
        i === 0 && j === 0
          ? ({ kind: "formula", formula: movedDown(formula, down) } as const)
          : ({ kind: "spill" } as const);
      if (typeof value === "string") return { ...place, entry, style: words };
      return { ...place, entry, style: "calculated", format: figureFormat(value, figures) };
    }),
  );
}
