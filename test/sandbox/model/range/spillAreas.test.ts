import { describe, expect, it } from "@jest/globals";
import { shareOf } from "../../../../sandbox/model/range/spillAreas";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe("the share of cells that belong to spilled results", () => {
  const spilled = [area(0, 0, 3, 1), area(0, 1, 3, 1)];

  it.each([
    ["all", area(0, 0, 3, 2), true],
    ["a part of a result", area(1, 0, 1, 1), true],
    ["some", area(2, 0, 2, 2), null],
    ["none", area(5, 5, 2, 2), false],
  ])("is told of %s", (_, cells, share) => {
    expect(shareOf(cells, spilled)).toBe(share);
  });
});
