import { expect, it } from "@jest/globals";
import { calculateInLibreOffice } from "./calculateInLibreOffice";
import { describeWithLibreOffice } from "./describeWithLibreOffice";

describeWithLibreOffice("LibreOffice as the judge", () => {
  it("calculates a formula anew, whatever value is cached with it", async () => {
    const rows = [[1, 2], [{ formula: "=A1+B1", cached: 77 }]];
    expect(await calculateInLibreOffice([{ name: "Cached", rows }])).toEqual([
      [
        [1, 2],
        [3, undefined],
      ],
    ]);
  }, 60_000);

  it("takes in and gives back every kind of value", async () => {
    const cells = [0.25, "text & <more>", undefined, "", "#N/A", "#NUM!", "#DIV/0!", "#VALUE!"];
    const own = cells.map((_, column) => ({ formula: `=${String.fromCharCode(65 + column)}1` }));
    const [sheet] = await calculateInLibreOffice([{ name: "Kinds", rows: [cells, own] }]);
    expect(sheet?.[0]).toEqual(cells);
    expect(sheet?.[1]).toEqual(cells.map((cell) => (cell === undefined ? 0 : cell)));
  }, 60_000);

  it("lets a sheet refer to another by its name", async () => {
    const sheets = [
      { name: "One", rows: [[5]] },
      { name: "Two", rows: [[{ formula: "=One!A1*2" }]] },
    ];
    expect((await calculateInLibreOffice(sheets))[1]).toEqual([[10]]);
  }, 60_000);
});
