import { beforeEach, describe, expect, it } from "@jest/globals";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { fiveAccounts } from "../support/accountsInExcel";
import { inSheet } from "../support/sheetCells";
import { typeInto } from "../support/tableCells";
import {
  buildOver,
  errorsShown,
  expectRightFigures,
  typed,
  update,
  useCalculatingExcel,
} from "./standingPlan";

const sheetNames = {
  settings: "Plan Settings",
  review: "Account Review",
  goal: "Goal Back-Calculation",
  actions: "Action Plan",
  branches: "Branches",
  whitespace: "Whitespace",
  overview: "Overview",
} as const;

/** Something typed into every table. */
async function typeEverywhere(): Promise<void> {
  await typeInto("Account Review", [
    { "Cross-sell amount": 10, "Satisfaction (0–10)": 9, "What they are up against": "'=1+1" },
    { "Up-sell amount": 20, "Can be enlarged": "Yes", "Reviewed by": "@me" },
    { "Growth potential (1–5)": 0 },
  ]);
  await typeInto("Whitespace", [{ "Offering 1": 5 }, { "Offering 2": "o" }]);
  await typeInto("Action Plan", [{ Account: "Litware", "What we do": "'+1 call" }, { Account: "Contoso" }]);
  await typeInto("Branches", [{ "Parent account": "Contoso", Branch: "'-North" }]);
}

function filterByContoso(sheet: Excel.Worksheet): void {
  const table = sheet.tables.getItemAt(0);
  table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["Contoso"] });
}

const tables = ["Account Review", "Action Plan", "Branches", "Whitespace"] as const;

/** What people do to the plan's sheets; none of it may cost a typed value or a right figure. */
const acts: Readonly<Record<string, (calculated: () => Promise<void>) => Promise<void>>> = {
  "tables sorted by their first and by another column": async () => {
    for (const name of tables)
      await inSheet(name, (sheet) => {
        sheet.tables.getItemAt(0).sort.apply([{ key: 0, ascending: false }]);
      });
    await inSheet("Account Review", (sheet) =>
      sheet.tables.getItemAt(0).sort.apply([{ key: 6, ascending: true }]),
    );
  },
  "tables filtered": async () => {
    for (const name of tables)
      await inSheet(name, (sheet) => {
        filterByContoso(sheet);
      });
    await inSheet("Accounts", (sheet) => {
      filterByContoso(sheet);
    });
  },
  "rows and columns inserted above, within and beside": async (calculated) => {
    for (const name of Object.values(sheetNames)) {
      await inSheet(name, (sheet) => void sheet.getRange("1:2").insert("Down"));
      await calculated();
      await inSheet(name, (sheet) => void sheet.getRange("A:A").insert("Right"));
      await calculated();
    }
    for (const name of tables) await inSheet(name, (sheet) => void sheet.tables.getItemAt(0).rows.add(1));
    await inSheet("Accounts", (sheet) => void sheet.getRange("1:3").insert("Down"));
    await calculated();
  },
  "sheets renamed, moved, hidden": async () => {
    let place = 0;
    for (const name of Object.values(sheetNames))
      await inSheet(name, (sheet) => {
        sheet.name = `Bob's ${place} (x)`;
        sheet.position = place++ % 3;
        if (place % 3 === 1) sheet.visibility = "VeryHidden";
        if (place % 3 === 2) sheet.visibility = "Hidden";
      });
  },
  "columns of ours renamed and moved, others added": async () => {
    await inSheet("Account Review", (sheet) => {
      const { columns } = sheet.tables.getItemAt(0);
      columns.getItem("Cross-sell amount").name = "Extra [#]";
      columns.getItem("Account").name = "Kunde";
      columns.add(3);
      columns.add();
    });
  },
  "notes beside and below, and sheets of one's own that refer to ours": async () => {
    await inSheet("Goal Back-Calculation", (sheet) => (sheet.getRange("Z3").values = [["mine"]]));
    await inSheet("Account Review", (sheet) => (sheet.getRange("A30").values = [["mine"]]));
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.add("Mine");
      own.getRange("A1:A2").formulas = [["=Plan_Goal"], ["=SUM(AccountReview[Planned revenue])"]];
      await context.sync();
    });
  },
};

describe("the plan's sheets between two builds", () => {
  const excel = useCalculatingExcel();
  beforeEach(async () => {
    await buildOver(fiveAccounts);
    await typeEverywhere();
  });

  it.each(Object.keys(acts))("%s", async (name) => {
    const before = (await typed()) as Record<string, unknown>;
    await acts[name]?.(() => excel.current.engine.settled());
    expect((await update()).accounts).toEqual({ added: 0, kept: 5, missing: 0 });
    const after = (await typed()) as Record<string, unknown>;
    const sorted = (value: unknown) => [...(value as unknown[])].map((row) => JSON.stringify(row)).sort();
    // Rows that somebody inserted have no key.
    for (const table of ["review", "whitespace"]) {
      const accounts = Object.entries(after[table] as object).filter(([key]) => key !== "");
      expect(Object.fromEntries(accounts)).toEqual(before[table]);
    }
    expect(sorted(after["actions"])).toEqual(sorted(before["actions"]));
    expect(sorted(after["branches"])).toEqual(sorted(before["branches"]));
    expect(after["settings"]).toEqual(before["settings"]);
    expect(await errorsShown(excel.current)).toEqual([]);
    await expectRightFigures(excel.current);
  });

  it.each([
    [["settings", "overview"]],
    [["review", "branches"]],
    [["goal", "actions", "whitespace"]],
  ] as const)("makes %s anew when they were deleted", async (roles) => {
    for (const role of roles) await inSheet(sheetNames[role], (sheet) => sheet.delete());
    const { sheets } = await update();
    const made = sheets.filter(({ action }) => action === "make").map(({ role }) => role);
    expect(made).toEqual(roles);
    expect(await errorsShown(excel.current)).toEqual([]);
    await expectRightFigures(excel.current);
    expect((await excelWorkbook.readPlan())?.settings.goal).toBe(10_000);
  });
});
