import "core-js/actual/iterator";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { RTree } from "@univerjs/core";
import { ICommandService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { IDependencyManagerService, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { readEntry } from "../../../../sandbox/engine/cellEntry";
import { UniverEngine } from "../../../../sandbox/engine/univerEngine";
import { area, sheetOf } from "../cells";

/** Univer complains on the console when what has changed leads it to a formula that is no more. */
describe("what formulas depend on", () => {
  let univer: Univer;
  let engine: UniverEngine;
  let other: string;
  let complain: jest.SpiedFunction<typeof console.error>;
  beforeEach(async () => {
    complain = jest.spyOn(console, "error").mockImplementation(() => undefined);
    univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.SILENT });
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin);
    engine = new UniverEngine(univer);
    other = engine.addSheet("Other").id;
    sheetOf(engine).type("A1:B1", [[1, "=Other!A1*10"]]);
    engine.write(other, area("A1:B1"), [
      [readEntry("=Sheet1!A1+Sheet1!A2"), readEntry("=SUM(Sheet1!A:A)+SUM(A1:A2)")],
    ]);
    await engine.settled();
  });
  afterEach(() => {
    univer.dispose();
    complain.mockRestore();
  });
  const onOther = (cells: string): unknown[] => engine.values(other, area(cells)).flat();

  it("is forgotten where rows move the formula, and found where it went", async () => {
    engine.insert(other, area("1:2"), "row");
    await engine.settled();
    sheetOf(engine).type("A1:A2", [["=2+3"], ["=A1+1"]]);
    await engine.settled();
    expect([sheetOf(engine).values("A1:B2"), onOther("A3:B3")]).toEqual([
      [
        [5, 110],
        [6, null],
      ],
      [11, 22],
    ]);
    expect(complain.mock.calls).toEqual([]);
  });

  it.each([
    ["an add-in", () => engine.deleteSheet(other)],
    [
      "somebody in the grid",
      () =>
        univer
          .__getInjector()
          .get(ICommandService)
          .syncExecuteCommand("sheet.command.remove-sheet", { unitId: "workbook", subUnitId: other }),
    ],
  ])("goes with the formula’s sheet when %s deletes it", async (_, remove) => {
    remove();
    sheetOf(engine).type("A1:A2", [["=2+3"], ["=A1+1"]]);
    await engine.settled();
    expect(sheetOf(engine).values("A1:B2")).toEqual([
      [5, "#REF!"],
      [6, null],
    ]);
    expect(complain.mock.calls).toEqual([]);
  });

  it("is what the formula says now", async () => {
    const sheet = sheetOf(engine);
    sheet.type("C1:C2", [["=SUM(A1:A9)+SUM(5:5)"], [1]]);
    await engine.settled();
    sheet.type("C1", [["=C2"]]);
    await engine.settled();
    sheet.type("A3:A5", [["=1+1"], ["=A3"], ["=A4"]]);
    sheet.type("C2", [[9]]);
    await engine.settled();
    expect(sheet.values("C1:C2").flat()).toEqual([9, 9]);
    expect(complain.mock.calls).toEqual([]);
  });

  it("is noted once, however often it is calculated", async () => {
    const manager = univer.__getInjector().get(IDependencyManagerService) as unknown as {
      readonly _dependencyRTreeCache: RTree;
    };
    const size = (): number => manager._dependencyRTreeCache.getTree("workbook", other).all().length;
    const before = size();
    for (const value of [1, 2, 3]) {
      sheetOf(engine).type("A1", [[value]]);
      await engine.settled();
    }
    expect([before, size()]).toEqual([1, 1]);
  });
});
