import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { byKeyboard, MOST_STOPS, type ByKeyboard } from "./byKeyboard";
import { SandboxServer, type OpenSandbox } from "./sandboxPage";
import { SAMPLE_GOAL_YEAR, wizardTexts } from "./throughWizard";

describe("the pane by keyboard alone", () => {
  let server: SandboxServer;
  let sandbox: OpenSandbox;
  let keys: ByKeyboard;
  beforeAll(async () => {
    server = await SandboxServer.start();
    sandbox = await server.open();
    await sandbox.pane.getByRole("heading", { name: "From a list of accounts to a plan" }).waitFor();
    keys = await byKeyboard(sandbox);
  });
  afterAll(() => server.stop());

  it("leads through every step to a plan", async () => {
    const { hit, press, expectAt } = keys;
    await press("Start a plan");
    for (const title of wizardTexts.en.steps(SAMPLE_GOAL_YEAR)) {
      await expectAt(title);
      await press("Next");
    }
    await expectAt("Build the plan");
    await sandbox.pane.getByText("Nothing else in the workbook is changed.").waitFor();
    await hit("Tab");
    await press("Build the plan");
    await expectAt("Your plan is ready");
  });

  it("leads from the plan to what is done with it as a whole, and back", async () => {
    const { hit, press, tabTo, expectAt } = keys;
    await press("Done");
    await expectAt("Plan for FY2027");
    for (const [button, title] of [
      ["Roll forward…", "Roll forward to the next year"],
      ["Remove the plan…", "Remove the plan?"],
    ] as const) {
      for (const leave of [() => press("Back"), () => hit("Escape")]) {
        await press(button);
        await expectAt(title);
        await leave();
        await expectAt("Plan for FY2027");
      }
    }
    await press("Update the plan");
    await expectAt("Where are your accounts?");
    await tabTo("Leave these steps. Your answers are kept", "Shift+Tab");
    await hit("Enter");
    await expectAt("Changes to your plan are on their way");
    await press("Discard the changes");
    await expectAt("Plan for FY2027");
  });

  it("shows where it is at every stop of every place, and is never lost", async () => {
    const { frame, hit } = keys;
    for (const place of ["Plan", "Overview", "Share", "Settings", "Help"]) {
      await sandbox.pane.getByRole("navigation").getByRole("button", { name: place, exact: true }).focus();
      await hit("Enter");
      await sandbox.pane.getByRole("heading", { level: 1 }).filter({ visible: true }).waitFor();
      for (let stops = 0; stops < MOST_STOPS; stops++) {
        await hit("Tab");
        const stop = await frame.evaluate(() => {
          const { activeElement } = document;
          if (!document.hasFocus() || activeElement === null || activeElement === document.body)
            return undefined;
          const { width, height, bottom, top } = activeElement.getBoundingClientRect();
          const inView = width > 0 && height > 0 && bottom > 0 && top < window.innerHeight;
          return {
            what: activeElement.outerHTML.slice(0, 80),
            isShown: inView && activeElement.matches(":focus-visible"),
          };
        });
        // Behind the last stop the browser goes on to the page around the pane.
        if (stop === undefined) break;
        expect([place, stop.what, stop.isShown]).toEqual([place, stop.what, true]);
      }
      await frame.evaluate(() => window.focus());
    }
  });

  it("leads to every place", async () => {
    const { hit, expectAt } = keys;
    for (const place of ["Overview", "Share", "Settings", "Help"]) {
      await sandbox.pane.getByRole("navigation").getByRole("button", { name: place, exact: true }).focus();
      await hit("Enter");
      await expectAt(place);
    }
  });

  it("is left for the grid with F6, and comes back with it", async () => {
    const { frame, hit, expectInPane } = keys;
    await sandbox.page.evaluate(() => window.sandbox.select("AA3"));
    await frame.evaluate(() => window.focus());
    await expectInPane(true);
    await hit("F6");
    await expectInPane(false);
    await sandbox.page.keyboard.type("42");
    await hit("Enter");
    await sandbox.page.waitForFunction(() => window.sandbox.values("AA3")[0]?.[0] === 42);
    await hit("F6");
    await expectInPane(true);
    await hit("Shift+F6");
    await expectInPane(false);
  });

  it("says nothing in the console", () => {
    expect(sandbox.complaints).toEqual([]);
  });
});
