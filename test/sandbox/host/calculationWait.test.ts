import { describe, expect, it } from "@jest/globals";
import { CalculationWait } from "../../../sandbox/host/calculationWait";
import type { HostLogEntry } from "../../../sandbox/host/hostLog";
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
    await new Promise((resolve) => setTimeout(resolve, 20));
    release();
    await Promise.all(both);
    session.stop();
    expect(before.values).toEqual([[""]]);
  });

  it("goes on after a while without the calculation, and says so once", async () => {
    const log: HostLogEntry[] = [];
    const wait = new CalculationWait(
      () => new Promise(() => undefined),
      (entry) => log.push(entry),
      10,
    );
    await wait.over();
    await wait.over();
    expect(log).toEqual([
      expect.objectContaining({ level: "warning", message: expect.stringContaining("takes long") }),
    ]);
  });
});
