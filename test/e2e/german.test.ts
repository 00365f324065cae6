import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { SandboxServer, typeInto, valuesAt, type OpenSandbox } from "./sandboxPage";

describe("in a German Excel", () => {
  let server: SandboxServer;
  let sandbox: OpenSandbox;
  beforeAll(async () => {
    server = await SandboxServer.start();
    sandbox = await server.open({ query: "?workbook=empty&language=de-DE" });
  });
  afterAll(() => server.stop());

  it("the ribbon is labelled in German", async () => {
    await sandbox.page.getByRole("group", { name: "Kundenplanung" }).waitFor();
  });

  it("the functions explain themselves in German while they are typed", async () => {
    const { page } = sandbox;
    await page.evaluate(() => window.sandbox.select("B2"));
    await page.locator("#univer-sheet-main-canvas_workbook").click({ position: { x: 300, y: 120 } });
    await page.keyboard.type("=PLAN.CHURNA");
    await page.getByText("Durchschnittliche jährliche Abwanderung der letzten Jahre.").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });

  it("they have the same names and give the same answers", async () => {
    await typeInto(sandbox.page, "F1", "=PLAN.CHURNAVG({0.1,0.2,0.3})");
    const [[value] = []] = await valuesAt(sandbox.page, "F1");
    expect(value).toBeCloseTo(0.2, 12);
  });

  it("they say in German why there is no answer", async () => {
    await typeInto(sandbox.page, "F2", '=PLAN.CHURNAVG({0.1,0.2},2,"median")');
    await sandbox.page.evaluate(() => window.sandbox.select("F2"));
    await sandbox.page
      .getByText('method – erwartet: "simple", "weighted" oder "geometric"; angegeben: "median".')
      .waitFor();
  });

  it("the pane's help leads to the page in German, and from there to the one in English", async () => {
    const { pane, page } = sandbox;
    await pane.getByRole("navigation").getByRole("button", { name: "Hilfe", exact: true }).click();
    const href = await pane.getByRole("link", { name: "PLAN.CHURNAVG" }).getAttribute("href");
    const help = await page.context().newPage();
    await help.goto(new URL(href ?? "", new URL("addin/", page.url())).href);
    await help.getByRole("heading", { level: 1, name: "Durchschnittliche Abwanderung" }).waitFor();
    await help.getByText('=PLAN.CHURNAVG(B4:E4;4;"weighted";B2:E2)').waitFor();
    await help.getByRole("link", { name: "English" }).click();
    await help.getByRole("heading", { level: 1, name: "Average churn" }).waitFor();
    await help.close();
  });

  it("nothing is said in the console and nothing sent away", () => {
    expect(sandbox.complaints).toEqual([]);
  });
});
