import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type HeadlessUniver, createHeadlessUniver } from "../../../../sandbox/engine/headlessUniver";
import { area, sheetOf } from "../cells";

describe("names on a sheet that is called as its table", () => {
  let univer: HeadlessUniver;
  beforeAll(() => {
    univer = createHeadlessUniver();
  });
  afterAll(() => univer.dispose());

  it("move once with their cells", () => {
    const { engine } = univer;
    const sheet = sheetOf(engine);
    engine.updateSheet(sheet.id, { name: "Branches" });
    sheet.type("A1:A2", [["Branch"], ["North"]]);
    sheet.table("A1:A2", "Branches");
    engine.names.add({
      name: "First",
      sheetId: undefined,
      formula: "=Branches!$A$2",
      comment: "",
      visible: true,
    });
    engine.insert(sheet.id, { ...area("A1"), columns: 16_384 }, "row");
    expect(engine.names.all.map(({ formula }) => formula)).toEqual(["=Branches!$A$3"]);
  });
});

describe("names that mean a table's column", () => {
  let univer: HeadlessUniver;
  beforeEach(() => {
    univer = createHeadlessUniver();
  });
  afterEach(() => univer.dispose());

  it.each([
    ["inserted above it", "insert", "1:1", 6],
    ["inserted within it", "insert", "3:3", 6],
    ["deleted within it", "remove", "3:3", 4],
    ["inserted on another sheet", "other", "3:3", 6],
  ] as const)("keep its name where rows are %s", async (_, kind, rows, total) => {
    const { engine } = univer;
    const sheet = sheetOf(engine);
    sheet.type("A1:A4", [["Revenue"], [1], [2], [3]]);
    sheet.table("A1:A4", "Accounts");
    const other = engine.addSheet("Other");
    const formula = "=CHOOSE(1,SUM(Accounts[Revenue]),Other!$B$7)";
    engine.names.add({ name: "Total", sheetId: undefined, formula, comment: "", visible: true });
    engine.write(other.id, area("A1"), [[{ formula: "=Total" }]]);
    await engine.settled();
    if (kind === "other") engine.insert(other.id, area(rows), "row");
    else engine[kind](sheet.id, area(rows), "row");
    await engine.settled();
    const place = kind === "other" ? "$B$8" : "$B$7";
    expect(engine.names.all.map((name) => name.formula)).toEqual([formula.replace("$B$7", place)]);
    expect(engine.values(other.id, area("A1"))).toEqual([[total]]);
  });
});
