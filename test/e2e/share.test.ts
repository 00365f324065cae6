import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { FrameLocator, Page } from "playwright-core";
import { describeWithLibreOffice } from "../support/describeWithLibreOffice";
import { recalculate } from "../support/recalculated";
import { overflows, resizePane } from "./paneLaws";
import { goTo } from "./reviewPane";
import {
  axeViolations,
  SandboxServer,
  typeInto,
  untilSelected,
  valuesAt,
  type OpenSandbox,
} from "./sandboxPage";

/** A workbook as somebody in finance makes it: figures, our functions on them, and our functions within others. */
const cells: Readonly<Record<string, string>> = {
  A1: "10",
  A2: "20",
  B1: "1",
  B2: "3",
  D1: "=PLAN.CHURNRATE(A1,B1)",
  D2: '=IF(D1>0.05,ROUND(PLAN.NETNEW(A1:A2,2.5),1),"PLAN.GRR")',
  D3: "=SUM(PLAN.RETENTIONFORECAST(A1:A2,1))",
  D4: "=INDEX(PLAN.REVENUEBRIDGE(A1:A2,B1:B2),7,2)",
  D5: "=D1+F2",
  F1: "=PLAN.CHURNRATE(A1:A2,B1:B2)",
};

const figures = async (page: Page) => {
  await page.evaluate(() => window.sandbox.settled());
  return valuesAt(page, "A1:H8");
};
const formulas = (page: Page) => page.evaluate(() => window.sandbox.formulas("A1:H8"));

/** The figures of the .xlsx file that the ribbon offers, calculated anew by LibreOffice. */
async function inLibreOffice(page: Page) {
  const download = page.waitForEvent("download");
  // By its key: the widened pane lies over the ribbon.
  await page.getByRole("button", { name: "Download workbook" }).press("Enter");
  return (await recalculate(await readFile(await (await download).path()))).get("Sheet1");
}

describe("a workbook is given away and comes back", () => {
  let server: SandboxServer;
  beforeAll(async () => {
    server = await SandboxServer.start();
  });
  afterAll(() => server.stop());

  /** Opens the workbook at the place for sharing. */
  async function open(language: string, place: string): Promise<OpenSandbox> {
    const sandbox = await server.open({ query: `?workbook=empty&level=1.14&language=${language}` });
    for (const [address, text] of Object.entries(cells)) await typeInto(sandbox.page, address, text);
    await goTo(sandbox.pane, place);
    return sandbox;
  }

  describe("by mouse, in German, in a pane of 320 pixels", () => {
    let sandbox: OpenSandbox;
    let page: Page;
    let pane: FrameLocator;
    let before: unknown;
    let typed: unknown;
    beforeAll(async () => {
      sandbox = await open("de-DE", "Teilen");
      ({ page, pane } = sandbox);
      before = await figures(page);
      typed = await formulas(page);
      await resizePane(page, 320, 860);
    });
    afterAll(() => sandbox.close());

    const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
    const sound = async () => {
      expect(await overflows(page)).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
    };

    it("every formula that depends on the add-in is listed, and a click leads to its cell", async () => {
      await pane.getByRole("heading", { name: "5 Formeln hängen vom Add-In ab" }).waitFor();
      const listed = pane.getByRole("button", { name: /^Sheet1!D2/ });
      expect(await listed.textContent()).toContain(
        '=WENN(D1>0,05;RUNDEN(PLAN.NETNEW(A1:A2;2,5);1);"PLAN.GRR")',
      );
      await listed.click();
      await untilSelected(page, "D2");
      await sound();
    });

    it("it is prepared for the oldest Excel, and every figure stays", async () => {
      await pane.getByRole("radio", { name: /Excel 2016/ }).click();
      await press("Zum Teilen vorbereiten");
      await pane.getByText("Bereit zum Teilen: 5 Formeln geändert").waitFor();
      await pane.getByRole("heading", { name: "Zum Teilen vorbereitet", exact: true }).waitFor();
      expect(await pane.getByText("Hier hängt nichts vom Add-In ab").count()).toBe(0);
      await sound();
      expect(await figures(page)).toEqual(before);
      expect((await formulas(page)).flat().filter((formula) => formula?.includes("PLAN."))).toEqual([
        expect.stringContaining('"PLAN.GRR"'),
      ]);
    });

    describeWithLibreOffice("LibreOffice", () => {
      it("calculates the same", async () => {
        const theirs = await inLibreOffice(page);
        expect(theirs?.get("D1")).toBeCloseTo(0.1, 12);
        expect(theirs?.get("D2")).toBe(32.5);
        expect(theirs?.get("D4")).toBe(4);
        expect(theirs?.get("F2")).toBeCloseTo(0.15, 12);
        expect(theirs?.get("D5")).toBeCloseTo(0.25, 12);
      });
    });

    describe("brought back", () => {
      it("the formulas come back", async () => {
        await press("Formeln wiederherstellen");
        await pane.getByText("5 Formeln wiederhergestellt").waitFor();
        await pane.getByRole("heading", { name: "5 Formeln hängen vom Add-In ab" }).waitFor();
        expect(await formulas(page)).toEqual(typed);
        expect(await figures(page)).toEqual(before);
      });

      it("a formula that is stuck at #NAME? is repaired", async () => {
        await typeInto(page, "D7", "=_xldudf_PLAN_CHURNRATE(A1,B1)");
        await press("Noch einmal prüfen");
        await pane.getByRole("heading", { name: "Bei #NAME? hängen geblieben" }).waitFor();
        await sound();
        await press("Reparieren");
        await pane.getByText("1 Formel neu eingegeben").waitFor();
        await page.evaluate(() => window.sandbox.settled());
        expect((await valuesAt(page, "D7"))[0]?.[0]).toBeCloseTo(0.1, 12);
        expect(sandbox.complaints).toEqual([]);
      });
    });
  });
});
