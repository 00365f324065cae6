import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { PlainEngine } from "../../../../sandbox/engine/plainEngine";
import { followWorkbook } from "../../../../sandbox/page/status/workbookState";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** What a browser does before it draws the next time. */
let frames: FrameRequestCallback[] = [];
const nextFrame = () => {
  const due = frames;
  frames = [];
  for (const draw of due) draw(0);
};

beforeAll(() => {
  globalThis.requestAnimationFrame = (draw) => frames.push(draw);
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "requestAnimationFrame");
});

const setUp = () => {
  frames = [];
  const engine = new PlainEngine();
  const messages = new Map<string, string>();
  const state = followWorkbook(engine, (address) => messages.get(address));
  return { engine, state, messages, sheetId: engine.activeSheetId };
};

describe("the state of a workbook", () => {
  it("is changed by an edit and not by looking around", () => {
    const { engine, state, sheetId } = setUp();
    engine.select(sheetId, area(3, 3, 2, 2));
    expect(state.get().changed).toBe(false);
    engine.write(sheetId, area(0, 0, 1, 1), [[{ value: 1 }]]);
    expect(state.get().changed).toBe(true);
  });

  it("is calculating until everything entered has settled", async () => {
    const { engine, state, sheetId } = setUp();
    engine.write(sheetId, area(0, 0, 1, 1), [[{ value: 1 }]]);
    expect(state.get().calculating).toBe(true);
    await engine.settled();
    await Promise.resolve();
    expect(state.get().calculating).toBe(false);
  });

  it("sums up the selected cells, once a frame", () => {
    const { engine, state, sheetId } = setUp();
    engine.write(sheetId, area(0, 0, 2, 1), [[{ value: 1 }], [{ value: 2 }]]);
    engine.select(sheetId, area(0, 0, 1_048_576, 1));
    expect(frames).toHaveLength(1);
    nextFrame();
    expect(state.get().selection).toEqual({ count: 2, numbers: 2, sum: 3 });
  });

  it("explains the active cell where a custom function said why it failed", () => {
    const { engine, state, messages, sheetId } = setUp();
    messages.set("Sheet1!B2", "The rate must be between 0 and 1.");
    engine.select(sheetId, area(1, 1, 1, 1));
    nextFrame();
    expect(state.get().explanation).toBe("The rate must be between 0 and 1.");
    engine.select(sheetId, area(0, 0, 1, 1));
    nextFrame();
    expect(state.get().explanation).toBeUndefined();
  });
});
