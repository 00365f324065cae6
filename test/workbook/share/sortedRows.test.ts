import { beforeEach, describe, expect, it } from "@jest/globals";
import { excelShare } from "../../../src/workbook/share/excelShare";
import type { OldestExcel, RestoreReport } from "../../../src/workbook/share/shareWorkbook";
import { useExcel } from "../../support/excel";
import { formulasOf, inBook, noSignal, quiet } from "./support/inBook";

const restore = (overwrite?: boolean) => excelShare.restore(quiet, overwrite);

/** Conflicts by their cell: why, what stands there, and what would stand there. */
const told = ({ conflicts }: RestoreReport) =>
  conflicts.map(({ place, reason, now, formula }) => [Object.values(place)[2], reason, now, formula]);

describe("rows that were sorted after they were prepared", () => {
  const excel = useExcel();
  const put = (address: string, formulas: unknown[][]) =>
    inBook(({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange(address).formulas = formulas;
    });
  const prepare = (oldest: OldestExcel) => excelShare.prepare(oldest, quiet, noSignal);
  const sort = (address: string) =>
    inBook(({ worksheets }) =>
      worksheets
        .getItem("Sheet1")
        .getRange(address)
        .sort.apply([{ key: 0, ascending: true }]),
    );

  describe.each(["excel2024", "excel2016"] as const)("for %s", (oldest) => {
    beforeEach(async () => {
      await put("A1:C3", [
        [3, 1, "=PLAN.NETNEW(A1,B1)"],
        [1, 2, "=PLAN.GOALGAP(A2,$B$2,0)"],
        [2, 5, "=PLAN.GOALGAP(A3,$B$2,0)"],
      ]);
      await prepare(oldest);
      await sort("A1:C3");
    });

    it("keep what moved until told to, and tell what would come where", async () => {
      const sorted = await formulasOf("Sheet1", "C1:C3");
      const report = await restore();
      expect(report.restored.map(({ formula }) => formula)).toEqual(["=PLAN.GOALGAP(A2,$B$2,0)"]);
      expect(told(report)).toEqual([
        ["C3", "sorted", sorted[2]?.[0], "=PLAN.NETNEW(A3,B3)"],
        ["C1", "sorted", sorted[0]?.[0], "=PLAN.GOALGAP(A1,$B$2,0)"],
      ]);
    });

    it.each(["at once", "after the others"])("bring each original back in its row, %s", async (when) => {
      if (when === "after the others") await restore();
      expect((await restore(true)).conflicts).toEqual([]);
      expect(await formulasOf("Sheet1", "C1:C3")).toEqual([
        ["=PLAN.GOALGAP(A1,$B$2,0)"],
        ["=PLAN.GOALGAP(A2,$B$2,0)"],
        ["=PLAN.NETNEW(A3,B3)"],
      ]);
      expect(excel.current.engine.names.all).toEqual([]);
      expect(excel.current.model.state.settings.size).toBe(0);
    });

    it("come back where rows were inserted above, too", async () => {
      await inBook(({ worksheets }) => {
        worksheets.getItem("Sheet1").getRange("1:1").insert("Down");
      });
      expect((await restore(true)).conflicts).toEqual([]);
      expect(await formulasOf("Sheet1", "C2:C4")).toEqual([
        ["=PLAN.GOALGAP(A2,$B$3,0)"],
        ["=PLAN.GOALGAP(A3,$B$3,0)"],
        ["=PLAN.NETNEW(A4,B4)"],
      ]);
    });
  });

  it("leave alone what could be one or another, and say so", async () => {
    await put("A1:C4", [
      [3, 1, "=PLAN.GOALGAP(A1,B1,0)"],
      [4, 2, "=PLAN.GOALGAP(A2,B2,0)"],
      [1, 5, "=PLAN.NETNEW(A3,B3)"],
      [2, 6, "=PLAN.NETNEW(A4,B4,0)"],
    ]);
    await prepare("excel2024");
    await sort("A1:C4");
    const [first, second] = await formulasOf("Sheet1", "C1:C2");
    const report = await restore(true);
    expect(told(report).map(([cell, reason]) => [cell, reason])).toEqual([
      ["C3", "unclear"],
      ["C4", "unclear"],
    ]);
    expect(await formulasOf("Sheet1", "C1:C4")).toEqual([
      first,
      second,
      ["=PLAN.GOALGAP(A3,B3,0)"],
      ["=PLAN.GOALGAP(A4,B4,0)"],
    ]);
    expect((await excelShare.check()).kept).toBe(2);
  });

  it("leave alone what a formula was copied over", async () => {
    await put("A1:C3", [
      [3, 1, "=PLAN.NETNEW(A1,B1)"],
      [1, 2, "=PLAN.GOALGAP(A2,B2,0)"],
      [2, 5, "=PLAN.CHURNRATE(A3,B3)"],
    ]);
    await prepare("excel2024");
    await inBook(({ worksheets }) => {
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("C2").copyFrom("C1");
      sheet.getRange("C3").copyFrom("C1");
      sheet.getRange("C1").values = [[7]];
    });
    const before = await formulasOf("Sheet1", "C1:C3");
    expect(told(await restore(true)).map(([cell, reason]) => [cell, reason])).toEqual([
      ["C1", "unclear"],
      ["C2", "unclear"],
      ["C3", "unclear"],
    ]);
    expect(await formulasOf("Sheet1", "C1:C3")).toEqual(before);
  });

  it("never guess whose a value is, nor write over another's formula", async () => {
    await put("A1:C2", [
      [2, 1, "=SUM(PLAN.RETENTIONFORECAST(A1:B1))"],
      [1, 2, "=PLAN.NETNEW(A2,B2)"],
    ]);
    await prepare("excel2016");
    await sort("A1:C2");
    const report = await restore(true);
    expect(report.restored).toEqual([
      { place: { kind: "cell", sheet: "Sheet1", address: "C1" }, formula: "=PLAN.NETNEW(A1,B1)" },
    ]);
    expect(told(report)).toEqual([["C1", "unclear", undefined, "=SUM(PLAN.RETENTIONFORECAST(A1:B1))"]]);
    expect(await formulasOf("Sheet1", "C1:C2")).toEqual([["=PLAN.NETNEW(A1,B1)"], [0]]);
  });

  it("sort thousands without looking at each with each", async () => {
    const rows = Array.from({ length: 4000 }, (_, i) => [
      4000 - i,
      i,
      i < 2000 ? `=PLAN.NETNEW(A${i + 1},B${i + 1})` : `=PLAN.CHURNRATE(A${i + 1},B${i + 1})`,
    ]);
    await put("A1:C4000", rows);
    await prepare("excel2024");
    await sort("A1:C4000");
    expect((await restore(true)).conflicts).toEqual([]);
    const found = await formulasOf("Sheet1", "C1:C4000");
    expect([found[0], found[3999]]).toEqual([["=PLAN.CHURNRATE(A1,B1)"], ["=PLAN.NETNEW(A4000,B4000)"]]);
  }, 60_000);
});
