import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { excelOverview } from "../../src/workbook/overview/excelOverview";
// The window's globals are looked up before the engine adds its own.
import { useExcel } from "../support/excel";
import { type HeadlessUniver, createHeadlessUniver } from "../../sandbox/engine/headlessUniver";
import { defaultRequest, fiveAccounts, putAccounts } from "./support/accountsInExcel";
import { inSheet } from "./support/sheetCells";
import { columnOf, named, typeInto } from "./support/tableCells";

const overview = (id: string) => named(`Plan__overview_${id}`);

describe("the tables of a plan that is calculated", () => {
  let univer: HeadlessUniver;
  useExcel(() => ({ engine: (univer = createHeadlessUniver()).engine }));
  beforeEach(async () => {
    await putAccounts(fiveAccounts);
    const request = defaultRequest(fiveAccounts);
    await excelWorkbook.build(request, () => undefined, new AbortController().signal);
  }, 60_000);
  afterEach(() => univer.dispose());

  it("say nothing while nothing is typed", async () => {
    expect(new Set(await columnOf("Action Plan", "How it stands"))).toEqual(new Set([""]));
    expect(new Set(await columnOf("Branches", "Expected value"))).toEqual(new Set([""]));
    expect(await columnOf("Whitespace", "Gaps")).toEqual([0, 0, 0, 0, 0]);
    expect(await columnOf("Account Review", "Actions open")).toEqual([0, 0, 0, 0, 0]);
    expect(await named("Plan_WhitespacePotential")).toBe(0);
    expect(await overview("action_1_due")).toBe("");
    expect([await overview("action_1_rank"), await overview("action_2_action")]).toEqual(["", ""]);
    expect(await overview("action_1_action")).toBe("No open action has a due date");
  }, 60_000);

  it("say that no account is short once the goal is covered, and the pane lists none", async () => {
    expect([await overview("gap_1_rank"), await overview("gap_1_account")]).toEqual([1, "Contoso"]);
    expect((await excelOverview.read())?.gaps[0]?.name).toBe("Contoso");
    await inSheet("Plan Settings", (sheet) => {
      sheet.context.workbook.names.getItem("Plan_Goal").getRange().values = [[1]];
    });
    expect(await overview("gap_1_account")).toBe("No account is short of its goal");
    expect([await overview("gap_1_rank"), await overview("gap_1_short")]).toEqual(["", ""]);
    expect((await excelOverview.read())?.gaps).toEqual([]);
  }, 60_000);

  it("leave nobody's accounts out by rep, though their owner came after the build", async () => {
    expect((await excelOverview.read())?.otherReps).toBeUndefined();
    await inSheet("Accounts", (sheet) => {
      sheet.getRange("B2").values = [["Cem"]];
    });
    const read = await excelOverview.read();
    const [cem, all] = [read?.otherReps?.target.value, await named("Plan__goal_reps_target")];
    expect(cem).toBeCloseTo(Number(await overview("others_target")), 6);
    expect(cem).toBeGreaterThan(0);
    const targets = read?.reps.map(({ target }) => target.value ?? 0) ?? [];
    expect(targets.reduce((sum, target) => sum + target, cem ?? 0)).toBeCloseTo(Number(all), 6);
  }, 60_000);

  it("tell open, overdue, undated and closed actions apart, and the review and the overview follow", async () => {
    const past = 45_000;
    const future = 60_000;
    await typeInto("Action Plan", [
      { Account: "Contoso", "What we do": "Call", Due: future, "Expected revenue": 100 },
      { Account: "Contoso", "What we do": "Visit", Due: past, "Expected revenue": 20, Status: "Planned" },
      { Account: "Fabrikam", "What we do": "Write", Due: past, "Expected revenue": 3, Status: "Done" },
      { Account: "Fabrikam", "What we do": "Ask", "Expected revenue": 4 },
      { Account: "Nobody", "What we do": "Wait", Due: past, "Expected revenue": 5 },
      { Account: "Litware", "What we do": "Return", Due: past },
    ]);
    expect(await columnOf("Action Plan", "How it stands", 7)).toEqual([
      "Open",
      "Overdue",
      "Closed",
      "No due date",
      "Account not found",
      "Overdue",
      "",
    ]);
    expect(await named("Plan_ActionsExpected")).toBe(124);
    expect(await columnOf("Account Review", "Actions open")).toEqual([2, 1, 1, 0, 0]);
    expect(await columnOf("Account Review", "Next action due")).toEqual([past, "", past, "", ""]);
    // Two are due on the same day: each is listed.
    const listed = [await overview("action_1_action"), await overview("action_2_action")];
    expect(listed.sort()).toEqual(["Return", "Visit"]);
    expect([await overview("action_3_action"), await overview("action_3_due")]).toEqual(["Call", future]);
    expect(await overview("action_4_due")).toBe("");
  }, 60_000);

  it("take target branches at their own win rate", async () => {
    await typeInto("Branches", [
      { "Parent account": "Contoso", Branch: "North", "Customer or target": "Target", Potential: 1000 },
      { "Parent account": "Contoso", Branch: "South", "Customer or target": "Customer", Potential: 500 },
      { "Parent account": "contoso", Branch: "East", "Customer or target": "Target" },
      { "Parent account": "Elsewhere", Branch: "West", "Customer or target": "Target", Potential: 10 },
    ]);
    await inSheet("Plan Settings", (sheet) => {
      sheet.context.workbook.names.getItem("Plan_BranchWinRate").getRange().values = [[0.5]];
    });
    expect(await columnOf("Branches", "Expected value", 4)).toEqual([500, "", "", 5]);
    expect(await columnOf("Branches", "Check", 4)).toEqual(["", "", "", "Account not found"]);
    expect(await named("Plan_BranchesExpected")).toBe(505);
    expect(await columnOf("Account Review", "Target branches listed")).toEqual([2, 0, 0, 0, 0]);
  }, 60_000);

  it("value the gaps of an account at what others of its tier pay", async () => {
    const tiers = await columnOf("Whitespace", "Tier");
    await typeInto("Whitespace", [
      { "Offering 1": 100, "Offering 2": "o" },
      { "Offering 1": 300, "Offering 2": "X" },
      { "Offering 2": 50 },
    ]);
    expect(await columnOf("Whitespace", "Owned")).toEqual([100, 300, 50, 0, 0]);
    expect(await columnOf("Whitespace", "Open")).toEqual([1, 0, 0, 0, 0]);
    expect(await columnOf("Whitespace", "Gaps")).toEqual([0, 0, 1, 2, 2]);
    // By hand: who of a tier owns the first offering (100 and 300), else all; the second has one owner.
    const amounts = [100, 300];
    const average = (tier: unknown) => {
      const own = amounts.filter((_, i) => tiers[i] === tier);
      const counted = own.length > 0 ? own : amounts;
      return counted.reduce((sum, amount) => sum + amount, 0) / counted.length;
    };
    const potential = [0, 0, average(tiers[2]), average(tiers[3]) + 50, average(tiers[4]) + 50].map(
      (amount, i) => (tiers[i] === "" ? 0 : amount),
    );
    expect(await columnOf("Whitespace", "Potential")).toEqual(potential);
    expect(await named("Plan_WhitespacePotential")).toBeCloseTo(
      potential.reduce((sum, amount) => sum + amount, 0),
      6,
    );
  }, 60_000);

  it("show the goal and what covers it", async () => {
    await inSheet("Account Review", (sheet) => {
      const set = (header: string, row: number, value: number) => {
        const body = sheet.tables.getItemAt(0).columns.getItem(header).getDataBodyRange();
        body.getCell(row, 0).values = [[value]];
      };
      set("Cross-sell amount", 0, 70);
      set("Satisfaction (0–10)", 0, 9);
      set("Cross-sell amount", 1, 30);
      set("Satisfaction (0–10)", 1, 2);
    });
    const [goal, kept, closed] = [
      await named("Plan_Goal"),
      await overview("kept_amount"),
      await named("Plan_Closed"),
    ];
    expect(await overview("growth_amount")).toBeCloseTo(70, 6);
    expect(await overview("heldBack_amount")).toBeCloseTo(30, 6);
    expect(await overview("covered_amount")).toBeCloseTo(Number(kept) + Number(closed) + 70, 6);
    expect(await overview("open_amount")).toBeCloseTo(Number(goal) - Number(kept) - Number(closed) - 70, 6);
    expect(await overview("gate_blocked_growth")).toBeCloseTo(30, 6);
    expect(await overview("reviews_due_accounts")).toBe(5);
    const shortfalls = (await columnOf("Account Review", "Short of that goal"))
      .map(Number)
      .filter((short) => short > 0)
      .sort((a, b) => b - a);
    for (const [i, short] of shortfalls.slice(0, 5).entries()) {
      expect(await overview(`gap_${i + 1}_short`)).toBeCloseTo(short, 6);
    }
  }, 60_000);
});
