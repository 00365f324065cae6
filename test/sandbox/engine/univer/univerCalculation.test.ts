import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type HeadlessUniver, createHeadlessUniver } from "../../../../sandbox/engine/headlessUniver";
import { sheetOf } from "../cells";

const rows = 1500;

describe("waiting for the calculation", () => {
  let univer: HeadlessUniver;
  beforeAll(() => {
    univer = createHeadlessUniver();
  });
  afterAll(() => univer.dispose());

  it("includes what changes while it runs, whenever that is", async () => {
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
  });

  it("is over at once where only formats change: nothing follows from them", async () => {
    const { engine } = univer;
    await engine.settled();
    engine.setStyles(engine.activeSheetId, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ bold: true }]]);
    await engine.settled();
    expect(engine.styles(engine.activeSheetId, { row: 0, column: 0, rows: 1, columns: 1 })).toMatchObject([
      [{ bold: true }],
    ]);
  });
});
