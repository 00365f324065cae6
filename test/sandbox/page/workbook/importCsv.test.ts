import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { PlainEngine } from "../../../../sandbox/engine/plainEngine";
import { importCsv } from "../../../../sandbox/page/workbook/importCsv";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const sheetOf = (engine: PlainEngine, name: string) => {
  const sheet = engine.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}.`);
  return sheet;
};

describe("a CSV that is opened", () => {
  const csv = 'Account,Since,Revenue\nOne,2024-01-01,"1,200"\nTwo,,\n';

  it("becomes a table on a sheet of its own, which is shown", () => {
    const engine = new PlainEngine();
    const imported = importCsv(engine, "my accounts.csv", csv);
    const sheet = sheetOf(engine, "my accounts");
    expect(imported).toEqual({ sheetName: "my accounts", tableName: "my_accounts", rows: 2 });
    expect(engine.values(sheet.id, area(0, 0, 3, 3))).toEqual([
      ["Account", "Since", "Revenue"],
      ["One", 45292, 1200],
      ["Two", null, null],
    ]);
    expect(engine.parts.tables.all).toMatchObject([
      {
        name: "my_accounts",
        sheetId: sheet.id,
        area: area(0, 0, 3, 3),
        columns: [{ name: "Account" }, { name: "Since" }, { name: "Revenue" }],
      },
    ]);
    expect(engine.activeSheetId).toBe(sheet.id);
    expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
  });

  it("formats its dates and amounts below the header", () => {
    const engine = new PlainEngine();
    importCsv(engine, "a.csv", csv);
    const formats = engine
      .styles(sheetOf(engine, "a").id, area(0, 0, 3, 3))
      .map((row) => row.map(({ numberFormat }) => numberFormat));
    expect(formats).toEqual([
      [undefined, undefined, undefined],
      [undefined, "yyyy-mm-dd", "#,##0"],
      [undefined, "yyyy-mm-dd", "#,##0"],
    ]);
  });

  it("keeps hostile text as text, in headers too, also when it is entered again", () => {
    const engine = new PlainEngine();
    const hostile = ["=1+1", "+1 555", "@home", "-5 apples", "'quoted", "TRUE-ish", "#N/A", "50%", "1/2"];
    importCsv(engine, "a.csv", ["=HEADER()", ...hostile].join("\n"));
    const cells = area(0, 0, hostile.length + 1, 1);
    const { id } = sheetOf(engine, "a");
    const expected = ["=HEADER()", ...hostile].map((text) => [text]);
    expect(engine.values(id, cells)).toEqual(expected);
    expect(engine.formulas(id, cells).flat().filter(Boolean)).toEqual([]);
    engine.write(id, cells, engine.entries(id, cells));
    expect(engine.values(id, cells)).toEqual(expected);
  });

  it("has a blank row where the file has headers only", () => {
    const engine = new PlainEngine();
    expect(importCsv(engine, "a.csv", "Account,Revenue\n").rows).toBe(0);
    expect(engine.parts.tables.all[0]?.area).toEqual(area(0, 0, 2, 2));
  });

  it("steps aside for sheets and tables of the same name", () => {
    const engine = new PlainEngine();
    importCsv(engine, "accounts.csv", csv);
    expect(importCsv(engine, "Accounts.csv", csv)).toMatchObject({
      sheetName: "Accounts (2)",
      tableName: "Accounts_2",
    });
  });

  it("leaves the workbook as it was when it is unusable", () => {
    const engine = new PlainEngine();
    expect(() => importCsv(engine, "empty.csv", "")).toThrow("The file is empty.");
    expect(engine.sheets).toHaveLength(1);
    expect(engine.parts.tables.all).toEqual([]);
  });
});

describe("the sample", () => {
  it("is a company of about forty accounts, with losses, new customers and one blank", () => {
    const engine = new PlainEngine();
    const file = path.join(__dirname, "../../../../sandbox/samples/accounts.csv");
    const { sheetName, rows } = importCsv(engine, file, readFileSync(file, "utf8"));
    expect(rows).toBe(42);
    const [header = [], ...body] = engine.values(sheetOf(engine, sheetName).id, area(0, 0, rows + 1, 12));
    const column = (name: string) => body.map((row) => row[header.indexOf(name)]);
    expect(new Set(column("Account owner")).size).toBe(5);
    expect(new Set(column("Account ID")).size).toBe(rows);
    const [before, last] = [column("Revenue FY2025"), column("Revenue FY2026")];
    expect(last.filter((revenue, row) => revenue === 0 && Number(before[row]) > 0)).toHaveLength(2);
    expect(last.filter((revenue, row) => before[row] === 0 && Number(revenue) > 0)).toHaveLength(3);
    expect(last.filter((revenue) => revenue === null)).toHaveLength(1);
  });
});
