import { describe, expect, it } from "@jest/globals";
import { defaultTableLook, type Table } from "../../../../sandbox/engine/tables/table";
import { tableLook } from "../../../../sandbox/page/grid/tableLook";

const table = (style: string, changes: Partial<Table> = {}): Table => ({
  id: "1",
  name: "Any",
  sheetId: "1",
  area: { row: 2, column: 1, rows: 4, columns: 2 },
  showHeaders: true,
  showTotals: false,
  columns: [],
  look: { ...defaultTableLook, style },
  ...changes,
});

/** The fills of the table's first column, top to bottom. */
const fills = (from: Table) => [2, 3, 4, 5].map((row) => tableLook(from, row, 1)?.bg?.rgb);

describe("a table's look", () => {
  it("has a filled header and every other row tinted in a medium style", () => {
    expect(fills(table("TableStyleMedium2"))).toEqual(["#4472c4", "#d9e1f2", undefined, "#d9e1f2"]);
  });

  it("has a bold header between lines in a light style", () => {
    const header = tableLook(table("TableStyleLight1"), 2, 1);
    expect(header).toMatchObject({ bl: 1, bd: { t: {}, b: {} } });
    expect(header?.bg).toBeUndefined();
  });

  it("starts its bands below the header, or at the top without one", () => {
    expect(fills(table("TableStyleMedium2", { showHeaders: false }))).toEqual([
      "#d9e1f2",
      undefined,
      "#d9e1f2",
      undefined,
    ]);
  });

  it("repeats its colours every seven styles", () => {
    expect(fills(table("TableStyleMedium9"))).toEqual(fills(table("TableStyleMedium2")));
  });

  it("has no bands where they are switched off, and a bold row of totals", () => {
    const plain = table("TableStyleMedium2", {
      showTotals: true,
      look: { ...defaultTableLook, showBandedRows: false },
    });
    expect(fills(plain)).toEqual(["#4472c4", undefined, undefined, undefined]);
    expect(tableLook(plain, 5, 1)).toMatchObject({ bl: 1 });
  });

  it("has its first or last column bold where that is highlighted", () => {
    const last = table("TableStyleMedium2", {
      look: { ...defaultTableLook, highlightLastColumn: true },
    });
    expect([1, 2].map((column) => tableLook(last, 3, column)?.bl)).toEqual([undefined, 1]);
  });

  it("is nothing for a style that it doesn't know", () => {
    expect(tableLook(table(""), 2, 1)).toBeUndefined();
  });
});
