import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { saysOfSaves } from "./reviewPane";
import {
  axeViolations,
  overhanging,
  SandboxServer,
  typeInto,
  valuesAt,
  waitUntil,
  type OpenSandbox,
} from "./sandboxPage";
import { buildPlan } from "./throughWizard";

describe("the places of the pane, on the sample", () => {
  let server: SandboxServer;
  let sandbox: OpenSandbox;
  const heading = (name: string | RegExp) => sandbox.pane.getByRole("heading", { name }).first().waitFor();
  const press = (name: string) => sandbox.pane.getByRole("button", { name, exact: true }).click();
  const goTo = (place: string) =>
    sandbox.pane.getByRole("navigation").getByRole("button", { name: place, exact: true }).click();
  const expectSound = async () => {
    expect(await axeViolations(sandbox.page)).toEqual([]);
    expect(await overhanging(sandbox.page)).toEqual([]);
  };

  beforeAll(async () => {
    server = await SandboxServer.start();
    sandbox = await server.open({ dark: true });
    await buildPlan(sandbox.pane);
  });
  afterAll(() => server.stop());

  it("Review writes an answer to the account's row", async () => {
    await goTo("Review");
    await heading("Tannholm Papier");
    await expectSound();
    await sandbox.pane
      .getByRole("group", { name: "Growth potential" })
      .getByRole("radio", { name: /^4/ })
      .check();
    await saysOfSaves(sandbox.pane, "Saved");
    const rows = await valuesAt(sandbox.page, "'Account Review'!A1:BZ60");
    const headers = rows.find((row) => row.includes("Account ID")) ?? [];
    const row = rows.find((cells) => cells.includes("Tannholm Papier")) ?? [];
    const potential = headers.findIndex((header) => /^growth potential/i.test(String(header)));
    expect(row[potential]).toBe(4);
  });

  it("Overview shows the plan's figures", async () => {
    await goTo("Overview");
    await sandbox.pane.getByText("Revenue goal").first().waitFor();
    await expectSound();
  });

  it("Share makes a formula independent of the add-in, and brings it back", async () => {
    await typeInto(sandbox.page, "'Accounts'!Z2", "=PLAN.CHURNRATE(200,10)");
    await goTo("Share");
    await sandbox.pane.getByText("1 formula depends on the add-in").waitFor();
    await expectSound();
    await press("Prepare to share");
    await sandbox.pane.getByText("Ready to share: 1 formula changed").waitFor();
    const formula = () => sandbox.page.evaluate(() => window.sandbox.formulas("'Accounts'!Z2"));
    expect(await formula()).not.toEqual([["=PLAN.CHURNRATE(200,10)"]]);
    expect(await valuesAt(sandbox.page, "'Accounts'!Z2")).toEqual([[0.05]]);
    await press("Restore the formulas");
    await sandbox.pane.getByText("1 formula restored").waitFor();
    expect(await formula()).toEqual([["=PLAN.CHURNRATE(200,10)"]]);
  });

  it("Help inserts the examples", async () => {
    await goTo("Help");
    await heading("Help");
    await expectSound();
    await press("Insert examples");
    await waitUntil(
      () =>
        sandbox.page.evaluate(() =>
          window.sandbox.ready.then(({ engine }) => engine.sheets.some(({ name }) => name === "Examples")),
        ),
      "there is a sheet of examples",
    );
  });

  it("says nothing in the console and sends nothing away", () => {
    expect(sandbox.complaints).toEqual([]);
  });
});
