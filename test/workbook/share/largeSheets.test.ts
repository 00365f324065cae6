import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { excelShare } from "../../../src/workbook/share/excelShare";
import { useExcel } from "../../support/excel";
import { inBook, noSignal, quiet } from "./support/inBook";

jest.setTimeout(120_000);

const excel = useExcel();

/** What the requests of a task have cost, the client's own apart. */
async function costOf(task: () => Promise<unknown>) {
  const { requests } = excel.current.host;
  const from = requests.length;
  await task();
  const sent = requests.slice(from).filter(({ housekeeping }) => !housekeeping);
  return {
    requests: sent.length,
    largest: Math.max(...sent.flatMap(({ bytes, responseBytes }) => [bytes, responseBytes])),
    answered: sent.reduce((sum, { responseBytes }) => sum + responseBytes, 0),
  };
}

const addresses = async () =>
  (await excelShare.check()).dependents.map(({ place }) => ("address" in place ? place.address : ""));

describe("a large sheet of figures", () => {
  beforeEach(() =>
    inBook(({ worksheets }) => {
      const data = worksheets.getItem("Sheet1");
      data.getRange("A1:T2000").values = Array.from({ length: 2000 }, (_, row) =>
        Array.from({ length: 20 }, (__, column) => row * column),
      );
      data.getRange("C1500:D1500").formulas = [["=PLAN.GRR(A1,B1)", "=SUM(A1)"]];
      data.getRange("B2").formulas = [["=PLAN.NRR(A1,B1)"]];
    }),
  );

  it("is only read where it has formulas", async () => {
    expect(await addresses()).toEqual(["B2", "C1500"]);
    expect((await costOf(() => excelShare.check())).answered).toBeLessThan(20_000);
  });

  it("is read as a whole where it is protected", async () => {
    await inBook(({ worksheets }) => worksheets.getItem("Sheet1").protection.protect());
    expect(await addresses()).toEqual(["B2", "C1500"]);
  });

  it.each([3, 4])(
    "is read as a whole where Excel won't say where it has formulas, at request %i",
    async (number) => {
      excel.current.host.failNextRequest(number, "GeneralException");
      expect(await addresses()).toEqual(["B2", "C1500"]);
    },
  );
});

describe("sheets of formulas by the thousand", () => {
  const rows = 3000;
  beforeEach(async () => {
    for (const name of ["One", "Two"])
      await inBook(({ worksheets }) => {
        const range = worksheets.add(name).getRange(`A1:H${rows}`);
        range.formulas = Array.from({ length: rows }, (_, i) => [
          i + 2,
          1,
          `=PLAN.CHURNRATE(A${i + 1},B${i + 1})`,
          ...Array.from({ length: 5 }, () => `="${"a long text ".repeat(20)}"&A${i + 1}`),
        ]);
      });
  });

  it("are read in answers that Excel on the web takes", async () => {
    const cost = await costOf(() => excelShare.check());
    expect(cost.largest).toBeLessThan(5_000_000);
    expect(cost.requests).toBeLessThan(20);
  });

  it("tell how far they are read, and can be left in between", async () => {
    const fractions: number[] = [];
    const stop = new AbortController();
    const check = excelShare.check(({ fraction }) => {
      fractions.push(fraction);
      if (fraction > 0.4) stop.abort();
    }, stop.signal);
    await expect(check).rejects.toMatchObject({ code: "cancelled" });
    expect(fractions.length).toBeGreaterThan(1);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
  });

  it("come back, the originals in settings that fit into requests", async () => {
    const before = await costOf(() => excelShare.prepare("excel2016", quiet, noSignal));
    expect(before.largest).toBeLessThan(5_000_000);
    const cost = await costOf(async () => {
      const { restored, conflicts } = await excelShare.restore(quiet);
      expect(restored).toHaveLength(2 * rows);
      expect(conflicts).toEqual([]);
    });
    expect(cost.largest).toBeLessThan(5_000_000);
  });
});
