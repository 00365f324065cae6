import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  axeViolations,
  fixture,
  overhanging,
  SandboxServer,
  typeInGrid,
  typeInto,
  valuesAt,
  waitUntil,
  type OpenSandbox,
} from "./sandboxPage";
import { wizardTexts } from "./throughWizard";

const text = wizardTexts.de;

/** A German sales manager with a list of her own, by mouse, in the narrowest pane. */
describe("a sales manager's day", () => {
  let server: SandboxServer;
  let sandbox: OpenSandbox;
  const heading = (name: string | RegExp) => sandbox.pane.getByRole("heading", { name }).first().waitFor();
  const says = (what: string | RegExp) => sandbox.pane.getByText(what).first().waitFor();
  const press = (name: string | RegExp) =>
    sandbox.pane.getByRole("button", { name, exact: true }).first().click();
  const goTo = (place: string) =>
    sandbox.pane.getByRole("navigation").getByRole("button", { name: place, exact: true }).click();
  const field = (label: string) => sandbox.pane.getByLabel(label, { exact: true });
  const expectSound = async () => {
    expect(await axeViolations(sandbox.page)).toEqual([]);
    expect(await overhanging(sandbox.page)).toEqual([]);
  };
  const sheets = () =>
    sandbox.page.evaluate(() =>
      window.sandbox.ready.then(({ engine }) => engine.sheets.map(({ name }) => name)),
    );
  /** The value of the cell that is selected. */
  const selected = () =>
    sandbox.page.evaluate(() =>
      window.sandbox.ready.then(({ engine }) => {
        const { activeSheetId, selection } = engine;
        return {
          sheet: engine.sheets.find(({ id }) => id === activeSheetId)?.name,
          value: engine.values(activeSheetId, selection)[0]?.[0],
        };
      }),
    );

  beforeAll(async () => {
    server = await SandboxServer.start();
    sandbox = await server.open({ query: "?workbook=empty&language=de-DE", width: 640 });
    await sandbox.page.getByRole("separator").focus();
    await sandbox.page.keyboard.press("End");
    await heading("Von der Kundenliste zum Plan");
  });
  afterAll(() => server.stop());

  it("finds the list that came after the pane, its columns and what is wrong in it", async () => {
    await sandbox.page.evaluate(
      (csv) => void window.sandbox.importCsv("Kundenliste.csv", csv),
      fixture("kundenliste.csv"),
    );
    await press(text.start);
    await says("65 Kunden");
    const chosen = (label: string) => field(label).locator("option:checked").textContent();
    expect(await Promise.all(["Kunde", "Kunden-ID", "Verantwortlich", "GJ2026"].map(chosen))).toEqual([
      "Kundenname",
      "Kundennummer",
      "Kundenbetreuer/in",
      "Umsatz 2025/26",
    ]);
    for (const cell of ["A35 K-1033", "H14 leer", "H22 -1.500,5", "H32 auf Anfrage"])
      await sandbox.pane.getByRole("button", { name: cell }).first().waitFor();
    await press(/^H22/);
    await waitUntil(async () => {
      const { sheet, value } = await selected();
      return sheet === "Kundenliste" && value === -1500.5;
    }, "the cell with the negative revenue");
    await expectSound();
  });

  it("takes her goal and builds the plan in her language and currency", async () => {
    for (const title of text.steps(2027).slice(1)) {
      await press(text.next);
      await heading(title);
    }
    await waitUntil(
      async () => (await field("Währung").inputValue()) === "EUR",
      "her currency is that of her Excel",
    );
    await field("Umsatzziel").fill("5.250.000");
    await field("Preiserhöhung").fill("2,5");
    await field("Cross-Selling").fill("50");
    await press(text.next);
    await says("65 Kunden kommen neu ins Review");
    await press(text.build);
    await heading(text.ready);
    await press("Fertig");
    await heading("Plan für GJ2027");
    await expectSound();
  });

  it("has each figure of the overview one click from its cell, and the cell says the same", async () => {
    await answer();
    await goTo("Übersicht");
    await says("Unzufrieden: zuerst zurückgewinnen");
    await expectSound();
    const figures = sandbox.pane.locator("main:visible li button");
    const count = await figures.count();
    expect(count).toBeGreaterThan(15);
    for (let at = 0; at < count; at++) {
      const figure = figures.nth(at);
      const title = (await figure.getAttribute("title")) ?? "";
      const [, shown] = /: (-?[\d.]+)\. Zur Zelle$/.exec(title) ?? [];
      await figure.click();
      await waitUntil(async () => {
        const { sheet, value } = await selected();
        if (shown === undefined)
          return sheet === "Kundenreview" && /^(Gesperrt|Unbekannt)/.test(String(value));
        return sheet === "Übersicht" && Math.round(Number(value)) === Number(shown.replaceAll(".", ""));
      }, title);
    }
  });

  it("follows a goal that is changed on its sheet, and an update keeps it", async () => {
    const rows = await valuesAt(sandbox.page, "'Planeinstellungen'!A1:D40");
    const row = rows.findIndex((cells) => cells.includes(5_250_000));
    const column = rows[row]?.indexOf(5_250_000) ?? 0;
    await typeInto(sandbox.page, `'Planeinstellungen'!${"ABCD"[column] ?? ""}${row + 1}`, "5000000");
    await sandbox.pane.getByRole("button", { name: /^Umsatzziel 5\.000\.000/ }).waitFor();
    await goTo("Plan");
    await press("Plan aktualisieren");
    for (const title of text.steps(2027)) {
      await heading(title);
      await press(text.next);
    }
    await says("65 Kunden behalten alle Eingaben");
    await press("Plan aktualisieren");
    await heading("Ihr Plan ist auf dem neuesten Stand");
    await press("Fertig");
    expect((await valuesAt(sandbox.page, "'Planeinstellungen'!A1:D40"))[row]).toContain(5_000_000);
  });

  it("goes into the next year once she has typed its column beside the others", async () => {
    await press("Jahreswechsel…");
    await says("Fügen Sie der Tabelle „Kundenliste“ eine Spalte „Umsatz 2026/27“ hinzu");
    await typeInGrid(sandbox.page, "'Kundenliste'!I1", "Umsatz 2026/27");
    await press("Noch einmal versuchen");
    await says("„Umsatz 2026/27“ ist der Umsatz von GJ2027");
    await expectSound();
    await press("Jahr wechseln");
    await heading("Dieses Jahr ist jetzt GJ2027");
    await press("Fertig");
    await heading("Plan für GJ2028");
    expect(await sheets()).toEqual(expect.arrayContaining(["Kundenreview GJ2027", "Zielrechnung GJ2027"]));
  });

  it("is told what a removal would break, can turn back, and keeps her list", async () => {
    await typeInto(sandbox.page, "'Kundenliste'!L2", "=Plan_ThisYear");
    const list = await valuesAt(sandbox.page, "'Kundenliste'!A1:I67");
    await press("Plan entfernen…");
    await says("'Kundenliste'!L2");
    await expectSound();
    await press("Zurück");
    await heading("Plan für GJ2028");
    await press("Plan entfernen…");
    await sandbox.pane.getByRole("checkbox").check();
    await press("Plan entfernen");
    await heading("Der Plan ist entfernt");
    await press("Fertig");
    await heading("Von der Kundenliste zum Plan");
    expect(await valuesAt(sandbox.page, "'Kundenliste'!A1:I67")).toEqual(list);
    expect(await sheets()).not.toContain("Kundenreview");
  });

  /** What her reps have answered: growth with satisfied, unsatisfied and unasked customers. */
  async function answer(): Promise<void> {
    const rows = await valuesAt(sandbox.page, "'Kundenreview'!A1:BD20");
    const header = rows.findIndex((row) => row.includes("Kunden-ID"));
    const letters = (name: string) => {
      const at = rows[header]?.indexOf(name) ?? -1;
      return (
        (at < 26 ? "" : String.fromCharCode(64 + Math.floor(at / 26))) + String.fromCharCode(65 + (at % 26))
      );
    };
    const type = (row: number, name: string, what: string) =>
      typeInto(sandbox.page, `'Kundenreview'!${letters(name)}${header + 2 + row}`, what);
    const answers = ["9", "4", ""].flatMap((satisfaction, row) => [
      type(row, "Betrag Cross-Selling", "1500.5"),
      type(row, "Zufriedenheit von 0 bis 10", satisfaction),
    ]);
    await Promise.all(answers);
  }
});
