import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { CalculationWait } from "../../../sandbox/host/calculationWait";
import type { HostLogEntry } from "../../../sandbox/host/hostLog";
import { arrived } from "../../support/arrived";
import { startHost } from "../../support/host";
import { ToyWorkbook } from "./toyWorkbook";

describe("reading cells", () => {
  it("waits until the changes before it are calculated, once for several reads", async () => {
    const order: string[] = [];
    const session = await startHost((events) => new ToyWorkbook(events), {
      settled: async () => {
        await Promise.resolve();
        order.push("calculated");
        session.workbook.worksheets.getItem("Sheet1").cells.set("B1", [[42]]);
      },
    });
    const c = new session.Excel.RequestContext();
    const sheet = c.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [[21]];
    const results = [sheet.getRange("B1").load("values"), sheet.getRange("B1").load("address")];
    await c.sync();
    session.stop();
    expect(results[0]?.values).toEqual([[42]]);
    expect(order).toEqual(["calculated"]);
  });

  it("keeps requests in order, whatever they wait for", async () => {
    let release = (): void => undefined;
    const calculation = new Promise<void>((resolve) => (release = resolve));
    const session = await startHost((events) => new ToyWorkbook(events), { settled: () => calculation });
    const reading = new session.Excel.RequestContext();
    const before = reading.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    const writing = new session.Excel.RequestContext();
    writing.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["after"]];
    const both = [reading.sync(), writing.sync()];
    await arrived();
    release();
    await Promise.all(both);
    session.stop();
    expect(before.values).toEqual([[""]]);
  });

  describe("with a calculation that takes long", () => {
    const AGES_MS = 60_000;
    let log: HostLogEntry[];
    let release: () => void;
    let calledAt: number | undefined;
    let wait: CalculationWait;
    beforeEach(() => {
      void jest.useFakeTimers();
      log = [];
      calledAt = undefined;
      const calculation = new Promise<void>((resolve) => (release = resolve));
      wait = new CalculationWait(
        () => calculation,
        () => calledAt,
        (entry) => log.push(entry),
      );
    });
    afterEach(() => void jest.useRealTimers());

    const isOverAfter = async (milliseconds: number) => {
      let isOver = false;
      void wait.over().then(() => (isOver = true));
      await jest.advanceTimersByTimeAsync(milliseconds);
      return isOver;
    };

    it("waits for its end on the slowest machine", async () => {
      expect(await isOverAfter(AGES_MS)).toBe(false);
      release();
      expect(await isOverAfter(0)).toBe(true);
      expect(log).toEqual([]);
    });

    it("doesn't wait for a custom function that never answers, and says so once", async () => {
      calledAt = Date.now();
      expect(await isOverAfter(AGES_MS)).toBe(true);
      expect(await isOverAfter(AGES_MS)).toBe(true);
      expect(log).toEqual([
        expect.objectContaining({ level: "warning", message: expect.stringContaining("takes long") }),
      ]);
    });

    it("gives each call its time, and what is calculated beside a stuck one a moment", async () => {
      await jest.advanceTimersByTimeAsync(AGES_MS);
      calledAt = Date.now();
      expect(await isOverAfter(1_000)).toBe(false);
      calledAt = Date.now() - AGES_MS;
      expect(await isOverAfter(0)).toBe(false);
      expect(await isOverAfter(1_000)).toBe(true);
    });
  });
});
