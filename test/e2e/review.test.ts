import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  axeViolations,
  overhanging,
  SandboxServer,
  valuesAt,
  waitUntil,
  type OpenSandbox,
} from "./sandboxPage";
import { goTo, rowOf, saysOfSaves } from "./reviewPane";
import { buildPlan } from "./throughWizard";

const ACCOUNTS = 8;

describe("a rep's day, by keyboard alone in a narrow pane", () => {
  let server: SandboxServer;
  let sandbox: OpenSandbox;
  const key = (name: string) => sandbox.page.keyboard.press(name);
  const type = (text: string) => sandbox.page.keyboard.type(text);
  const title = () => sandbox.pane.getByRole("heading", { level: 1 }).first();
  /** Tabs on until the focus is on what is called so. */
  const tabTo = async (name: string, role?: string) => {
    // While the account is being read there is nothing to come to.
    await sandbox.pane
      .getByRole("textbox", { name })
      .or(sandbox.pane.getByRole("group", { name }))
      .first()
      .waitFor();
    const frame = sandbox.page.frame({ name: "pane" });
    for (let step = 0; step < 80; step++) {
      await key("Tab");
      const focused = await frame?.evaluate(() => {
        const { activeElement: element } = document;
        const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
        const group = element?.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
        const label = labels ? [...(element.labels ?? [])].map((each) => each.textContent).join(" ") : "";
        const name = element?.getAttribute("aria-label") ?? label;
        return { name: `${name || element?.textContent} ${group}`, role: element?.tagName.toLowerCase() };
      });
      if (focused?.name.includes(name) && (role === undefined || focused?.role === role)) return;
    }
    throw new Error(`There is no way to ${name} by keyboard.`);
  };
  const expectSound = async () => {
    expect(await axeViolations(sandbox.page)).toEqual([]);
    expect(await overhanging(sandbox.page)).toEqual([]);
  };
  const saved = () => saysOfSaves(sandbox.pane, "Saved");

  beforeAll(async () => {
    server = await SandboxServer.start();
    sandbox = await server.open();
    await buildPlan(sandbox.pane);
    await goTo(sandbox.pane, "Review");
    await sandbox.pane.getByRole("heading", { name: "Tannholm Papier" }).waitFor();
    // The edge of the pane, moved as far in as it goes.
    await sandbox.page.getByRole("separator", { name: "Width of the pane" }).focus();
    await key("End");
  });
  afterAll(() => server.stop());

  it("answers, plans and adds an action, account after account, each in its own row", async () => {
    const reviewed: string[] = [];
    await sandbox.pane.getByRole("combobox", { name: "Account", exact: true }).focus();
    for (let account = 0; account < ACCOUNTS; account++) {
      const name = await title().innerText();
      reviewed.push(name);
      await tabTo("Growth potential", "input");
      await key("Space");
      for (let step = 0; step <= account % 4; step++) await key("ArrowRight");
      await tabTo("By cross-sell");
      await type(`${(account + 1) * 1000}`);
      await tabTo("Satisfaction", "input");
      await key("ArrowLeft");
      await tabTo("What they are up against");
      await type(`Price of pulp, ${name}`);
      await key("Alt+a");
      await sandbox.pane.getByRole("textbox", { name: "What we do" }).waitFor();
      await type(`Call ${name}`);
      await key("Enter");
      await sandbox.pane.getByRole("checkbox", { name: `Done: Call ${name}` }).waitFor();
      await saved();
      if (account === 0) {
        await expectSound();
        await key("Alt+r");
        await sandbox.pane.getByText("Enter your name first.").waitFor();
        await type("Ada");
      }
      await key("Alt+r");
      await sandbox.pane.getByRole("button", { name: "Reviewed today" }).waitFor();
      await saved();
      await key("Alt+n");
      await sandbox.pane.getByRole("heading", { level: 1, name }).waitFor({ state: "detached" });
      await title().waitFor();
    }
    expect(new Set(reviewed).size).toBe(ACCOUNTS);
    await sandbox.pane.getByText(`${ACCOUNTS} of 42 reviewed`).waitFor();
    for (const [account, name] of reviewed.entries()) {
      const row = await rowOf(sandbox.page, name);
      expect([row("Growth potential (1–5)"), row("Cross-sell amount"), row("Satisfaction (0–10)")]).toEqual([
        (account % 4) + 2,
        (account + 1) * 1000,
        10,
      ]);
      expect([row("What they are up against"), row("Actions open"), row("Reviewed by")]).toEqual([
        `Price of pulp, ${name}`,
        1,
        "Ada",
      ]);
    }
    const actions = await valuesAt(sandbox.page, "'Action Plan'!A1:D30");
    expect(actions.flatMap((row) => (String(row[3]).startsWith("Call ") ? [[row[0], row[3]]] : []))).toEqual(
      reviewed.map((name) => [name, `Call ${name}`]),
    );
  });

  it("keeps a figure that the sheet would not take, also while one looks at another account", async () => {
    const name = await title().innerText();
    await tabTo("By up-sell");
    await type("-5");
    await key("Alt+n");
    await sandbox.pane.getByRole("heading", { level: 1, name }).waitFor({ state: "detached" });
    const notice = sandbox.pane.getByRole("alert").filter({ hasText: "not saved" });
    await notice.getByRole("button", { name }).click();
    await sandbox.pane.getByRole("heading", { level: 1, name }).waitFor();
    const field = sandbox.pane.getByRole("textbox", { name: "By up-sell" });
    expect(await field.inputValue()).toBe("-5");
    expect((await rowOf(sandbox.page, name))("Up-sell amount") ?? "").toBe("");
    await field.fill("5");
    await saved();
    expect((await rowOf(sandbox.page, name))("Up-sell amount")).toBe(5);
  });

  it("asks why growth counts only while it is held back", async () => {
    const { pane } = sandbox;
    const satisfied = (value: string) =>
      pane.getByRole("group", { name: "Satisfaction" }).getByRole("radio", { name: value, exact: true });
    const asks = pane.getByText("It counts once there is a reason.");
    await satisfied("0").check();
    await pane.getByRole("checkbox", { name: "Count the growth anyway" }).check();
    await asks.waitFor();
    await satisfied("10").check();
    await asks.waitFor({ state: "detached" });
    // With the tick goes the box: nothing is held back.
    await pane.getByRole("checkbox", { name: "Count the growth anyway" }).click();
    await pane.getByRole("checkbox", { name: "Count the growth anyway" }).waitFor({ state: "detached" });
    await saved();
  });

  it("finds an account by a word within its name, and by its key", async () => {
    for (const [typed, name] of [
      ["offshore", "Nordhavn Offshore Services"],
      ["ac-1011", "Tannholm Papier"],
    ] as const) {
      await sandbox.pane.getByRole("combobox", { name: "Account", exact: true }).focus();
      await type(typed);
      await key("Enter");
      await sandbox.pane.getByRole("heading", { level: 1, name }).waitFor();
    }
  });

  it("shows in the overview what was typed last, though Excel takes it only once that is open", async () => {
    const counting = () => sandbox.pane.getByRole("button", { name: /^Growth that counts/ });
    await tabTo("By cross-sell");
    await type("70000");
    await sandbox.page.evaluate(() => window.sandbox.ready.then(({ host }) => host.beginCellEdit()));
    await goTo(sandbox.pane, "Overview");
    await sandbox.pane.getByText("Reading the plan…").first().waitFor();
    await sandbox.page.evaluate(() => window.sandbox.ready.then(({ host }) => host.endCellEdit()));
    await counting().waitFor();
    await waitUntil(async () => {
      const [[amount] = []] = await valuesAt(sandbox.page, "'Overview'!B10");
      const isSaved = Number(amount) >= 70_000;
      return (
        isSaved && (await counting().innerText()).includes(Math.round(Number(amount)).toLocaleString("en-US"))
      );
    }, "the overview has the growth that was typed last");
  });

  it("says nothing in the console and sends nothing away", () => {
    expect(sandbox.complaints).toEqual([]);
  });
});
