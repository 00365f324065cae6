import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  axeViolations,
  fixture,
  openPaneAgain,
  overhanging,
  SandboxServer,
  typeInto,
  valuesAt,
  type OpenSandbox,
} from "./sandboxPage";
import { wizardTexts } from "./throughWizard";

/** Northwind's figures, worked out from its orders: see test/fixtures/README.md. */
const bridge = {
  Opening: 489549.94,
  New: 16969.15,
  Expansion: 365565.8,
  Contraction: -95384,
  Churned: -457.8,
  Closing: 776243.09,
};

const laterSteps = wizardTexts.en.steps(1999).slice(1);

describe("the wizard, from a dropped CSV to a plan", () => {
  let server: SandboxServer;
  let sandbox: OpenSandbox;
  const next = () => sandbox.pane.getByRole("button", { name: "Next" }).click();
  const heading = (name: string | RegExp) => sandbox.pane.getByRole("heading", { name }).waitFor();

  /** Nothing wrong for people with assistive technology, nothing cut off at the edge. */
  const expectSound = async () => {
    expect(await axeViolations(sandbox.page)).toEqual([]);
    expect(await overhanging(sandbox.page)).toEqual([]);
  };

  /** The amounts of section 1 on the goal sheet, by label. */
  const amounts = async () => {
    const rows = await valuesAt(sandbox.page, "'Goal Back-Calculation'!A1:D60");
    return (label: string) => {
      const row = rows.find((cells) =>
        cells.some((cell) => typeof cell === "string" && cell.startsWith(label)),
      );
      return row?.find((cell) => typeof cell === "number");
    };
  };

  beforeAll(async () => {
    server = await SandboxServer.start();
    sandbox = await server.open();
    await sandbox.page.evaluate(
      (csv) => void window.sandbox.importCsv("northwind-accounts.csv", csv),
      fixture("northwind-accounts.csv"),
    );
    await sandbox.page.evaluate(() => window.sandbox.settled());
    await heading("From a list of accounts to a plan");
  });
  afterAll(() => server.stop());

  it("finds the accounts, and reports the two without revenue", async () => {
    await expectSound();
    await sandbox.pane.getByRole("button", { name: "Start a plan" }).click();
    await heading("Where are your accounts?");
    await sandbox.pane.getByText("91 accounts").first().waitFor();
    await sandbox.pane
      .getByText(/no revenue/i)
      .first()
      .waitFor();
    await expectSound();
  });

  it("goes through every step without an accessibility violation", async () => {
    for (const title of laterSteps) {
      await next();
      await heading(title);
      await expectSound();
    }
  });

  it("continues where it was when the pane is loaded again", async () => {
    await openPaneAgain(sandbox.page);
    await heading(/Where should FY1999 end/);
  });

  it("builds the plan", async () => {
    await next();
    await heading("Build the plan");
    await expectSound();
    await sandbox.pane.getByRole("button", { name: "Build the plan" }).click();
    await heading("Your plan is ready");
    await expectSound();
    await sandbox.page.evaluate(() => window.sandbox.settled());
    const at = await amounts();
    for (const [label, amount] of Object.entries(bridge)) {
      expect([label, at(label)]).toEqual([label, expect.closeTo(amount, 6)]);
    }
  });

  it("follows the accounts table", async () => {
    const before = (await amounts())("Closing") ?? 0;
    await typeInto(sandbox.page, "'northwind-accounts'!I2", "5273");
    expect((await amounts())("Closing")).toBeCloseTo(before + 1000, 6);
    await typeInto(sandbox.page, "'northwind-accounts'!I2", "4273");
  });

  it("builds again without losing what was typed", async () => {
    const review = "'Account Review'!A1:AZ6";
    const formulas = await sandbox.page.evaluate((at) => window.sandbox.formulas(at), review);
    const values = await valuesAt(sandbox.page, review);
    await sandbox.pane.getByRole("button", { name: "Change the plan" }).click();
    await heading("Where are your accounts?");
    for (const title of [...laterSteps, "Update the plan"]) {
      await next();
      await heading(title);
    }
    await sandbox.pane.getByRole("button", { name: "Update the plan" }).click();
    await heading("Your plan is up to date");
    await sandbox.page.evaluate(() => window.sandbox.settled());
    expect(await sandbox.page.evaluate((at) => window.sandbox.formulas(at), review)).toEqual(formulas);
    expect(await valuesAt(sandbox.page, review)).toEqual(values);
  });

  it("says nothing in the console and sends nothing away", () => {
    expect(sandbox.complaints).toEqual([]);
  });
});
