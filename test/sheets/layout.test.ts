import { describe, expect, it } from "@jest/globals";
import { rowHeights } from "../../src/sheets/blueprint/rowHeights";
import { planSheet } from "../../src/sheets/planSheets";
import { sheetRoles } from "../../src/sheets/sheetRole";
import { german } from "../../src/sheets/words/de";
import { english } from "../../src/sheets/words/en";
import { examplePlan } from "./examplePlan";

const sheetsIn = [english, german].map((words) =>
  sheetRoles.map((role) => planSheet(role, examplePlan(), words)),
);

describe.each(sheetsIn)("the sheets' pages", (...sheets) => {
  it("begin between sections, never within a chart", () => {
    for (const { role, cells, charts = [], print } of sheets) {
      for (const row of print.rowBreaks ?? []) {
        const first = cells.find((cell) => cell.row === row && cell.column === 0);
        expect({ role, row, begins: first !== undefined }).toEqual({ role, row, begins: true });
        for (const { title, position } of charts) {
          const cut = position.from.row < row && row <= position.to.row;
          expect({ title, row, cut }).toEqual({ title, row, cut: false });
        }
      }
    }
  });

  it("hold every chart in what is printed", () => {
    for (const { charts = [], print } of sheets) {
      for (const { position } of charts) {
        expect(position.to.row).toBeLessThan(print.area.rows ?? 0);
        expect(position.to.column).toBeLessThan(print.area.columns);
      }
    }
  });

  it("repeat the headers of tables, and leave out the columns that only formulas and builds need", () => {
    for (const { role, table, print } of sheets) {
      if (!table) continue;
      expect(print.titleRows[1]).toBe(table.row);
      const left = table.columns.slice(print.area.columns).map(({ content }) => content.kind);
      const needed = role === "review" ? ["formula", "memory"] : ["formula"];
      expect({ role, left: new Set(left) }).toEqual({ role, left: new Set(needed) });
    }
  });

  it("have headers whose longest word fits beside the filter button", () => {
    for (const { table } of sheets) {
      for (const { header } of table?.columns ?? []) {
        const column = table?.columns.findIndex((one) => one.header === header) ?? -1;
        const width = sheets.find((sheet) => sheet.table === table)?.widths[column] ?? 0;
        const longest = Math.max(...header.split(" ").map(({ length }) => length));
        expect({ header, fits: longest + 3 <= width }).toEqual({ header, fits: true });
      }
    }
  });
});

describe("row heights", () => {
  const note = (row: number, text: string) =>
    ({ row, column: 0, content: { kind: "text", text }, style: "wrappedNote" }) as const;

  it("give words that wrap their lines, and join equal rows", () => {
    const cells = [note(1, "short"), note(2, "short"), note(3, "two words that take two lines")];
    expect(rowHeights(cells, [16])).toEqual([
      { row: 0, rows: 1, points: 30 },
      { row: 1, rows: 2, points: 18 },
      { row: 3, rows: 1, points: 33 },
    ]);
  });
});
