import { afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Cell } from "../../../src/planning/accounts/account";
import { useExcel } from "../../support/excel";
import { installPaneWindow } from "../../support/paneWindow";
import { openPane, type OpenPane } from "../openPane";

jest.setTimeout(120_000);
const page = installPaneWindow();

interface Accounts {
  readonly cells: readonly (readonly Cell[])[];
  /** A plain list otherwise. */
  readonly table?: string;
  readonly select?: string;
  /** Where it begins. */
  readonly at?: { readonly row: number; readonly column: number };
}

/** What somebody's first workbook may hold, and what the pane makes of it. */
describe("a first-time user", () => {
  useExcel();
  let pane: OpenPane;
  // The first test doesn't wait for all the code alone.
  beforeAll(() => import("../../../src/taskpane/steps/StepScreen"));
  afterEach(() => pane.close());

  const put = ({ cells, table, select, at = { row: 0, column: 0 } }: Accounts) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRangeByIndexes(at.row, at.column, cells.length, cells[0]?.length ?? 0);
      range.values = cells.map((row) => row.map((cell) => cell ?? ""));
      if (table !== undefined) sheet.tables.add(range, true).name = table;
      if (select !== undefined) sheet.getRange(select).select();
      await context.sync();
    });
  const start = async (...workbook: readonly Accounts[]) => {
    for (const accounts of workbook) await put(accounts);
    pane = await openPane(page);
    await pane.press("Start a plan");
    await pane.says("Where are your accounts?");
  };
  const goesOn = () => {
    const next = [...page.querySelectorAll("button")].find(({ textContent }) => textContent === "Next");
    return next !== undefined && !next.disabled;
  };

  it("with an empty workbook is told what to put into it, and goes on once it is there", async () => {
    await start();
    await pane.says("There is nothing to plan with yet");
    await put({
      cells: [
        ["Account", "Revenue 2025"],
        ["Contoso", 100],
      ],
      select: "B2",
    });
    await pane.press("Look again");
    await pane.says("1 account");
    expect(goesOn()).toBe(true);
  });

  it("with nothing of their own tries a sample", async () => {
    await start();
    await pane.press("Insert sample accounts");
    await pane.says("24 accounts");
    expect(goesOn()).toBe(true);
  });

  it("with headers alone is told the same", async () => {
    await start({ cells: [["Account", "Owner", "Revenue 2025"]], select: "A1:C1" });
    await pane.says("There is nothing to plan with yet");
  });

  it("with an empty table is asked for its rows", async () => {
    await start({
      cells: [
        ["Account", "Revenue 2025"],
        [null, null],
      ],
      table: "Accounts",
    });
    await pane.says("There are no accounts below the headers yet. Type or paste them, then choose Refresh.");
    expect(pane.text()).not.toContain("0 accounts");
    expect(goesOn()).toBe(false);
  });

  it("with one account goes on, to type the history that isn't there", async () => {
    await start({
      cells: [
        ["Account", "Revenue 2025"],
        ["Contoso", 100],
      ],
      table: "Accounts",
    });
    await pane.says("1 account");
    await pane.press("Next");
    await pane.says("Your accounts hold revenue of one year only. Type the history here.");
    await pane.says("Type the opening and the lost revenue of at least one year");
    expect(goesOn()).toBe(false);
  });

  it("with two tables gets the one that sounds like accounts", async () => {
    await start(
      {
        cells: [
          ["Product", "Price"],
          ["A", 1],
          ["B", 2],
          ["C", 3],
        ],
        table: "Products",
      },
      {
        cells: [
          ["Customer", "Revenue 2025"],
          ["Contoso", 100],
        ],
        table: "Customers",
        at: { row: 0, column: 5 },
      },
    );
    await pane.says("1 account");
    await pane.says("100 in FY2025");
  });

  it("with headers in two rows is told that one is too many", async () => {
    await start({
      cells: [
        ["Account", "Revenue", null],
        [null, "FY2024", "FY2025"],
        ["Contoso", 100, 120],
      ],
      select: "A1",
    });
    await pane.says("A second row of headers");
    await pane.says("Headers belong in one row, without merged cells");
  });

  it("with two headers alike, and one missing, is told what becomes of them", async () => {
    await start({
      cells: [
        ["Account", "Revenue 2025", "Revenue 2025", null],
        ["Contoso", 100, 120, "x"],
      ],
      select: "A1",
    });
    await pane.says("Two columns with the same header");
    await pane.says("Column D, no header");
  });

  it("with text for revenue and for dates is told how to make numbers of it", async () => {
    await start({
      cells: [
        ["Account", "Customer since", "Revenue 2024", "Revenue 2025"],
        ["Contoso", 2019, 80, "'1,200"],
        ["Fabrikam", 2020, 90, 100],
        ["Litware", "some day", 70, "n/a"],
        ["Proseware", 2021, 60, 50],
      ],
      table: "Accounts",
    });
    await pane.says("Text where revenue belongs");
    await pane.says("Data → Text to Columns → Finish turns a column of text into numbers.");
    await pane.says("Customer since: not a date or year");
    expect(goesOn()).toBe(true);
  });

  it("without any revenue above 0 is told why there is no forecast, and how to get one", async () => {
    await start({
      cells: [
        ["Account", "Revenue 2024", "Revenue 2025"],
        ["Contoso", 0, 0],
        ["Fabrikam", -100, -5],
      ],
      table: "Accounts",
    });
    await pane.says("Negative revenue");
    await pane.press("Next");
    await pane.says("No earlier year in the accounts has revenue that could have been lost. Choose “Typed”");
    expect(goesOn()).toBe(false);
  });
});
