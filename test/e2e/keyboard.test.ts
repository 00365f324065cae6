import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Frame } from "playwright-core";
import { SandboxServer, type OpenSandbox } from "./sandboxPage";
import { SAMPLE_GOAL_YEAR, wizardTexts } from "./throughWizard";

const MOST_STOPS = 80;

describe("the pane by keyboard alone", () => {
  let server: SandboxServer;
  let sandbox: OpenSandbox;
  let frame: Frame;
  beforeAll(async () => {
    server = await SandboxServer.start();
    sandbox = await server.open();
    await sandbox.pane.getByRole("heading", { name: "From a list of accounts to a plan" }).waitFor();
    const found = sandbox.page.frame({ name: "pane" });
    if (!found) throw new Error("The pane isn't open.");
    frame = found;
    await frame.evaluate(() => window.focus());
  });
  afterAll(() => server.stop());

  const focused = () =>
    frame.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
    });
  /** Goes from one tab stop to the next, or the one before, until the wanted one is reached. */
  const tabTo = async (name: string, key: "Tab" | "Shift+Tab" = "Tab") => {
    // Before it is there the keys would lead past its place and out of the pane.
    const stop = sandbox.pane.getByRole("button", { name, exact: true });
    await stop.and(sandbox.pane.locator(":enabled")).first().waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if ((await focused()) === name) return;
      await sandbox.page.keyboard.press(key);
    }
    throw new Error(`No tab stop called ${name}.`);
  };
  const press = async (name: string) => {
    await tabTo(name);
    await sandbox.page.keyboard.press("Enter");
  };
  /** Whoever has come to a screen is at its heading. */
  const expectAt = async (title: string) => {
    await sandbox.pane.getByRole("heading", { name: title, exact: true }).waitFor();
    await frame.waitForFunction((wanted) => document.activeElement?.textContent === wanted, title);
  };

  it("leads through every step to a plan", async () => {
    await press("Start a plan");
    for (const title of wizardTexts.en.steps(SAMPLE_GOAL_YEAR)) {
      await expectAt(title);
      await press("Next");
    }
    await expectAt("Build the plan");
    await sandbox.pane.getByText("Nothing else in the workbook is changed.").waitFor();
    await sandbox.page.keyboard.press("Tab");
    await press("Build the plan");
    await expectAt("Your plan is ready");
  });

  it("leads from the plan to what is done with it as a whole, and back", async () => {
    await press("Done");
    await expectAt("Plan for FY2027");
    for (const [button, title] of [
      ["Roll forward…", "Roll forward to the next year"],
      ["Remove the plan…", "Remove the plan?"],
    ] as const) {
      for (const leave of [() => press("Back"), () => sandbox.page.keyboard.press("Escape")]) {
        await press(button);
        await expectAt(title);
        await leave();
        await expectAt("Plan for FY2027");
      }
    }
    await press("Update the plan");
    await expectAt("Where are your accounts?");
    await tabTo("Leave these steps. Your answers are kept", "Shift+Tab");
    await sandbox.page.keyboard.press("Enter");
    await expectAt("Changes to your plan are on their way");
    await press("Discard the changes");
    await expectAt("Plan for FY2027");
  });

  it("shows where it is at every stop of every place, and is never lost", async () => {
    for (const place of ["Plan", "Overview", "Share", "Settings", "Help"]) {
      await sandbox.pane.getByRole("navigation").getByRole("button", { name: place, exact: true }).focus();
      await sandbox.page.keyboard.press("Enter");
      await sandbox.pane.getByRole("heading", { level: 1 }).filter({ visible: true }).waitFor();
      for (let stops = 0; stops < MOST_STOPS; stops++) {
        await sandbox.page.keyboard.press("Tab");
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
    for (const place of ["Overview", "Share", "Settings", "Help"]) {
      await sandbox.pane.getByRole("navigation").getByRole("button", { name: place, exact: true }).focus();
      await sandbox.page.keyboard.press("Enter");
      await expectAt(place);
    }
  });

  it("is left for the grid with F6, and comes back with it", async () => {
    const isInPane = (wanted: boolean) =>
      sandbox.page.waitForFunction(
        (inPane) => (document.activeElement?.getAttribute("name") === "pane") === inPane,
        wanted,
      );
    await sandbox.page.evaluate(() => window.sandbox.select("AA3"));
    await frame.evaluate(() => window.focus());
    await isInPane(true);
    await sandbox.page.keyboard.press("F6");
    await isInPane(false);
    await sandbox.page.keyboard.type("42");
    await sandbox.page.keyboard.press("Enter");
    await sandbox.page.waitForFunction(() => window.sandbox.values("AA3")[0]?.[0] === 42);
    await sandbox.page.keyboard.press("F6");
    await isInPane(true);
    await sandbox.page.keyboard.press("Shift+F6");
    await isInPane(false);
  });

  it("says nothing in the console", () => {
    expect(sandbox.complaints).toEqual([]);
  });
});
