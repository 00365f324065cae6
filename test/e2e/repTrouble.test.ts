import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { goTo, pick, rowOf, saysOfSaves } from "./reviewPane";
import { SandboxServer, typeInto, valuesAt, waitUntil, type OpenSandbox } from "./sandboxPage";
import { buildPlan } from "./throughWizard";

const account = "Tannholm Papier";
const key = "AC-1011";
const CHALLENGES = "What they are up against";

describe("a rep's day on which everything happens", () => {
  let server: SandboxServer;
  let sandbox: OpenSandbox;
  const challenges = () => sandbox.pane.getByRole("textbox", { name: CHALLENGES }).first();
  const button = (name: string) => sandbox.pane.getByRole("button", { name, exact: true });
  const says = (text: string | RegExp) => sandbox.pane.getByText(text).first().waitFor();
  const status = (text: string) => saysOfSaves(sandbox.pane, text);
  const onAccount = (name: string) =>
    sandbox.pane.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  const inSheet = async (header: string, name = account) => (await rowOf(sandbox.page, name))(header);
  /** The focus is on something that can be used. */
  const expectFocus = async () => {
    await sandbox.page
      .frame({ name: "pane" })
      ?.waitForFunction(() => document.activeElement !== document.body);
  };
  /** Somebody does something to the workbook, as Excel's own commands would. */
  const meanwhile = (deed: (workbook: Excel.Workbook) => void) =>
    sandbox.page.frame({ name: "pane" })?.evaluate(async (source) => {
      const perform = new Function("workbook", `(${source})(workbook)`) as typeof deed;
      await Excel.run(async (context) => {
        perform(context.workbook);
        await context.sync();
      });
    }, String(deed));
  const host = (deed: "beginCellEdit" | "endCellEdit") =>
    sandbox.page.evaluate((what) => window.sandbox.ready.then((session) => session.host[what]()), deed);
  const cellOf = async (sheet: string, row: string, header: string) => {
    const rows = await valuesAt(sandbox.page, `'${sheet}'!A1:BZ80`);
    const column = rows.find((cells) => cells.includes(header))?.indexOf(header) ?? -1;
    const letters = [Math.floor(column / 26) - 1, column % 26].flatMap((digit) =>
      digit < 0 ? [] : [String.fromCharCode(65 + digit)],
    );
    return `'${sheet}'!${letters.join("")}${rows.findIndex((cells) => cells[0] === row) + 1}`;
  };

  beforeAll(async () => {
    server = await SandboxServer.start();
    sandbox = await server.open();
    await buildPlan(sandbox.pane);
    await goTo(sandbox.pane, "Review");
    await onAccount(account);
  });
  afterAll(() => server.stop());
  afterEach(() => {
    expect(sandbox.complaints).toEqual([]);
  });

  it("follows what is typed in the sheet, and that it is undone", async () => {
    const satisfied = (value: string) =>
      sandbox.pane
        .getByRole("group", { name: "Satisfaction" })
        .getByRole("radio", { name: value, exact: true, checked: true });
    const inGrid = async (press: string) => {
      await sandbox.page.evaluate(
        (at) => window.sandbox.select(at),
        await cellOf("Account Review", key, "Satisfaction (0–10)"),
      );
      await sandbox.page.locator("#__editor___INTERNAL_EDITOR__DOCS_NORMAL").focus();
      await sandbox.page.keyboard.press(press);
    };
    const isInSheet = (value: number) =>
      waitUntil(async () => (await inSheet("Satisfaction (0–10)")) === value, `${value} is in the sheet`);
    await sandbox.pane
      .getByRole("group", { name: "Satisfaction" })
      .getByRole("radio", { name: "4", exact: true })
      .check();
    await status("Saved");
    await inGrid("9");
    await sandbox.page.keyboard.press("Enter");
    await isInSheet(9);
    await pick(sandbox.pane, account);
    await satisfied("9").waitFor();
    await inGrid("Control+z");
    await isInSheet(4);
    await pick(sandbox.pane, "Nordhavn Offshore Services");
    await pick(sandbox.pane, account);
    await satisfied("4").waitFor();
  });

  it("goes on where rows are sorted, filtered and inserted while one types", async () => {
    await challenges().fill("Before the sort");
    await meanwhile((workbook) => {
      const table = workbook.worksheets.getItem("Account Review").tables.getItemAt(0);
      table.sort.apply([{ key: 1, ascending: false }]);
      workbook.worksheets.getItem("Account Review").getRange("2:3").insert("Down");
    });
    await status("Saved");
    await challenges().fill("Hidden by a filter");
    await meanwhile((workbook) => {
      const table = workbook.worksheets.getItem("Account Review").tables.getItemAt(0);
      table.autoFilter.apply(table.getRange(), 2, {
        filterOn: Excel.FilterOn.values,
        values: ["Ines Okonjo"],
      });
    });
    await status("Saved");
    expect(await inSheet(CHALLENGES)).toBe("Hidden by a filter");
    await meanwhile((workbook) => {
      workbook.worksheets.getItem("Account Review").tables.getItemAt(0).autoFilter.clearCriteria();
    });
  });

  it("calls an account by its new name", async () => {
    const name = await cellOf("Accounts", key, "Account");
    await challenges().fill("Before the new name");
    await typeInto(sandbox.page, name, "Tannholm Papier AG");
    await onAccount("Tannholm Papier AG");
    await status("Saved");
    expect(await inSheet(CHALLENGES, "Tannholm Papier AG")).toBe("Before the new name");
    await typeInto(sandbox.page, name, account);
    await onAccount(account);
  });

  it("says what it means that an account’s key has changed in the accounts table", async () => {
    const at = await cellOf("Accounts", key, "Account ID");
    await typeInto(sandbox.page, at, "AC-9999");
    await onAccount(key);
    await says(/The accounts table has no account “AC-1011” any more/);
    await challenges().fill("Kept all the same");
    await status("Saved");
    await typeInto(sandbox.page, at, key);
    await onAccount(account);
    expect(await challenges().inputValue()).toBe("Kept all the same");
  });

  it("keeps what a protected sheet doesn't take, and saves it when asked again", async () => {
    await challenges().fill("Before the lock");
    await status("Saved");
    await meanwhile((workbook) => {
      const sheet = workbook.worksheets.getItem("Account Review");
      sheet.getRange("A8:BZ80").format.protection.locked = true;
      sheet.protection.protect();
    });
    await challenges().fill("Under lock");
    await says("The sheet “Account Review” is protected");
    await says(/Review, Unprotect Sheet/);
    await status("Not saved");
    await pick(sandbox.pane, "Nordhavn Offshore Services");
    await sandbox.pane.getByRole("alert").getByRole("button", { name: account }).click();
    await onAccount(account);
    expect(await challenges().inputValue()).toBe("Under lock");
    await meanwhile((workbook) => workbook.worksheets.getItem("Account Review").protection.unprotect());
    await button("Try again").click();
    await status("Saved");
    await expectFocus();
    expect(await inSheet(CHALLENGES)).toBe("Under lock");
  });

  it("keeps what a read-only workbook doesn't take", async () => {
    await sandbox.page.evaluate(() => window.sandbox.lock("readOnly"));
    await challenges().fill("Read-only");
    await says("This workbook is open read-only");
    await sandbox.page.evaluate(() => window.sandbox.lock("none"));
    await button("Try again").click();
    await status("Saved");
    expect(await inSheet(CHALLENGES)).toBe("Read-only");
  });

  it("waits while a cell is being edited, and saves by itself afterwards", async () => {
    await host("beginCellEdit");
    await challenges().fill("While a cell is edited");
    await says("Excel hasn’t answered for a while");
    await status("Not saved");
    await host("endCellEdit");
    await status("Saved");
    await sandbox.pane.getByText("Excel hasn’t answered for a while").waitFor({ state: "detached" });
    expect(await inSheet(CHALLENGES)).toBe("While a cell is edited");
  });

  it("loses and doubles nothing where Excel never answers", async () => {
    await sandbox.page.evaluate(() => window.sandbox.trouble("unanswered", { lasting: true }));
    await button("Add an action").click();
    const action = sandbox.pane.getByRole("textbox", { name: "What we do", exact: true });
    await action.fill("Call them");
    await action.press("Enter");
    await says("Excel hasn’t answered for a while");
    await sandbox.page.evaluate(() => window.sandbox.heal());
    await pick(sandbox.pane, "Nordhavn Offshore Services");
    await challenges().fill("Another is saved meanwhile");
    await status("Saved");
    // Leaving has tried again.
    await pick(sandbox.pane, account);
    await status("Saved");
    const actions = await valuesAt(sandbox.page, "'Action Plan'!A1:D30");
    expect(actions.filter((row) => row[3] === "Call them").map((row) => row[0])).toEqual([account]);
    await sandbox.pane.getByRole("checkbox", { name: "Done: Call them" }).waitFor();
  });
});
