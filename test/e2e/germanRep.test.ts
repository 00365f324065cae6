import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { saysOfSaves } from "./reviewPane";
import {
  axeViolations,
  overhanging,
  SandboxServer,
  valuesAt,
  waitUntil,
  type OpenSandbox,
} from "./sandboxPage";

/** What a rep knows of an account, as typed, and what is to stand in the sheet. */
const knowledge = [
  { crossSell: ["12.500,75", 12_500.75], target: ["7,5", 0.075], due: ["31.12.2026", 46_387] },
  { crossSell: ["1234,5", 1_234.5], target: ["-3 %", -0.03], due: ["5.1.27", 46_392] },
  { crossSell: ["0", 0], target: ["10", 0.1], due: ["2027-02-01", 46_419] },
  { crossSell: ["1.000.000", 1_000_000], target: ["0,25", 0.0025], due: ["01.03.2027", 46_447] },
] as const;

const OWNER = "Rafael Quintão";
const ACCOUNTS = 8;

describe("a German rep's day by mouse, the pane 320 pixels wide", () => {
  let server: SandboxServer;
  let sandbox: OpenSandbox;
  const button = (name: string | RegExp) =>
    sandbox.pane.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) });
  const field = (name: string) => sandbox.pane.getByRole("textbox", { name, exact: true });
  const heading = (name: string) => sandbox.pane.getByRole("heading", { name, exact: true }).first();
  const accountNow = () => sandbox.pane.getByRole("heading", { level: 1 }).first().innerText();
  const onAccount = (name: string) => sandbox.pane.getByRole("heading", { level: 1, name }).waitFor();
  const says = (text: string | RegExp) => sandbox.pane.getByText(text).first().waitFor();
  const saved = () => saysOfSaves(sandbox.pane, "Gespeichert");
  const answer = (question: string, label: string) =>
    sandbox.pane
      .getByRole("group", { name: question })
      .getByRole("radio", { name: new RegExp(`^${label}(:|$)`) })
      .click();
  const sheet = async (name: string, corner: string) => {
    const rows = await valuesAt(sandbox.page, `'${name}'!A1:AZ60`);
    const at = rows.findIndex((row) => row.includes(corner));
    const headers = rows[at] ?? [];
    return rows.slice(at + 1).map((row) => (header: string) => row[headers.indexOf(header)] ?? undefined);
  };
  const select = (address: string) => sandbox.page.evaluate((where) => window.sandbox.select(where), address);
  const selectedRow = () =>
    sandbox.page.evaluate(() =>
      window.sandbox.ready.then(({ engine }) => {
        const sheet = engine.sheets.find(({ id }) => id === engine.activeSheetId);
        return `${sheet?.name} ${engine.selection.row + 1}`;
      }),
    );

  beforeAll(async () => {
    server = await SandboxServer.start();
    sandbox = await server.open({ query: "?language=de-DE" });
    await button("Plan beginnen").click();
    for (const title of [
      "Wo stehen Ihre Kunden?",
      "Was verlieren Sie in einem Jahr?",
      "Welche Kunden kommen zuerst?",
      "Wo soll GJ2027 enden?",
    ]) {
      await heading(title).waitFor();
      await button("Weiter").click();
    }
    await says("Planeinstellungen");
    await button("Plan erstellen").click();
    await heading("Ihr Plan ist fertig").waitFor();
    await sandbox.pane.getByRole("navigation").getByRole("button", { name: "Review", exact: true }).click();
    await onAccount("Tannholm Papier");
    await sandbox.page.getByRole("separator", { name: "Width of the pane" }).focus();
    await sandbox.page.keyboard.press("End");
  });
  afterAll(() => server.stop());

  it("brings one of the rep's own accounts when they are asked for", async () => {
    await sandbox.pane.getByLabel("Kunden von").selectOption(OWNER);
    await sandbox.pane
      .getByRole("heading", { level: 1, name: "Tannholm Papier" })
      .waitFor({ state: "detached" });
    await says(`0 von ${ACCOUNTS} überprüft`);
  });

  const done: string[] = [];
  it.each(Array.from({ length: ACCOUNTS }, (_, turn) => turn))(
    "takes all that is known of account %i",
    async (turn) => {
      const name = await accountNow();
      const { crossSell, target, due } = knowledge[turn % knowledge.length] ?? knowledge[0];
      done.push(name);
      await answer("Wachstumspotenzial", `${(turn % 5) + 1}`);
      await answer("Ist der Kunde ausbaufähig?", "Vielleicht");
      await field("Durch Cross-Selling").fill(crossSell[0]);
      await answer("Zufriedenheit", turn === 0 ? "4" : "9");
      await field("Herausforderungen des Kunden").fill(`=Energie; ${name}`);
      await field("Unsere Antwort darauf").fill("Rahmenvertrag\nmit Staffel");
      await field("Wachstumsziel").fill(target[0]);
      await field("Auf welcher Datengrundlage?").fill("Budget 2027");
      if (turn === 0) {
        await says(/Die Zufriedenheit von 4 liegt unter 7/);
        await sandbox.pane.getByRole("checkbox", { name: "Wachstum trotzdem zählen" }).click();
        await field("Warum es zählt").fill("Vertrag ist unterschrieben");
        await says(/liegt unter 7; das Wachstum zählt dennoch/);
      }
      await button("Maßnahme hinzufügen").click();
      await field("Was wir tun").fill(`Angebot an ${name}`);
      await field("Fällig am").fill(due[0]);
      await button("Hinzufügen").click();
      await sandbox.pane.getByRole("checkbox", { name: `Erledigt: Angebot an ${name}` }).waitFor();
      await saved();
      if (turn === 0) {
        expect(await axeViolations(sandbox.page)).toEqual([]);
        expect(await overhanging(sandbox.page)).toEqual([]);
        await button("Review abschließen").click();
        await says("Geben Sie zuerst Ihren Namen ein.");
        await field("Ihr Name").fill("Rafael");
      }
      await button("Review abschließen").click();
      await button("Heute überprüft").waitFor();
      await saved();
      if (turn === ACCOUNTS - 1) return;
      await button("Nächster offener").click();
      await sandbox.pane.getByRole("heading", { level: 1, name, exact: true }).waitFor({ state: "detached" });
      await sandbox.pane.getByRole("heading", { level: 1 }).first().waitFor();
    },
  );

  it("has brought all of it into the accounts' own rows", async () => {
    await says(`${ACCOUNTS} von ${ACCOUNTS} überprüft`);
    await button("Alle überprüft").waitFor();
    expect(new Set(done).size).toBe(ACCOUNTS);

    const review = await sheet("Kundenreview", "Kunden-ID");
    const actions = await sheet("Maßnahmenplan", "Was wir tun");
    for (const [turn, name] of done.entries()) {
      const { crossSell, target, due } = knowledge[turn % knowledge.length] ?? knowledge[0];
      const row = review.find((of) => of("Kunde") === name);
      expect([
        row?.("Betrag Cross-Selling"),
        row?.("Wachstumsziel"),
        row?.("Zufriedenheit von 0 bis 10"),
      ]).toEqual([crossSell[1], target[1], turn === 0 ? 4 : 9]);
      expect([row?.("Herausforderungen des Kunden"), row?.("Überprüft von")]).toEqual([
        `=Energie; ${name}`,
        "Rafael",
      ]);
      const action = actions.find((of) => of("Was wir tun") === `Angebot an ${name}`);
      expect([action?.("Kunde"), action?.("Fällig am"), action?.("Status")]).toEqual([
        name,
        due[1],
        "Geplant",
      ]);
    }
    expect(review.filter((of) => of("Überprüft von") !== undefined).length).toBe(ACCOUNTS);
  });

  it("keeps a day that there isn't, and says how to write one", async () => {
    const name = await accountNow();
    await button(`Bearbeiten: Angebot an ${name}`).click();
    // Several fields of the account are called so: a reader hears which action these belong to.
    const action = sandbox.pane.getByRole("group", { name: `Angebot an ${name}`, exact: true });
    const ofAction = (label: string) => action.getByRole("textbox", { name: label, exact: true });
    await ofAction("Fällig am").fill("31.02.2027");
    await ofAction("Wer es tut").click();
    await says("Kein Datum. Schreiben Sie es wie 31.12.2026.");
    await says("Nicht gespeichert, weil die Zelle anderes verlangt: Fällig am");
    await ofAction("Fällig am").fill("28.02.2027");
    await ofAction("Erwarteter Umsatz").fill("9.999,5");
    await action.getByLabel("Status", { exact: true }).selectOption({ label: "In Arbeit" });
    await saved();
    const inSheet = async () =>
      (await sheet("Maßnahmenplan", "Was wir tun")).find((of) => of("Was wir tun") === `Angebot an ${name}`);
    const changed = await inSheet();
    expect([changed?.("Fällig am"), changed?.("Erwarteter Umsatz"), changed?.("Status")]).toEqual([
      46_446,
      9999.5,
      "In Arbeit",
    ]);
    await sandbox.pane.getByRole("checkbox", { name: `Erledigt: Angebot an ${name}` }).click();
    await saved();
    expect((await inSheet())?.("Status")).toBe("Erledigt");
  });

  it("lists a branch, and finds an account by what is typed of its name", async () => {
    const picker = sandbox.pane.getByRole("combobox", { name: "Kunde", exact: true });
    await picker.click();
    await picker.pressSequentially("solam");
    await sandbox.pane.getByRole("option", { name: "Solamar Norte Desalination" }).click();
    await onAccount("Solamar Norte Desalination");
    await button("Standort hinzufügen").click();
    await field("Tochter, Bereich oder Abteilung").fill("Werk Ulm");
    await field("Potenzial im Jahr").fill("45.000,5");
    await button("Hinzufügen").click();
    await saved();
    const [branch] = await sheet("Standorte", "Standort");
    expect([branch?.("Übergeordneter Kunde"), branch?.("Standort"), branch?.("Potenzial")]).toEqual([
      "Solamar Norte Desalination",
      "Werk Ulm",
      45_000.5,
    ]);
  });

  it("shows the account whose row is clicked on any sheet, and selects the row of the one that is chosen", async () => {
    const lineOf = async (name: string, account: string) =>
      (await valuesAt(sandbox.page, `'${name}'!A1:B60`)).findIndex((row) => row.includes(account)) + 1;
    for (const [name, account, column] of [
      ["Accounts", "Port of Calloway", "D"],
      ["Kundenreview", "Vesterfjell Smelteverk", "H"],
      ["Maßnahmenplan", done[0] ?? "", "D"],
      ["Standorte", "Solamar Norte Desalination", "B"],
      ["Whitespace", "Ostrovec Kovárna", "C"],
    ] as const) {
      await select(`'${name}'!${column}${await lineOf(name, account)}`);
      await onAccount(account);
    }
    await select(`'Kundenreview'!A1`);
    await sandbox.pane.getByRole("combobox", { name: "Kunde", exact: true }).click();
    await sandbox.pane.getByRole("option", { name: "Aguas de Torrealta" }).click();
    await onAccount("Aguas de Torrealta");
    const line = await lineOf("Kundenreview", "Aguas de Torrealta");
    await waitUntil(
      async () => (await selectedRow()) === `Kundenreview ${line}`,
      "the account's row in the review is selected",
    );
  });

  it("says nothing in the console and sends nothing away", () => {
    expect(sandbox.complaints).toEqual([]);
  });
});
