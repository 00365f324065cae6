import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { AccountTable } from "../../src/planning/accounts/account";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
// The window's globals are looked up before the engine adds its own.
import { useExcel } from "../support/excel";
import { type HeadlessUniver, createHeadlessUniver } from "../../sandbox/engine/headlessUniver";
import { defaultRequest, putAccounts } from "./support/accountsInExcel";
import { cellsOf, inSheet } from "./support/sheetCells";

const accounts: AccountTable = {
  headers: ["Account", "Revenue FY2024", "Revenue FY2025"],
  rows: [
    ["Contoso", 1000, 1300],
    ["Contoso*", 800, 500],
    ["a*b?", 200, 0],
    ["=1+1", "", 400],
    ["Tailspin", "", ""],
    [4711, 10, 20],
  ],
};

describe("a plan that is calculated", () => {
  let univer: HeadlessUniver;
  const excel = useExcel(() => ({ engine: (univer = createHeadlessUniver()).engine }));
  beforeEach(async () => {
    await putAccounts(accounts);
    const request = defaultRequest(accounts);
    const settings = { ...request.settings, goal: 10_000, closed: 500 };
    await excelWorkbook.build({ ...request, settings }, () => undefined, new AbortController().signal);
  }, 60_000);
  afterEach(() => univer.dispose());

  it("follows the accounts, what reps answer and what is assumed", async () => {
    const column = await headers();

    expect(
      (await review()).map((row) => [row[0], row[column("Row")], row[column("Revenue FY2025")]]),
    ).toEqual([
      ["Contoso", 1, 1300],
      ["Contoso*", 2, 500],
      ["a*b?", 3, 0],
      ["=1+1", 4, 400],
      ["Tailspin", 5, ""],
      ["4711", 6, 20],
    ]);
    const [gap] = await goal("Gap");
    expect(gap).toBeCloseTo(10_000 - 2220 * (1 - 200 / 2010) - 500, 6);

    await inSheet("Accounts", (sheet) => (sheet.getRange("C2").values = [[2300]]));
    expect((await goal("Closing revenue"))[0]).toBe(3220);
    expect((await goal("Gap"))[0]).toBeCloseTo(10_000 - 3220 * (1 - 200 / 2010) - 500, 6);

    await inSheet("Accounts", (sheet) => (sheet.getRange("A3").values = [["Renamed"]]));
    expect((await review())[1]?.[column("State")]).toBe("No longer in the accounts table");
    expect((await goal("Check: review"))[0]).toBe(-500);
  }, 60_000);

  it("holds growth back behind the satisfaction gate, and tells 0 from blank", async () => {
    await inSheet("Account Review", (sheet) => {
      const set = (name: string, row: number, value: unknown) =>
        (sheet.tables.getItemAt(0).columns.getItem(name).getDataBodyRange().getCell(row, 0).values = [
          [value],
        ]);
      set("Cross-sell amount", 0, 100);
      set("Cross-sell amount", 3, 50);
      set("Satisfaction (0–10)", 3, 3);
      set("Cross-sell amount", 5, 10);
      set("Satisfaction (0–10)", 5, 9);
      set("Cross-sell amount", 2, 0);
    });
    const column = await headers();
    const gates = (await review()).map((row) => row[column("Gate")]);
    expect(gates).toEqual([
      "Unknown: ask how satisfied they are",
      "",
      "",
      "Blocked: win them back first",
      "",
      "Open",
    ]);
    const [first] = await review();
    const held =
      Number(first?.[column("Planned revenue")]) - Number(first?.[column("Counts towards the goal")]);
    expect(held).toBeCloseTo(100, 9);

    await inSheet("Account Review", (sheet) => {
      const cell = (name: string) =>
        sheet.tables.getItemAt(0).columns.getItem(name).getDataBodyRange().getCell(3, 0);
      cell("Override gate").values = [["Yes"]];
      cell("Reason for override").values = [["New management asked for it"]];
      cell("Reviewed on").values = [[45_000]];
    });
    const overridden = (await review())[3] ?? [];
    expect([overridden[column("Gate")], overridden[column("State")]]).toEqual(["Overridden", "Overdue"]);
    expect(overridden[column("Counts towards the goal")]).toBe(overridden[column("Planned revenue")]);
  }, 60_000);

  async function headers(): Promise<(name: string) => number> {
    const [row = []] = await cellsOf("Account Review", "A7:BZ7");
    return (name) => row.indexOf(name);
  }

  const review = () => cellsOf("Account Review", "A8:BZ13");

  /** The figures of the first line with this label. */
  async function goal(label: string): Promise<unknown[]> {
    await excel.current.engine.settled();
    const rows = await cellsOf("Goal Back-Calculation", "A1:E200");
    return rows.find(([first]) => first === label)?.slice(1) ?? [];
  }
});
