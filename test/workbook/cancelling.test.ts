import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { dumpWorkbook } from "../../sandbox/model/dumpWorkbook";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import type { BuildProgress } from "../../src/workbook/planWorkbook";
import { planRemoval } from "../../src/workbook/remove/remove";
import { planRollForward } from "../../src/workbook/rollForward/rollForward";
import { useExcel } from "../support/excel";
import { defaultRequest, fiveAccounts, putAccounts } from "./support/accountsInExcel";
import { inSheet } from "./support/sheetCells";

// A few builds a test.
jest.setTimeout(120_000);

type Operation = (progress: (done: BuildProgress) => void, signal: AbortSignal) => Promise<unknown>;

const request = defaultRequest(fiveAccounts);
const turned = {
  ...request,
  settings: { ...request.settings, criteria: [...request.settings.criteria].reverse() },
};

const operations: readonly (readonly [string, "new" | "standing", Operation])[] = [
  ["building", "new", (...how) => excelWorkbook.build(request, ...how)],
  ["updating", "standing", (...how) => excelWorkbook.build(turned, ...how)],
  ["rolling forward", "standing", (...how) => planRollForward.rollForward({}, ...how)],
  ["removing", "standing", (...how) => planRemoval.remove({ breakReferences: false }, ...how)],
];

describe.each(operations)("%s", (_, plan, operate) => {
  const excel = useExcel();
  const dump = () => dumpWorkbook(excel.current.model);

  beforeEach(async () => {
    await putAccounts(fiveAccounts);
    if (plan === "new") return;
    await excelWorkbook.build(request, () => undefined, new AbortController().signal);
    await inSheet("Accounts", (sheet) => {
      const revenue = [["Revenue FY2026"], [1], [2], [3], [4], [5]];
      sheet.tables.getItem("Accounts").columns.add(undefined, revenue);
    });
  });

  it("says how far it is: from reading over writing to the end, never back", async () => {
    const steps: BuildProgress[] = [];
    await operate((done) => steps.push(done), new AbortController().signal);
    expect(steps[0]).toEqual({ phase: "reading", fraction: 0 });
    expect(steps.at(-1)).toEqual({ phase: "finishing", fraction: 1 });
    expect(new Set(steps.map(({ phase }) => phase))).toEqual(new Set(["reading", "writing", "finishing"]));
    const fractions = steps.map(({ fraction }) => fraction);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
  });

  it("is cancelled at any time before the first write, and leaves the workbook as it was", async () => {
    const before = dump();
    const readings: BuildProgress[] = [];
    for (let at = 0; at === 0 || at < readings.length; at++) {
      const cancel = new AbortController();
      readings.length = 0;
      const watch = (done: BuildProgress) => {
        if (done.phase === "reading") readings.push(done);
        else throw new Error("It has begun to write.");
        if (readings.length === at + 1) cancel.abort();
      };
      await expect(operate(watch, cancel.signal)).rejects.toMatchObject({ code: "cancelled" });
      expect(dump()).toEqual(before);
    }
  });

  it("goes on to its end once it has begun to write", async () => {
    const cancel = new AbortController();
    await operate(({ phase }) => {
      if (phase === "writing") cancel.abort();
    }, cancel.signal);
    expect(cancel.signal.aborted).toBe(true);
  });
});
