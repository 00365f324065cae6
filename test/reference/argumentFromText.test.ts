import { describe, expect, it } from "@jest/globals";
import { argumentFromText } from "../../src/reference/portable/argumentFromText";
import { convertedCall } from "../../src/reference/portable/convertedCall";
import { partOf } from "../../src/reference/portable/cellOf";
import { functionReferences } from "../../src/reference/functionReferences";

describe("an argument's text", () => {
  it.each([
    ["B4", 1, 1],
    ["B4:D4", 1, 3],
    ["$B$4:$B$9", 6, 1],
    ["'My plan'!AA1:AB2", 2, 2],
  ])("tells the shape of %s", (text, rows, columns) => {
    expect(argumentFromText(text)).toEqual({ text, kind: "reference", rows, columns });
  });

  it.each([
    ["0.08", 0.08],
    ["-5", -5],
    ["8%", 0.08],
    ['"weighted"', "weighted"],
    ['"a ""b"""', 'a "b"'],
  ])("tells the value of %s", (text, constant) => {
    expect(argumentFromText(text)).toMatchObject({ kind: "constant", constant });
  });

  it.each(["", "Plan_Rates", "Accounts[Revenue]", "A1*2", "{1,2}"])(
    "doesn't tell the shape of %s",
    (text) => {
      expect(argumentFromText(text)).toBeUndefined();
    },
  );
});

describe("a part of a range", () => {
  const range = (text: string) => ({ text, kind: "reference", rows: 3, columns: 2 }) as const;

  it.each([
    ["B4:C6", "C5:C6"],
    ["$Z$4:$AA$6", "$AA$5:$AA$6"],
    ["Plan!B4:C6", "Plan!C5:C6"],
    ["Plan_Rates", "INDEX(Plan_Rates,2,2):INDEX(Plan_Rates,3,2)"],
  ])("of %s is %s", (text, part) => {
    expect(partOf(range(text), 1, 1, 2, 1).text).toBe(part);
  });
});

describe("a converted call", () => {
  const { lambda } = functionReferences.CHURNAVG.portable;

  it("fills in what is left out", () => {
    expect(convertedCall(lambda, ["B4:D4"])).toBe('PLAN_CHURNAVG(B4:D4,3,"simple","")');
    expect(convertedCall(lambda, ["B4:D4", "", '"weighted"', "B3:D3"])).toBe(
      'PLAN_CHURNAVG(B4:D4,3,"weighted",B3:D3)',
    );
  });

  it("isn't there without a required argument", () => {
    expect(convertedCall(lambda, ["", "2"])).toBeUndefined();
  });
});
