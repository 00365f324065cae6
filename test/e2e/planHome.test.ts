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
import { buildPlan } from "./throughWizard";

describe("a plan that stands: its home in the pane", () => {
  let server: SandboxServer;
  let sandbox: OpenSandbox;
  const heading = (name: string | RegExp) => sandbox.pane.getByRole("heading", { name }).waitFor();
  const press = (name: string) => sandbox.pane.getByRole("button", { name }).click();
  const expectSound = async () => {
    expect(await axeViolations(sandbox.page)).toEqual([]);
    expect(await overhanging(sandbox.page)).toEqual([]);
  };

  beforeAll(async () => {
    server = await SandboxServer.start();
    sandbox = await server.open();
    await sandbox.page.evaluate(
      (csv) => void window.sandbox.importCsv("northwind-accounts.csv", csv),
      fixture("northwind-accounts.csv"),
    );
    await sandbox.page.evaluate(() => window.sandbox.settled());
    await buildPlan(sandbox.pane, 1999);
    await openPaneAgain(sandbox.page);
  });
  afterAll(() => server.stop());

  it("shows the plan's sheets and what one can do with it", async () => {
    await heading("Plan for FY1999");
    await sandbox.pane.getByRole("button", { name: /Goal Back-Calculation/ }).waitFor();
    await expectSound();
  });

  it("says which column the next year lacks", async () => {
    await press("Roll forward…");
    await sandbox.pane.getByText("There is no revenue of FY1999 yet").waitFor();
    await sandbox.pane.getByText(/Add a column “.*1999/).waitFor();
    await expectSound();
    await press("Back");
  });

  it("rolls forward once it is there", async () => {
    // The number of orders stands in for it: a column of numbers that the table has.
    await typeInto(sandbox.page, "'northwind-accounts'!G1", "Revenue FY1999");
    await press("Roll forward…");
    await sandbox.pane.getByText("“Revenue FY1999” is the revenue of FY1999").waitFor();
    await expectSound();
    await press("Roll forward");
    await heading("This year is now FY1999");
    await expectSound();
    await press("Done");
    await heading("Plan for FY2000");
  });

  it("asks before it removes a plan that other cells refer to", async () => {
    await typeInto(sandbox.page, "'northwind-accounts'!M2", "=Plan_ThisYear");
    expect(await valuesAt(sandbox.page, "'northwind-accounts'!M2")).toEqual([[1999]]);
    await press("Remove the plan…");
    await sandbox.pane.getByText("'northwind-accounts'!M2").waitFor();
    const confirm = sandbox.pane.getByRole("button", { name: "Remove the plan", exact: true });
    expect(await confirm.isDisabled()).toBe(true);
    await expectSound();
    await sandbox.pane.getByRole("checkbox").check();
    await confirm.click();
    await heading("The plan is removed");
    await press("Done");
    await heading("From a list of accounts to a plan");
  });
});
