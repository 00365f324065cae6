import { describe, expect, it } from "@jest/globals";
import { CellError } from "../../../sandbox/engine/cellValue";
import { PlainEngine } from "../../../sandbox/engine/plainEngine";
import { area, sheetOf } from "./cells";

describe("PlainEngine", () => {
  it("keeps formulas as typed, and gives their cells the value it was made with", () => {
    const sheet = sheetOf(new PlainEngine(42));
    sheet.type("A1:B1", [["=1+1", "text"]]);
    expect(sheet.values("A1:C1")).toEqual([[42, "text", null]]);
    expect(sheet.formulas("A1:B1")).toEqual([["=1+1", undefined]]);
    expect(sheetOf(new PlainEngine(CellError.of("#N/A"))).values("A1")).toEqual([[null]]);
  });

  it("moves cells, styles, sizes, merged cells and tables together", () => {
    const engine = new PlainEngine();
    const sheet = sheetOf(engine);
    sheet.type("B2:C3", [
      ["Account", "Revenue"],
      ["Contoso", "=SUM(T[Revenue])+B3"],
    ]);
    const table = sheet.table("B2:C3", "T");
    engine.format(sheet.id, area("B2"), { bold: true });
    engine.updateRows(sheet.id, 1, 1, { size: 30 });
    engine.merge(sheet.id, area("E2:F2"));
    engine.insert(sheet.id, area("1:3"), "row");
    engine.insert(sheet.id, area("A:A"), "column");
    expect(sheet.formulas("D6")).toEqual([["=SUM(T[Revenue])+C6"]]);
    expect(engine.parts.tables.byId(table)?.area).toEqual(area("C5:D6"));
    expect(engine.styles(sheet.id, area("C5"))).toEqual([[{ bold: true }]]);
    expect(engine.rows(sheet.id, 4, 1)[0]?.size).toBe(30);
    expect(engine.merges(sheet.id)).toEqual([area("F5:G5")]);
    expect(engine.usedArea(sheet.id, true)).toEqual(area("C5:D6"));
    engine.remove(sheet.id, area("5:6"), "row");
    expect(engine.parts.tables.all).toEqual([]);
    expect(engine.usedArea(sheet.id, false)).toBeUndefined();
  });

  it("formats whole columns without a million cells, and cells within them on top", () => {
    const engine = new PlainEngine();
    const { id } = sheetOf(engine);
    engine.format(id, area("B2"), { bold: true });
    engine.format(id, area("B:B"), { fill: "#FFFFCC" });
    engine.format(id, area("B3"), { italic: true });
    expect(engine.styles(id, area("B2:B4"))).toEqual([
      [{ bold: true, fill: "#FFFFCC" }],
      [{ italic: true, fill: "#FFFFCC" }],
      [{ fill: "#FFFFCC" }],
    ]);
  });
});
