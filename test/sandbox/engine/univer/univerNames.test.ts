import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
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
