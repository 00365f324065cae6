import { describe, expect, it } from "@jest/globals";
import { CellError } from "../../../../sandbox/engine/cellValue";
import { summarize } from "../../../../sandbox/page/status/selectionSummary";
import { byteText } from "../../../../sandbox/page/status/trafficCount";

describe("the status bar", () => {
  it("counts what isn't blank and adds up numbers only, as Excel does", () => {
    const cells = [
      [1, "2", null],
      [true, CellError.of("#N/A"), -0.5],
    ];
    expect(summarize(cells)).toEqual({ count: 5, numbers: 2, sum: 0.5 });
    expect(summarize([[null, ""]])).toEqual({ count: 0, numbers: 0, sum: 0 });
  });

  it.each([
    [0, "0 bytes"],
    [999, "999 bytes"],
    [1000, "1 KB"],
    [999_499, "999 KB"],
    [999_500, "1.0 MB"],
    [5_242_880, "5.2 MB"],
  ])("says %d bytes as %s", (bytes, text) => {
    expect(byteText(bytes)).toBe(text);
  });
});
