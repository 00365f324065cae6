import { describe, expect, it, jest } from "@jest/globals";
import type { AccountTable, ColumnMap } from "../../src/planning/accounts/account";
import { english } from "../../src/sheets/words/en";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import type { BuildRequest } from "../../src/workbook/planWorkbook";
import { planRemoval } from "../../src/workbook/remove/remove";
import { useExcel } from "../support/excel";
import { defaultRequest, putAccounts } from "./support/accountsInExcel";
import { failEverywhere } from "./support/failEverywhere";
import { inSheet } from "./support/sheetCells";

// Several builds a test.
jest.setTimeout(600_000);

const table: AccountTable = {
  headers: [
    "Account",
    "Owner",
    "Industry",
    "Customer since",
    "Revenue FY2023",
    "Revenue FY2024",
    "Revenue FY2025",
  ],
  rows: [
    ["Contoso", "Ada", "Retail", 2019, 900, 1000, 1300],
    ["Fabrikam", "Ben", "Energy", 2020, 700, 800, 500],
    ["Litware", "Ada", "Retail", 2021, 100, 200, 0],
  ],
};

const whole = defaultRequest(table);
const build = (request: BuildRequest) =>
  excelWorkbook.build(request, () => undefined, new AbortController().signal);

/** The plan as it would be asked for without some of the columns. */
function without(...left: readonly ("owner" | "industry" | "since" | "third year")[]): BuildRequest {
  const columns: ColumnMap = {
    ...whole.columns,
    ...(left.includes("owner") && { owner: undefined }),
    ...(left.includes("industry") && { industry: undefined }),
    ...(left.includes("since") && { since: undefined }),
    ...(left.includes("third year") && { revenue: whole.columns.revenue.slice(-2) }),
  };
  return { ...whole, columns };
}

const cases = [
  ["the owner", ["owner"]],
  ["the industry", ["industry"]],
  ["since when", ["since"]],
  ["a third year", ["third year"]],
  ["all of them", ["owner", "industry", "since", "third year"]],
] as const;

describe("columns that are mapped after the first build", () => {
  const excel = useExcel();

  it.each(cases)("stand where a first build would have put them: %s", async (_, left) => {
    await putAccounts(table);
    await build(whole);
    const fresh = await reviewAsItIs();
    await planRemoval.remove({ breakReferences: true }, () => undefined, new AbortController().signal);

    await build(without(...left));
    expect((await reviewAsItIs()).headers.length).toBeLessThan(fresh.headers.length);
    await build(whole);
    expect(await reviewAsItIs()).toEqual(fresh);
  });

  it("leave answers with their account, and everything as it was where the update fails", async () => {
    await putAccounts(table);
    await build(without("owner", "industry", "since", "third year"));
    await inSheet("Account Review", (sheet) => {
      sheet.tables.getItemAt(0).columns.getItem(english.review.headers.crossSell).getDataBodyRange().values =
        [[1], [2], [3]];
      sheet.getRange("B20").values = [["a note of one's own"]];
    });
    const failures = await failEverywhere(excel.current, () => build(whole), [0, 6, 30, 90, 250]);
    expect(failures).toBeGreaterThan(30);
    await inSheet("Account Review", async (sheet, sync) => {
      const kept = sheet.tables
        .getItemAt(0)
        .columns.getItem(english.review.headers.crossSell)
        .getDataBodyRange()
        .load("values");
      await sync();
      expect(kept.values).toEqual([[1], [2], [3]]);
    });
  });

  it("stay where they are once they aren't mapped any more, and are found again", async () => {
    await putAccounts(table);
    await build(whole);
    const before = await reviewAsItIs();
    await build(without("industry", "since"));
    const meanwhile = await reviewAsItIs();
    expect(meanwhile.headers).toEqual(before.headers);
    await build(whole);
    expect(await reviewAsItIs()).toEqual(before);
  });

  it("stay away where somebody has deleted them", async () => {
    const { owner, evidence } = english.review.headers;
    await putAccounts(table);
    await build(whole);
    await inSheet("Account Review", (sheet) => {
      const { columns } = sheet.tables.getItemAt(0);
      columns.getItem(owner).delete();
      columns.getItem(evidence).delete();
    });
    await build(whole);
    await build(whole);
    const { headers } = await reviewAsItIs();
    expect(headers).not.toContain(owner);
    expect(headers).not.toContain(evidence);
  });
});

describe("an ID that is mapped after the first build", () => {
  const excel = useExcel();
  const ids = ["K-1", "=K-2", "007"];
  const named: AccountTable = {
    headers: [...table.headers, "Account ID"],
    rows: table.rows.map((row, i) => [...row, ids[i] ?? ""]),
  };
  const byId = defaultRequest(named);
  const byName = { ...byId, columns: { ...byId.columns, id: undefined } };
  const { headers: words } = english.review;

  /** Key, name where there is one, and an answer of each row. */
  async function answered() {
    const { headers, rows } = await reviewAsItIs();
    const at = (header: string) => headers.indexOf(header);
    return rows.map((row) => [row[0], row[at(words.crossSell)]]);
  }

  it("becomes the key of the account whose answers stand there, wherever the update fails", async () => {
    expect(byId.columns.id).toBe(7);
    await putAccounts(named);
    await build(byName);
    await inSheet("Account Review", (sheet) => {
      const review = sheet.tables.getItemAt(0);
      review.columns.getItem(words.crossSell).getDataBodyRange().values = [[1], [2], [3]];
      review.sort.apply([{ key: 0, ascending: false }]);
    });
    const update = async () => {
      const { accounts } = await build(byId);
      expect(accounts).toEqual({ added: 0, kept: 3, missing: 0 });
    };
    const failures = await failEverywhere(excel.current, update, [0, 9, 70]);
    expect(failures).toBeGreaterThan(30);
    expect(await answered()).toEqual([
      ["007", 3],
      ["=K-2", 2],
      ["K-1", 1],
    ]);
    expect((await reviewAsItIs()).headers.slice(0, 3)).toEqual([words.key, words.name, words.owner]);

    // The same column, renamed and moved, is no other key.
    await inSheet("Accounts", (sheet) => {
      const { columns } = sheet.tables.getItem("Accounts");
      columns.getItem("Account ID").name = "Number";
      columns.add(0, [["Mine"], ["a"], ["b"], ["c"]]);
    });
    const plan = await excelWorkbook.readPlan();
    if (!plan) throw new Error("no plan");
    expect((await build(plan)).accounts).toEqual({ added: 0, kept: 3, missing: 0 });
    expect((await answered()).map(([key]) => key)).toEqual(["007", "=K-2", "K-1"]);

    await build({ ...plan, columns: { ...plan.columns, id: undefined } });
    expect(await answered()).toEqual([
      ["Litware", 3],
      ["Fabrikam", 2],
      ["Contoso", 1],
    ]);
  });
});

describe("headers that name a year", () => {
  useExcel();
  const names = async () =>
    (await reviewAsItIs()).headers.map(String).filter((header) => /20\d\d|Mine/.test(header));

  it("follow the years that are mapped, but for those that people have changed", async () => {
    await putAccounts(table);
    await build(without("third year"));
    expect(await names()).toEqual(["Revenue FY2024", "Revenue FY2025"]);
    const earlier = {
      ...whole,
      columns: { ...whole.columns, revenue: whole.columns.revenue.slice(0, 2) },
      settings: { ...whole.settings, thisYear: 2024 },
    };
    await build(earlier);
    expect(await names()).toEqual(["Revenue FY2023", "Revenue FY2024"]);
    await inSheet("Account Review", (sheet) => {
      sheet.tables.getItemAt(0).columns.getItem("Revenue FY2023").name = "Mine";
    });
    await build(whole);
    expect(await names()).toEqual(["Revenue FY2023", "Mine", "Revenue FY2025"]);
  });
});

/** The review's table and what stands above it, with formulas that don't depend on where they stand. */
async function reviewAsItIs() {
  return inSheet("Account Review", async (sheet, sync) => {
    const range = sheet.tables.getItemAt(0).getRange();
    range.load("formulasR1C1,numberFormat,columnCount");
    await sync();
    const columns = Array.from({ length: range.columnCount }, (_, i) => {
      const column = range.getColumn(i);
      const cells = [column.getRowsAbove(), column.getCell(0, 0), column.getCell(1, 0), column.getCell(3, 0)];
      for (const cell of cells) cell.load("style,values");
      const body = column.getCell(3, 0);
      body.dataValidation.load("rule,prompt");
      column.format.load("columnWidth");
      return { cells, body, column };
    });
    await sync();
    return {
      headers: range.formulasR1C1[0] ?? [],
      rows: range.formulasR1C1.slice(1),
      formats: range.numberFormat.slice(1),
      looks: columns.map(({ cells, body, column }) => ({
        band: cells[0]?.values,
        styles: cells.map(({ style }) => style),
        rule: body.dataValidation.rule,
        prompt: body.dataValidation.prompt,
        width: column.format.columnWidth,
      })),
    };
  });
}
