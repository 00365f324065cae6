import { describe, expect, it } from "@jest/globals";
import { MAX_TEXT, readEntry } from "../../../sandbox/engine/cellEntry";
import { CellError } from "../../../sandbox/engine/cellValue";

describe("readEntry", () => {
  it.each([
    [12.5, { value: 12.5 }],
    [true, { value: true }],
    ["", { value: null }],
    ["Contoso", { value: "Contoso" }],
    ["12.5", { value: 12.5 }],
    ["true", { value: true }],
    ["#N/A", { value: CellError.of("#N/A") }],
    ["#hash", { value: "#hash" }],
    ["50%", { value: 0.5, numberFormat: "0%" }],
    ["-5", { value: -5 }],
    ["=A1+1", { formula: "=A1+1" }],
    ["+A1", { formula: "=+A1" }],
    ["-A1", { formula: "=-A1" }],
    ["@home", { formula: "=@home" }],
    ["'=1+1", { value: "=1+1", quoted: true }],
    ["'007", { value: "007", quoted: true }],
    ["=", { value: "=" }],
    ["3M", { value: "3M" }],
    ["Zürich 1", { value: "Zürich 1" }],
  ])("takes %p as Excel does when it is typed", (input, entry) => {
    expect(readEntry(input)).toEqual(entry);
  });

  it("takes everything as text in a cell formatted as text", () => {
    for (const input of ["=1+1", "007", "TRUE", "50%"])
      expect(readEntry(input, "@")).toEqual({ value: input });
    expect(readEntry(7, "@")).toEqual({ value: "7" });
  });

  it("leaves a cell as it is for null", () => {
    expect(readEntry(null)).toBeUndefined();
  });

  it.each([
    ...["=1+", "=SUM(A1", "=A1)", '="open', "=*2", "=T[Col", NaN, Infinity, {}, "x".repeat(MAX_TEXT + 1)],
    `="${"x".repeat(256)}"`,
  ])("refuses %p", (input) => {
    expect(() => readEntry(input)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  });

  it("takes texts of up to 255 characters in a formula, a doubled quote being one", () => {
    const formula = `="${"x".repeat(254)}"""&"${"y".repeat(255)}"`;
    expect(readEntry(formula)).toEqual({ formula });
  });
});
