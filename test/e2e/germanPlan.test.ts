import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { saysOfSaves } from "./reviewPane";
import {
  axeViolations,
  openPaneAgain,
  overhanging,
  SandboxServer,
  valuesAt,
  type OpenSandbox,
} from "./sandboxPage";

describe("a plan in German, on the sample", () => {
  let server: SandboxServer;
  let sandbox: OpenSandbox;
  const heading = (name: string) => sandbox.pane.getByRole("heading", { name }).first().waitFor();
  const press = (name: string) => sandbox.pane.getByRole("button", { name, exact: true }).click();
  const goTo = (place: string) =>
    sandbox.pane.getByRole("navigation").getByRole("button", { name: place, exact: true }).click();
  const language = () => sandbox.page.frame({ name: "pane" })?.evaluate(() => document.documentElement.lang);
  const expectSound = async () => {
    expect(await axeViolations(sandbox.page)).toEqual([]);
    expect(await overhanging(sandbox.page)).toEqual([]);
  };

  beforeAll(async () => {
    server = await SandboxServer.start();
    sandbox = await server.open({ query: "?language=de-DE" });
  });
  afterAll(() => server.stop());

  it("begins in the language of Excel's menus", async () => {
    await heading("Von der Kundenliste zum Plan");
    expect(await language()).toBe("de");
    await expectSound();
  });

  it("is built, its sheets in German", async () => {
    await press("Plan beginnen");
    await heading("Wo stehen Ihre Kunden?");
    await expectSound();
    await press("Weiter");
    for (const title of ["Was verlieren Sie in einem Jahr?", "Welche Kunden kommen zuerst?"]) {
      await heading(title);
      await press("Weiter");
    }
    await heading("Wo soll GJ2027 enden?");
    await sandbox.pane.getByLabel("Umsatzziel", { exact: true }).fill("9.500.000,5");
    await press("Weiter");
    await sandbox.pane.getByText("Planeinstellungen", { exact: true }).waitFor();
    await expectSound();
    await press("Plan erstellen");
    await heading("Ihr Plan ist fertig");
    const settings = await valuesAt(sandbox.page, "'Planeinstellungen'!A1:H80");
    expect(settings.find((row) => row.some((cell) => /^Umsatzziel/.test(String(cell))))).toContain(9500000.5);
    expect(settings.flat()).toEqual(expect.arrayContaining(["Jahre als Kunde", "Wachstumspotenzial"]));
  });

  it("takes an answer as a German types it", async () => {
    await goTo("Review");
    await heading("Tannholm Papier");
    await expectSound();
    const crossSelling = sandbox.pane.getByLabel("Durch Cross-Selling", { exact: true });
    await crossSelling.fill("12.345,5");
    await crossSelling.press("Tab");
    await saysOfSaves(sandbox.pane, "Gespeichert");
    const rows = await valuesAt(sandbox.page, "'Kundenreview'!A1:BZ60");
    expect(rows.find((cells) => cells.includes("Tannholm Papier"))).toContain(12345.5);
  });

  it.each(["Übersicht", "Teilen", "Optionen", "Hilfe"])("has its %s in German", async (place) => {
    await goTo(place);
    await heading(place);
    await expectSound();
  });

  it("stays German on sheets and changes its words when somebody chooses English", async () => {
    await goTo("Optionen");
    await sandbox.pane.getByLabel("Sprache dieses Aufgabenbereichs").selectOption("en");
    await heading("What is stored where");
    expect(await language()).toBe("en");
    await sandbox.pane.getByText("1.234,5").first().waitFor();
    await openPaneAgain(sandbox.page);
    await sandbox.pane.getByRole("button", { name: "Settings", exact: true }).waitFor();
    await sandbox.pane.getByRole("button", { name: "Plan", exact: true }).click();
    await sandbox.pane
      .getByRole("button", { name: /Planeinstellungen/ })
      .first()
      .waitFor();
  });

  it("says nothing in the console and sends nothing away", () => {
    expect(sandbox.complaints).toEqual([]);
  });
});
