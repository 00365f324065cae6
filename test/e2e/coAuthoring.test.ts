import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { FrameLocator } from "playwright-core";
import { goTo, pick, rowOf, saysOfSaves } from "./reviewPane";
import { SandboxServer, valuesAt, waitUntil, type OpenSandbox } from "./sandboxPage";
import { buildPlan } from "./throughWizard";

const account = "Tannholm Papier";
const another = "Nordhavn Offshore Services";

describe("two people at one workbook, each with a pane", () => {
  let server: SandboxServer;
  let sandbox: OpenSandbox;
  let other: FrameLocator;
  const answer = (pane: FrameLocator, group: string, value: string | RegExp, checked?: boolean) =>
    pane
      .getByRole("group", { name: group })
      .getByRole("radio", { name: value, ...(checked === undefined ? {} : { checked }) });
  const challenges = (pane: FrameLocator) =>
    pane.getByRole("textbox", { name: "What they are up against" }).first();
  /** The other person does something to the review's sheet and its table. */
  const meanwhile = (deed: (sheet: Excel.Worksheet, table: Excel.Table, row: number) => void, row = 0) => {
    const frame = sandbox.page.frame({ name: "other-pane" });
    if (!frame) throw new Error("The other pane isn't open.");
    return frame.evaluate(
      async ([source, at]) => {
        const perform = new Function(
          "sheet",
          "table",
          "row",
          `(${source})(sheet, table, row)`,
        ) as typeof deed;
        await Excel.run(async (context) => {
          const sheet = context.workbook.names.getItem("Plan_Sheet_Review").getRange().worksheet;
          perform(sheet, sheet.tables.getItemAt(0), at);
          await context.sync();
        });
      },
      [String(deed), row] as const,
    );
  };

  beforeAll(async () => {
    server = await SandboxServer.start();
    sandbox = await server.open({ width: 1800 });
    await buildPlan(sandbox.pane);
    await goTo(sandbox.pane, "Review");
    await sandbox.pane.getByRole("heading", { name: account }).waitFor();
    await sandbox.page.getByRole("button", { name: "Second person" }).click();
    other = sandbox.page.frameLocator("iframe[name=other-pane]");
    await goTo(other, "Review");
    await pick(other, another);
    await pick(other, account);
  });
  afterAll(() => server.stop());

  it("see each other's answers", async () => {
    await answer(sandbox.pane, "Satisfaction", "3").check();
    await answer(other, "Satisfaction", "3", true).waitFor();
    await answer(other, "Relationship", /^4/).check();
    await answer(sandbox.pane, "Relationship", /^4/, true).waitFor();
    const row = await rowOf(sandbox.page, account);
    expect([row("Satisfaction (0–10)"), row("Relationship (1–5)")]).toEqual([3, 4]);
  });

  it("are asked where both have written the same answer", async () => {
    // While somebody edits a cell both saves wait, so that neither has seen the other's.
    await sandbox.page.evaluate(() => window.sandbox.ready.then(({ host }) => host.beginCellEdit()));
    await challenges(sandbox.pane).fill("Mine");
    await challenges(other).fill("Theirs");
    for (const pane of [sandbox.pane, other]) await saysOfSaves(pane, "Saving…");
    await sandbox.page.evaluate(() => window.sandbox.ready.then(({ host }) => host.endCellEdit()));
    // Whoever saves second is asked; the other's answer stands until then.
    const keep = (pane: FrameLocator) => pane.getByRole("button", { name: /^Keep yours/ });
    const asked = await Promise.any(
      [sandbox.pane, other].map((pane) =>
        keep(pane)
          .waitFor()
          .then(() => pane),
      ),
    );
    const first = asked === other ? "Mine" : "Theirs";
    await saysOfSaves(asked, "Needs your word");
    expect((await rowOf(sandbox.page, account))("What they are up against")).toBe(first);
    const kept = await challenges(asked).inputValue();
    await keep(asked).click();
    await saysOfSaves(asked, "Saved");
    expect((await rowOf(sandbox.page, account))("What they are up against")).toBe(kept);
  });

  it("go on from the other's figure, in a field that they haven't left", async () => {
    const figure = sandbox.pane.getByRole("textbox", { name: "By cross-sell" });
    await figure.fill("500");
    await saysOfSaves(sandbox.pane, "Saved");
    const rows = await valuesAt(sandbox.page, "'Account Review'!A1:B80");
    const header = rows.findIndex(([, name]) => name === "Account");
    await meanwhile(
      (_, table, row) => {
        const column = table.columns.getItem("Cross-sell amount").getDataBodyRange();
        column.getCell(row, 0).values = [[700]];
      },
      rows.findIndex(([, name]) => name === account) - header - 1,
    );
    await waitUntil(async () => (await figure.inputValue()) === "700", "the other's figure is shown");
    await figure.press("End");
    await sandbox.page.keyboard.type("1");
    await saysOfSaves(sandbox.pane, "Saved");
    expect((await rowOf(sandbox.page, account))("Cross-sell amount")).toBe(7001);
  });

  it("leave the other's day alone, in a field that they haven't left", async () => {
    const field = (name: string) => sandbox.pane.getByRole("textbox", { name, exact: true });
    await sandbox.pane.getByRole("button", { name: "Add an action" }).click();
    await field("What we do").fill("Call them");
    await sandbox.page.keyboard.press("Enter");
    await sandbox.pane.getByRole("button", { name: "Edit: Call them" }).click();
    await field("Due").fill("12/31/2026");
    await saysOfSaves(sandbox.pane, "Saved");
    const rows = await valuesAt(sandbox.page, "'Action Plan'!A1:G80");
    const row = rows.findIndex((cells) => cells[3] === "Call them") + 1;
    const theirs = 46_402;
    await sandbox.page.evaluate(([cell, day]) => window.sandbox.remoteEdit(cell, day), [
      `'Action Plan'!G${row}`,
      String(theirs),
    ] as const);
    await waitUntil(
      async () => (await field("Due").inputValue()) === "01/15/2027",
      "the other's day is shown",
    );
    await field("Who does it").fill("Ada");
    await saysOfSaves(sandbox.pane, "Saved");
    const [[who, due] = []] = await valuesAt(sandbox.page, `'Action Plan'!F${row}:G${row}`);
    expect([who, due]).toEqual(["Ada", theirs]);
  });

  it("find an action as it was before, where it was ticked by mistake", async () => {
    const statuses = () => valuesAt(sandbox.page, "'Action Plan'!D1:H80");
    const isNow = (wanted: string) => async () =>
      (await statuses()).some((cells) => cells[0] === "Call them" && cells[4] === wanted);
    const done = sandbox.pane.getByRole("checkbox", { name: "Done: Call them" });
    await done.check();
    await waitUntil(isNow("Done"), "the action is done");
    await done.uncheck();
    await waitUntil(isNow("Planned"), "the action is planned again");
  });

  it("write to the right row although the other sorts, inserts and renames", async () => {
    const field = challenges(sandbox.pane);
    await field.fill("Before the sort");
    await meanwhile((_, table) => table.sort.apply([{ key: 1, ascending: false }]));
    await saysOfSaves(sandbox.pane, "Saved");
    await field.fill("Before the insert");
    await meanwhile((sheet) => void sheet.getRange("2:4").insert("Down"));
    await saysOfSaves(sandbox.pane, "Saved");
    await field.fill("Before the sheet was renamed");
    await meanwhile((sheet) => {
      sheet.name = "Kunden";
    });
    await saysOfSaves(sandbox.pane, "Saved");
    await field.fill("Before the column was renamed");
    await meanwhile((_, table) => {
      table.columns.getItem("What they are up against").name = "Sorgen";
    });
    await saysOfSaves(sandbox.pane, "Saved");
    const rows = await valuesAt(sandbox.page, "'Kunden'!A1:BZ80");
    const headers = rows.find((row) => row.includes("Sorgen")) ?? [];
    const written = rows.filter((row) => row !== headers && (row[headers.indexOf("Sorgen")] ?? "") !== "");
    expect(written.map((row) => [row[1], row[headers.indexOf("Sorgen")]])).toEqual([
      [account, "Before the column was renamed"],
    ]);
  });

  it("are told where the other deletes the account's row, and nothing goes to another", async () => {
    await pick(other, another);
    const line =
      (await valuesAt(sandbox.page, "'Kunden'!B1:B80")).findIndex(([name]) => name === account) + 1;
    await challenges(sandbox.pane).fill("Nobody will read this");
    await meanwhile((sheet, _, row) => sheet.getRange(`${row}:${row}`).delete("Up"), line);
    await sandbox.pane.getByText(`“${account}” no longer has a row in the review`).waitFor();
    const rows = await valuesAt(sandbox.page, "'Kunden'!A1:BZ80");
    expect(JSON.stringify(rows)).not.toContain("Nobody will read this");
    await sandbox.pane.getByRole("button", { name: "Next unreviewed" }).first().click();
    await sandbox.pane.getByRole("heading", { level: 1, name: account }).waitFor({ state: "detached" });
  });
});
