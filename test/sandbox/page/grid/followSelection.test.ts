import { afterEach, beforeEach, expect, it, jest } from "@jest/globals";
import type { FUniver } from "@univerjs/core/facade";
import { parseArea } from "../../../../sandbox/engine/address";
import { PlainEngine } from "../../../../sandbox/engine/plainEngine";
import { followSelection } from "../../../../sandbox/page/grid/followSelection";

/** A grid of which A1:J40 is seen, beside two frozen columns. */
function gridSeen(stage = 3) {
  const scrollToCell = jest.fn();
  const seen = new Map([
    ["main", { startRow: 0, endRow: 39, startColumn: 2, endColumn: 9 }],
    ["frozen", { startRow: 0, endRow: 39, startColumn: 0, endColumn: 1 }],
  ]);
  const univer = {
    Enum: { LifecycleStages: { Rendered: 2 } },
    getCurrentLifecycleStage: () => stage,
    getActiveWorkbook: () => ({
      getActiveSheet: () => ({ getVisibleRangesOfAllViewports: () => seen, scrollToCell }),
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

function selecting(stage?: number) {
  const { univer, scrollToCell } = gridSeen(stage);
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
  expect(scrollToCell.mock.calls).toEqual([[199, 25]]);
  select("A41");
  draw();
  expect(scrollToCell.mock.calls).toEqual([
    [199, 25],
    [40, 0],
  ]);
});

it("waits for a grid that isn’t drawn yet, and follows once it is asked again", () => {
  const { select, draw, scrollToCell } = selecting(1);
  select("A100");
  draw();
  expect(scrollToCell).not.toHaveBeenCalled();
});
