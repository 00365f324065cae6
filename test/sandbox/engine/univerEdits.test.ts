import "core-js/actual/iterator";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { ICommandService, IUniverInstanceService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import type { EngineEvent } from "../../../sandbox/engine/engineEvent";
import { UniverEngine } from "../../../sandbox/engine/univerEngine";
import { area, sheetOf } from "./cells";

/** What people do in the grid arrives as Univer's commands. */
describe("edits in the grid", () => {
  let univer: Univer;
  let engine: UniverEngine;
  let events: EngineEvent[];
  let id: string;
  beforeEach(() => {
    univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.SILENT });
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin);
    engine = new UniverEngine(univer);
    const sheet = sheetOf(engine);
    sheet.type("A1:C3", [
      ["Account", "Revenue", "Twice"],
      ["Contoso", 10, "=B2*2"],
      ["Fabrikam", 20, "=B3*2"],
    ]);
    id = sheet.table("A1:C3", "Accounts");
    sheet.type("E1", [["=SUM(Accounts[Revenue])"]]);
    events = [];
    engine.listen((event) => events.push(event));
  });
  afterEach(() => univer.dispose());

  const grid = (command: string, params: object): boolean =>
    univer
      .__getInjector()
      .get(ICommandService)
      .syncExecuteCommand(command, { unitId: "workbook", subUnitId: sheetOf(engine).id, ...params });
  const at = (address: string): object => {
    const { row, column, rows, columns } = area(address);
    return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
  };
  const typeInGrid = (address: string, value: object): boolean =>
    grid("sheet.command.set-range-values", { range: at(address), value });

  it("calculates a structured reference that is typed, and keeps it as typed", async () => {
    typeInGrid("F1", { f: "=SUM(Accounts[Twice])" });
    await engine.settled();
    const sheet = sheetOf(engine);
    expect([sheet.formulas("F1"), sheet.values("F1")]).toEqual([[["=SUM(Accounts[Twice])"]], [[60]]]);
  });

  it("forgets it when something else is typed there", async () => {
    typeInGrid("E1", { f: "=B2" });
    engine.insert(sheetOf(engine).id, area("1:1"), "row");
    await engine.settled();
    expect([sheetOf(engine).formulas("E2"), sheetOf(engine).values("E2")]).toEqual([[["=B3"]], [[10]]]);
  });

  it("makes a table longer when something is typed right below it, calculated column included", async () => {
    typeInGrid("B4", { v: 5 });
    await engine.settled();
    expect(engine.parts.tables.byId(id)?.area).toEqual(area("A1:C4"));
    expect(sheetOf(engine).formulas("C4")).toEqual([["=B4*2"]]);
    expect(sheetOf(engine).values("C4:E4")).toEqual([[10, null, null]]);
    expect(sheetOf(engine).values("E1")).toEqual([[35]]);
  });

  it("makes a table longer by as many rows as are pasted below it", async () => {
    grid("sheet.command.set-range-values", {
      range: at("A4:B5"),
      value: [
        [{ v: "Litware" }, { v: 1 }],
        [{ v: "Tailspin" }, { v: 2 }],
      ],
    });
    await engine.settled();
    expect(engine.parts.tables.byId(id)?.area).toEqual(area("A1:C5"));
    expect(sheetOf(engine).values("E1")).toEqual([[33]]);
  });

  it.each([
    ["D1", "Goal", "Goal"],
    ["D3", 7, "Column4"],
  ])("makes a table wider when something is typed right beside it, in %s", async (address, v, header) => {
    typeInGrid(address, { v });
    await engine.settled();
    expect(engine.parts.tables.byId(id)?.area).toEqual(area("A1:D3"));
    expect(engine.parts.tables.byId(id)?.columns.map(({ name }) => name)).toEqual([
      "Account",
      "Revenue",
      "Twice",
      header,
    ]);
    expect(sheetOf(engine).values("D1")).toEqual([[header]]);
  });

  it.each(["D4", "D5", "E2"])("leaves a table alone when something is typed in %s", async (address) => {
    typeInGrid(address, { v: 1 });
    await engine.settled();
    expect(engine.parts.tables.byId(id)?.area).toEqual(area("A1:C3"));
  });

  it("renames a column when its header is typed over", async () => {
    typeInGrid("B1", { v: "Turnover" });
    await engine.settled();
    expect(sheetOf(engine).formulas("E1")).toEqual([["=SUM(Accounts[Turnover])"]]);
    expect(sheetOf(engine).values("E1")).toEqual([[30]]);
  });

  it("moves tables and structured references with rows, and back when that is undone", async () => {
    grid("sheet.command.insert-row-by-range", { range: at("A2:Z2"), direction: 0 });
    expect(engine.parts.tables.byId(id)?.area).toEqual(area("A1:C4"));
    univer.__getInjector().get(IUniverInstanceService).focusUnit("workbook");
    grid("univer.command.undo", {});
    await engine.settled();
    expect(engine.parts.tables.byId(id)?.area).toEqual(area("A1:C3"));
    expect(sheetOf(engine).formulas("E1")).toEqual([["=SUM(Accounts[Revenue])"]]);
    expect(sheetOf(engine).values("E1")).toEqual([[30]]);
  });

  it("are not undone once an add-in has changed something: it may have moved what they were done to", async () => {
    const sheet = sheetOf(engine);
    const undo = (): void => {
      univer.__getInjector().get(IUniverInstanceService).focusUnit("workbook");
      grid("univer.command.undo", {});
    };
    typeInGrid("B2", { v: 11 });
    typeInGrid("B4", { v: 5 });
    undo();
    expect(sheet.values("B2:B4").flat()).toEqual([11, 20, null]);
    engine.insert(sheet.id, area("2:2"), "row");
    undo();
    await engine.settled();
    expect(sheet.values("B2:B4").flat()).toEqual([null, 11, 20]);
  });

  it("tells that a cell has its contents back when typing is undone", () => {
    typeInGrid("B2", { v: 11 });
    univer.__getInjector().get(IUniverInstanceService).focusUnit("workbook");
    const told: unknown[] = [];
    engine.listen((event) => told.push(event));
    grid("univer.command.undo", {});
    expect(told).toContainEqual(expect.objectContaining({ kind: "cellsChanged", area: area("B2") }));
    expect(sheetOf(engine).values("B2")).toEqual([[10]]);
  });

  it("tells what was done, by whom", () => {
    typeInGrid("B2", { v: 11 });
    sheetOf(engine).type("B3", [[12]]);
    grid("sheet.command.remove-row-by-range", { range: at("A3:Z3") });
    grid("sheet.command.set-worksheet-name", { name: "Data" });
    const told = events.flatMap((event) =>
      event.kind === "cellsChanged"
        ? [[event.change, event.by]]
        : event.kind === "sheetChanged"
          ? [[event.before, event.name]]
          : [],
    );
    expect(told).toEqual([
      ["RangeEdited", "user"],
      ["RangeEdited", "api"],
      ["RowDeleted", "user"],
      ["Sheet1", "Data"],
    ]);
  });
});
