import { afterEach, beforeEach, expect, it, jest } from "@jest/globals";
import type { FUniver } from "@univerjs/core/facade";
import { parseArea } from "../../../../sandbox/engine/address";
import { PlainEngine } from "../../../../sandbox/engine/plainEngine";
import { followSelection } from "../../../../sandbox/page/grid/followSelection";

const rowHeight = 20;
/** The first of the frozen columns is as wide as three others. */
const columnWidth = (column: number) => (column === 0 ? 180 : 60);

/** A grid of which A1:J40 is seen, beside two frozen columns. */
function gridSeen(stage = 3, startRow = 0) {
  const scrollToCell = jest.fn();
  const seen = new Map([
    ["main", { startRow, endRow: 39, startColumn: 2, endColumn: 9 }],
    ["frozen", { startRow, endRow: 39, startColumn: 0, endColumn: 1 }],
  ]);
  const univer = {
    Enum: { LifecycleStages: { Rendered: 2 } },
    getCurrentLifecycleStage: () => stage,
    getActiveWorkbook: () => ({
      getActiveSheet: () => ({
        getVisibleRangesOfAllViewports: () => seen,
        getFreeze: () => ({ xSplit: 2, ySplit: 0 }),
        getRowHeight: () => rowHeight,
        getColumnWidth: columnWidth,
        scrollToCell,
      }),
    }),
  } as unknown as FUniver;
  return { univer, scrollToCell };
}

let frames: FrameRequestCallback[];
beforeEach(() => {
  frames = [];
  globalThis.requestAnimationFrame = (frame) => frames.push(frame);
});
afterEach(() => void Reflect.deleteProperty(globalThis, "requestAnimationFrame"));

function selecting(stage?: number, startRow?: number) {
  const { univer, scrollToCell } = gridSeen(stage, startRow);
  const engine = new PlainEngine();
  followSelection(univer, engine);
  return {
    select: (address: string) => engine.select(engine.activeSheetId, parseArea(address)!),
    draw: () => frames.splice(0).forEach((frame) => frame(0)),
    scrollToCell,
  };
}

it.each(["A1", "B40", "J1:Z99"])(
  "leaves the grid where it is when %s is selected: its first cell is seen",
  (address) => {
    const { select, draw, scrollToCell } = selecting();
    select(address);
    draw();
    expect(scrollToCell).not.toHaveBeenCalled();
  },
);

it("brings what was selected last into view, once, with the next frame", () => {
  const { select, draw, scrollToCell } = selecting();
  select("A100");
  select("Z200:Z300");
  expect([frames.length, scrollToCell.mock.calls]).toEqual([1, []]);
  draw();
  expect(scrollToCell.mock.calls).toEqual([[199, 23]]);
  select("A41");
  draw();
  expect(scrollToCell.mock.calls).toEqual([
    [199, 23],
    [40, 0],
  ]);
});

it("scrolls no further than that the column stands beside the frozen ones, however wide those are", () => {
  const { select, draw, scrollToCell } = selecting();
  select("Z200");
  draw();
  const [, column] = scrollToCell.mock.calls[0] as [number, number];
  // Univer takes the widths from column A on, and one less for each frozen column.
  const scrolled = Array.from({ length: column - 2 }, (_, i) => columnWidth(i)).reduce((a, b) => a + b, 0);
  const between = 60 * (25 - 2);
  expect([scrolled <= between, between - scrolled < 180]).toEqual([true, true]);
});

it("brings the row wholly into view that is half under the edge after scrolling", () => {
  const { select, draw, scrollToCell } = selecting(3, 10);
  select("A12");
  draw();
  expect(scrollToCell).not.toHaveBeenCalled();
  select("A11");
  draw();
  expect(scrollToCell.mock.calls).toEqual([[10, 0]]);
});

it("waits for a grid that isn’t drawn yet, and follows once it is asked again", () => {
  const { select, draw, scrollToCell } = selecting(1);
  select("A100");
  draw();
  expect(scrollToCell).not.toHaveBeenCalled();
});
