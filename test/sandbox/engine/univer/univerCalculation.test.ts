import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type HeadlessUniver, createHeadlessUniver } from "../../../../sandbox/engine/headlessUniver";
import { area, sheetOf } from "../cells";

const rows = 1500;

describe("changes while a calculation runs", () => {
  let univer: HeadlessUniver;
  beforeEach(() => {
    univer = createHeadlessUniver();
  });
  afterEach(() => univer.dispose());

  it("are waited for, whenever they come", async () => {
    const sheet = sheetOf(univer.engine);
    sheet.type("A1", [[0]]);
    sheet.type(
      `B1:B${rows}`,
      Array.from({ length: rows }, (_, i) => [`=$A$1+${i}`]),
    );
    for (const pause of [0, 110, 150]) {
      sheet.type("A1", [[pause]]);
      await new Promise((resolve) => setTimeout(resolve, pause));
      sheet.type("A1", [[pause + 1]]);
      await univer.engine.settled();
      expect(sheet.values(`B${rows}`)).toEqual([[pause + rows]]);
    }
    // What would keep the process when all is done.
    expect(process.getActiveResourcesInfo()).not.toContain("MessagePort");
  });

  it("are calculated after a formula that can’t be read as well", async () => {
    const sheet = sheetOf(univer.engine);
    sheet.type("A1:A3", [[1], ["=LET(A1:A2,2,3)"], ["=A1+1"]]);
    await univer.engine.settled();
    sheet.type("A1", [[2]]);
    await univer.engine.settled();
    expect(sheet.values("A1:A3").flat()).toEqual([2, "#NAME?", 3]);
  });

  it("are over at once where only formats change: nothing follows from them", async () => {
    const { engine } = univer;
    const cell = area("A1");
    await engine.settled();
    engine.setStyles(engine.activeSheetId, cell, [[{ bold: true }]]);
    await engine.settled();
    expect(engine.styles(engine.activeSheetId, cell)).toMatchObject([[{ bold: true }]]);
  });

  describe("with a custom function that takes its time", () => {
    let answer: (value: number) => void;
    /** Resolves when the function has been called and waits for its answer. */
    const called = (): Promise<void> =>
      new Promise((resolve) => {
        univer.engine.registerFunctions({
          namespace: "TEST",
          functions: [{ id: "SLOW", name: "SLOW", parameters: [{ name: "value", type: "any" }] }],
          call: () =>
            new Promise((settle) => {
              answer = settle;
              resolve();
            }),
        });
        sheetOf(univer.engine).type("A1:A4", [[1], [2], ["=SUM(A1:A2)"], ["=TEST.SLOW(A3)+A3"]]);
      });
    /** The first run's answer, and those of the runs that follow. */
    const finish = async (result: number): Promise<void> => {
      const repeat = setInterval(() => answer(result), 5);
      await univer.engine.settled();
      clearInterval(repeat);
    };

    it("leave no results of it where other cells have moved to", async () => {
      const sheet = sheetOf(univer.engine);
      await called();
      univer.engine.insert(sheet.id, area("2:3"), "row");
      await finish(100);
      expect(sheet.formulas("A1:A7").flat()).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        "=SUM(A1:A4)",
        "=TEST.SLOW(A5)+A5",
        undefined,
      ]);
      expect(sheet.values("A1:A7").flat()).toEqual([1, null, null, 2, 3, 103, null]);
    });

    it("are not overwritten with its results", async () => {
      const sheet = sheetOf(univer.engine);
      await called();
      sheet.type("A3", [["typed"]]);
      sheet.type("A4", [[7]]);
      await finish(100);
      expect(sheet.values("A1:A4").flat()).toEqual([1, 2, "typed", 7]);
    });

    it("don’t let the calculation of everything be forgotten", async () => {
      const sheet = sheetOf(univer.engine);
      await called();
      await finish(100);
      univer.engine.calculate();
      sheet.type("C1", [["elsewhere"]]);
      await finish(200);
      expect(sheet.values("A4")).toEqual([[203]]);
    });
  });
});
