import { describe, expect, it } from "@jest/globals";
import { checkDefinedName } from "../../../../sandbox/engine/rules/definedName";
import { checkSheetName } from "../../../../sandbox/engine/rules/sheetName";

describe("names of sheets", () => {
  it.each(["", "x".repeat(32), "a/b", "a:b", "[a]", "what?", "'quoted", "History"])("refuse %p", (name) => {
    expect(() => checkSheetName(name, [])).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  });

  it("refuse what is there, whatever the case", () => {
    expect(() => checkSheetName("DATA", ["Data"])).toThrow(
      expect.objectContaining({ code: "ItemAlreadyExists" }),
    );
  });

  it.each(["Data", "x".repeat(31), "2020", "Bob's", "Zürich – 1"])("allow %p", (name) => {
    expect(() => checkSheetName(name, ["Other"])).not.toThrow();
  });
});

describe("defined names", () => {
  it.each(["", "A1", "xfd1048576", "R", "c", "R1C1", "r2", "1st", "a b", "a-b", "x".repeat(256)])(
    "refuse %p",
    (name) => {
      expect(() => checkDefinedName(name)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    },
  );

  it.each(["Plan_Goal", "_x", "\\x", "XFE1", "Umsatz.2020", "Größe", "Rate2"])("allow %p", (name) => {
    expect(() => checkDefinedName(name)).not.toThrow();
  });
});
