import { describe, expect, it } from "@jest/globals";
import type { CellEdit } from "../../../../src/workbook/share/write/edits";
import { mergedEdits } from "../../../../src/workbook/share/write/mergedEdits";

const edit = (sheet: string, row: number, after: string[][]): CellEdit => ({
  block: { sheet, row, column: 2, rows: after.length, columns: after[0]?.length ?? 0 },
  before: after.map((line) => line.map(() => "")),
  after,
  isText: false,
});
const edits = ["Open", "Filtered"].flatMap((sheet) => [
  edit(sheet, 0, [["=1"]]),
  edit(sheet, 1, [["=2"]]),
  edit(sheet, 5, [
    ["=3", ""],
    ["", ""],
  ]),
]);
const written = (byRow: readonly string[], sheet: string) =>
  mergedEdits(edits, new Set(byRow))
    .filter(({ block }) => block.sheet === sheet)
    .map(({ block, after }) => [block.row, block.rows, after]);

describe("cells to be written", () => {
  it("are joined below one another", () => {
    expect(written([], "Open")).toEqual([
      [0, 2, [["=1"], ["=2"]]],
      [
        5,
        2,
        [
          ["=3", ""],
          ["", ""],
        ],
      ],
    ]);
  });

  it("are written row by row, the last first, where rows are hidden", () => {
    expect(written(["Filtered"], "Filtered")).toEqual([
      [0, 1, [["=1"]]],
      [1, 1, [["=2"]]],
      [6, 1, [["", ""]]],
      [5, 1, [["=3", ""]]],
    ]);
    expect(written(["Filtered"], "Open")).toHaveLength(2);
  });
});
