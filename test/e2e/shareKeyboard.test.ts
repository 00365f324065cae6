import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { byKeyboard, type ByKeyboard } from "./byKeyboard";
import { SandboxServer, typeInto, untilSelected, valuesAt, type OpenSandbox } from "./sandboxPage";

const accounts = "Account,Start,Lost\nAlder,100,5\nBirch,200,30\nCedar,400,10\n";

/** What others have entered beside the list, one of each kind. */
const entered: Readonly<Record<string, string>> = {
  F2: "=PLAN.CHURNAVG(PLAN.CHURNRATE(B2:B4,C2:C4))",
  F4: "=PLAN.CHURNRATE(B2:B4,C2:C4)",
  F8: "=SUM(PLAN.CHURNRATE(Accounts[Start],Accounts[Lost]))",
  F10: '=IF(PLAN.CHURNRATE(B3,C3)>0.1,"high","low")',
  F12: '=PLAN.CHURNRATE(XLOOKUP("Birch",A2:A4,B2:B4),20)',
};

/** By hand: 5 of 100, 30 of 200 and 10 of 400 are lost, and 20 of 200. */
const figures: Readonly<Record<string, number | string>> = {
  F2: 0.075,
  F4: 0.05,
  F5: 0.15,
  F6: 0.025,
  F8: 0.225,
  F10: "high",
  F12: 0.1,
};

describe("sharing by keyboard alone", () => {
  let server: SandboxServer;
  let sandbox: OpenSandbox;
  let keys: ByKeyboard;
  beforeAll(async () => {
    server = await SandboxServer.start();
    sandbox = await server.open({ query: "?workbook=empty&level=1.14" });
    await sandbox.page.evaluate((csv) => void window.sandbox.importCsv("Accounts.csv", csv), accounts);
    for (const [address, formula] of Object.entries(entered)) await typeInto(sandbox.page, address, formula);
    await sandbox.pane.getByRole("heading", { level: 1 }).filter({ visible: true }).waitFor();
    keys = await byKeyboard(sandbox);
  });
  afterAll(() => server.stop());

  const formulas = () => sandbox.page.evaluate(() => window.sandbox.formulas("F1:F14").flat());
  const row = (address: string) => sandbox.pane.getByRole("button", { name: `Accounts!${address} ` });
  const heading = (name: string) => sandbox.pane.getByRole("heading", { name, exact: true });
  const expectFigures = async (expected: typeof figures) => {
    const shown = (await valuesAt(sandbox.page, "F1:F14")).flat();
    for (const [address, figure] of Object.entries(expected)) {
      const value = shown[Number(address.slice(1)) - 1];
      if (typeof figure === "string") expect([address, value]).toEqual([address, figure]);
      else expect(value).toBeCloseTo(figure, 12);
    }
  };
  /** To the grid and back: where the focus was in the pane, it is again. */
  const inGrid = async (work: () => Promise<unknown>) => {
    await keys.hit("F6");
    await keys.expectInPane(false);
    await work();
    await keys.hit("F6");
    await keys.expectInPane(true);
  };
  const expectFocusAt = (address: string) => row(address).and(sandbox.pane.locator(":focus")).waitFor();
  /** It has gone on to something near where what had it was. */
  const expectFocusKept = () => sandbox.pane.locator("main :focus").waitFor();

  it("the place is reached, and what depends on the add-in is listed", async () => {
    await expectFigures(figures);
    await keys.press("Share");
    await keys.expectAt("Share");
    await heading("5 formulas depend on the add-in").waitFor();
    await keys.press("Check again");
    await heading("5 formulas depend on the add-in").waitFor();
    await expectFocusKept();
  });

  it("a listed cell is visited, and the way leads back to its line", async () => {
    await keys.press(row("F8"));
    await untilSelected(sandbox.page, "F8");
    await expectFocusAt("F8");
    await inGrid(async () => {
      await keys.hit("ArrowDown");
      await untilSelected(sandbox.page, "F9");
    });
    await expectFocusAt("F8");
  });

  it("the oldest Excel is chosen with the arrow keys", async () => {
    const radio = (name: RegExp) => sandbox.pane.getByRole("radio", { name });
    await keys.tabTo(radio(/^Excel 2024/), "Shift+Tab");
    await keys.hit("ArrowDown");
    const older = radio(/^Excel 2016/);
    await older.and(sandbox.pane.locator(":checked:focus")).waitFor();
  });

  it("it is prepared, and what that did is read where the focus is", async () => {
    await keys.press("Prepare to share");
    await keys.expectFocusOn("Ready to share: 5 formulas changed");
    await heading("Prepared to share").waitFor();
    await keys.expectFocusOn("Ready to share: 5 formulas changed");
    expect(await row("F12").textContent()).toContain("Value");
    await expectFigures(figures);
    expect((await formulas()).filter((formula) => formula?.includes("PLAN."))).toEqual([]);
    expect((await formulas())[11]).toBeUndefined();
  });

  it("a prepared cell is changed by hand", async () => {
    await keys.press(row("F10"));
    await untilSelected(sandbox.page, "F10");
    await inGrid(async () => {
      await sandbox.page.keyboard.type("medium");
      await keys.hit("Enter");
      await sandbox.page.waitForFunction(() => window.sandbox.values("F10")[0]?.[0] === "medium");
    });
    await expectFocusAt("F10");
  });

  it("the formulas are restored but for what was changed, and then that as well", async () => {
    await keys.press("Restore the formulas");
    await keys.expectFocusOn("4 formulas restored");
    await heading("Changed since").waitFor();
    expect(await row("F10").first().textContent()).toContain("medium");
    await heading("4 formulas depend on the add-in").waitFor();
    await keys.expectFocusOn("4 formulas restored");
    await expectFigures({ ...figures, F10: "medium" });
    await keys.press("Restore these as well");
    await keys.expectFocusOn("1 formula restored");
    await heading("5 formulas depend on the add-in").waitFor();
    await keys.expectFocusOn("1 formula restored");
    for (const [address, formula] of Object.entries(entered))
      expect((await formulas())[Number(address.slice(1)) - 1]).toBe(formula);
    await expectFigures(figures);
  });

  it("a formula that came in stuck at #NAME? is repaired", async () => {
    await sandbox.page.evaluate(() => window.sandbox.remoteEdit("F14", "=_xldudf_PLAN_CHURNRATE(B2,C2)"));
    await keys.press("Check again");
    await heading("Stuck at #NAME?").waitFor();
    expect(await sandbox.pane.getByText("1 formula restored").count()).toBe(0);
    await expectFocusKept();
    await keys.press("Repair");
    await keys.expectFocusOn("1 formula entered again");
    await heading("6 formulas depend on the add-in").waitFor();
    await keys.expectFocusOn("1 formula entered again");
    await expectFigures({ ...figures, F14: 0.05 });
  });

  it("says nothing in the console", () => {
    expect(sandbox.complaints).toEqual([]);
  });
});
