import { readdirSync, readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page, Route } from "playwright-core";
import { axeViolations, overhanging, SandboxServer, type OpenSandbox } from "./sandboxPage";
import { goToBuild } from "./throughWizard";

let server: SandboxServer;
let sandbox: OpenSandbox;
beforeAll(async () => {
  server = await SandboxServer.start();
});
afterAll(() => server.stop());
afterEach(() => sandbox.close());

const open = async (prepare?: (page: Page) => Promise<unknown>) => {
  sandbox = await server.open(prepare ? { prepare } : {});
};
const WELCOME = "From a list of accounts to a plan";
const says = (text: string | RegExp) => sandbox.pane.getByText(text).first().waitFor();
const heading = (name: string | RegExp) => sandbox.pane.getByRole("heading", { name }).first().waitFor();
const press = (name: string) => sandbox.pane.getByRole("button", { name, exact: true }).click();
const goTo = (place: string) =>
  sandbox.pane.getByRole("navigation").getByRole("button", { name: place, exact: true }).click();
const expectSound = async () => {
  expect(await axeViolations(sandbox.page)).toEqual([]);
  expect(await overhanging(sandbox.page)).toEqual([]);
};
const sheets = () =>
  sandbox.page.evaluate(() =>
    window.sandbox.ready.then(({ engine }) => engine.sheets.map(({ name }) => name)),
  );

describe("when Excel refuses", () => {
  it("says what to do, keeps the details for support, and tries again", async () => {
    await open();
    await heading(WELCOME);
    await sandbox.page.evaluate(() => window.sandbox.trouble("InvalidOrTimedOutSession", { lasting: true }));
    await goTo("Overview");
    await says("The workbook can’t be reached");
    await expectSound();
    await sandbox.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await sandbox.pane.getByText("Details for support").click();
    await press("Copy details");
    await says("Copied");
    await expectSound();
    const copied = await sandbox.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/InvalidOrTimedOutSession:[^]*Account Planner \d/);
    await sandbox.page.evaluate(() => window.sandbox.heal());
    await press("Try again");
    await says(/It needs a plan first/);
    expect(sandbox.complaints).toEqual([]);
  });

  it("leaves the workbook as it was where a build breaks off, and builds when asked again", async () => {
    await open();
    await goToBuild(sandbox.pane);
    await says("Nothing else in the workbook is changed.");
    const before = await sheets();
    await sandbox.page.evaluate(() =>
      window.sandbox.ready.then(({ host }) =>
        host.failNextRequest(
          ({ actions }) => actions.some(({ name }) => name === "Add"),
          "GeneralException",
          {
            afterActions: 40,
          },
        ),
      ),
    );
    await press("Build the plan");
    await says("Excel could not do that");
    await says("Your answers are kept, and the workbook is as it was.");
    await expectSound();
    expect(await sheets()).toEqual(before);
    await press("Try again");
    await heading("Your plan is ready");
    expect(sandbox.complaints).toEqual([]);
  });

  it.each([
    ["readOnly", "This workbook is open read-only"],
    ["structure", "The workbook is protected"],
  ] as const)("tells before a build what is in its way: %s", async (lock, title) => {
    await open();
    await sandbox.page.evaluate((what) => window.sandbox.lock(what), lock);
    await goToBuild(sandbox.pane);
    await says(title);
    await expectSound();
    await sandbox.page.evaluate(() => window.sandbox.lock("none"));
    await press("Try again");
    await says("Nothing else in the workbook is changed.");
    expect(sandbox.complaints).toEqual([]);
  });
});

describe("when Excel is silent", () => {
  it("says that it waits, and asks again", async () => {
    await open();
    await heading(WELCOME);
    await sandbox.page.evaluate(() => window.sandbox.trouble("unanswered", { lasting: true }));
    await goTo("Overview");
    await says(/Excel hasn’t answered yet/);
    await sandbox.page.evaluate(() => window.sandbox.heal());
    await press("Try again");
    await says(/It needs a plan first/);
    await sandbox.pane.getByText(/Excel hasn’t answered yet/).waitFor({ state: "detached" });
    expect(sandbox.complaints).toEqual([]);
  });

  it("goes on by itself once a cell is no longer edited", async () => {
    await open();
    await heading(WELCOME);
    await sandbox.page.evaluate(() => window.sandbox.ready.then(({ host }) => host.beginCellEdit()));
    await goTo("Overview");
    await says(/If a cell is being edited, finish it/);
    await expectSound();
    await sandbox.page.evaluate(() => window.sandbox.ready.then(({ host }) => host.endCellEdit()));
    await says(/It needs a plan first/);
    expect(sandbox.complaints).toEqual([]);
  });
});

describe("when a part doesn't load", () => {
  it("says so where Office’s script is held back, and comes when it is let through", async () => {
    await open((page) => page.route("**/office-js/office.js", (route) => route.abort()));
    await heading("Office did not answer");
    await expectSound();
    await sandbox.page.unroute("**/office-js/office.js");
    await press("Try again");
    await heading(WELCOME);
  });

  it("has words for it where none of its own scripts come", async () => {
    await open((page) => page.route("**/addin/taskpane.js", (route) => route.abort()));
    await sandbox.pane.getByText("Account Planner did not load.").waitFor();
    await expectSound();
  });

  it("says so where a place’s code is missing, and asks for it again", async () => {
    await open();
    await heading(WELCOME);
    await sandbox.page.route("**/addin/*.js", (route) => route.abort());
    await goTo("Help");
    await says("A part of this pane did not load");
    await expectSound();
    await goTo("Plan");
    await heading(WELCOME);
    await sandbox.page.unroute("**/addin/*.js");
    await goTo("Help");
    await press("Try again");
    await says("PLAN.CHURNAVG");
  });

  it("begins in English where German words hang, says so in German, and changes to them when they come", async () => {
    const held: Route[] = [];
    const german = readdirSync("dist").find(
      (file) => file.endsWith(".js") && readFileSync(`dist/${file}`, "utf8").includes("Plan beginnen"),
    );
    sandbox = await server.open({
      query: "?language=de-DE",
      prepare: (page) => page.route(`**/addin/${german ?? ""}`, (route) => void held.push(route)),
    });
    await heading(WELCOME);
    await says(/Die deutschen Texte wurden noch nicht geladen/);
    await expectSound();
    for (const route of held) await route.continue();
    await heading("Von der Kundenliste zum Plan");
    await sandbox.pane.getByText(/Die deutschen Texte/).waitFor({ state: "detached" });
    expect(sandbox.complaints).toEqual([]);
  });

  it("works where the browser keeps nothing", async () => {
    await open((page) =>
      page.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("Denied", "SecurityError");
          },
        });
      }),
    );
    await goTo("Settings");
    await heading("Settings");
    await goTo("Plan");
    await goToBuild(sandbox.pane);
    expect(sandbox.complaints).toEqual([]);
  });
});
