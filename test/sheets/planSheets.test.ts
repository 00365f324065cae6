import { describe, expect, it } from "@jest/globals";
import type { SheetBlueprint, TableBlueprint, TableColumn } from "../../src/sheets/blueprint/blueprint";
import { templateKeys } from "../../src/sheets/blueprint/template";
import { cellName, isFound, markName } from "../../src/sheets/cellName";
import type { PlanData } from "../../src/sheets/planData";
import { planSheet } from "../../src/sheets/planSheets";
import { tableReference } from "../../src/sheets/references";
import { reviewedYears } from "../../src/sheets/revenueColumns";
import { reviewFields, reviewInputs } from "../../src/sheets/review/reviewField";
import { sheetRoles } from "../../src/sheets/sheetRole";
import { english } from "../../src/sheets/words/en";
import { examplePlan } from "./examplePlan";

/** What Excel 2016, LibreOffice 7.4 and Univer all have. */
const functions = new Set(
  (
    "ABS AND AVERAGEIFS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE EXP FIND IF IFERROR INDEX INT ISNUMBER LARGE LEFT " +
    "LEN LOG10 MATCH MAX MID MIN MONTH N NA NOT OR PRODUCT REPT RIGHT ROUND ROUNDUP ROW SIGN SMALL SUBSTITUTE " +
    "SUM SUMIF SUMIFS SUMPRODUCT TEXT TODAY TRIM VALUE YEAR"
  ).split(" "),
);

const plans: readonly (readonly [string, PlanData])[] = [
  ["all columns", examplePlan()],
  ["a single year", examplePlan({ columns: { name: 1, revenue: [{ column: 6, year: 2025 }] } })],
  ["rows that aren't accounts", examplePlan({ accountRows: "several" })],
  ["keys in several spellings", examplePlan({ accountRows: "severalSpellings" })],
];

describe.each(plans)("sheets over %s", (_, plan) => {
  const sheets = sheetRoles.map((role) => planSheet(role, plan, english));
  const formulas = sheets.flatMap(formulasOf);

  it("ask for nothing that isn't there", () => {
    const tables = Object.fromEntries(
      sheets.flatMap(({ role, table }) =>
        table ? [[role, { name: table.name, headers: headersOf(table) }] as const] : [],
      ),
    );
    for (const { keys, formula } of formulas) {
      for (const key of templateKeys(formula)) {
        const known = keys.has(key) || tableReference(key, plan, tables) !== undefined;
        expect({ formula, key, known }).toEqual({ formula, key, known: true });
      }
    }
  });

  it("refer to names that are made", () => {
    const names = new Set(sheets.flatMap(namesOf));
    for (const { formula } of formulas) {
      for (const name of formula.match(/\bPlan_\w+/g) ?? []) {
        expect({ formula, name, made: names.has(name) }).toEqual({ formula, name, made: true });
      }
    }
  });

  it("use functions of Excel 2016 only", () => {
    const used = formulas.flatMap(({ formula }) => formula.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []);
    expect([...new Set(used)].filter((name) => !functions.has(name))).toEqual([]);
  });

  it("calculate no table cell by cell of another one, once a row: Excel would need the product of their rows", () => {
    // Keys that SUMIFS takes for one another can only be told apart cell by cell.
    const isProduct = ({ field }: TableColumn) =>
      plan.accountRows === "severalSpellings" && reviewedYears.some((year) => year === field);
    const rows = sheets.flatMap(({ table }) => table?.columns ?? []).filter((column) => !isProduct(column));
    const products = rows.flatMap(({ content }) =>
      content.kind === "formula" && /SUMPRODUCT\([^)]*\{\w+\.\w+\}/.test(content.formula)
        ? [content.formula]
        : [],
    );
    expect(products).toEqual([]);
  });

  it("hold no words in formulas, so that they read the same in every language", () => {
    const texts = formulas.flatMap(({ formula }) => formula.match(/"[^"]*"/g) ?? []);
    expect(texts.filter((text) => /[A-Za-z]{2}/.test(text))).toEqual([]);
  });

  it("have formulas no longer than Excel takes, and none in cells of text format, which wouldn't calculate", () => {
    expect(Math.max(...formulas.map(({ formula }) => formula.length))).toBeLessThan(4000);
    for (const { cells, table } of sheets) {
      for (const { content, format } of cells)
        expect(content.kind === "formula" && format === "text").toBe(false);
      for (const { content, format } of table?.columns ?? []) {
        expect(content.kind === "formula" && format === "text").toBe(false);
      }
    }
  });

  it("give every name once, in a form that Excel takes", () => {
    const names = sheets.flatMap(namesOf).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z_][a-z0-9_.]{0,254}$/);
  });

  it("have a column for every answer, open for typing, and type over nothing else", () => {
    const review = sheets.find(({ role }) => role === "review")?.table?.columns ?? [];
    const inputs = review.filter(({ content }) => content.kind === "input").map(({ field }) => field);
    expect(inputs.sort()).toEqual([...reviewInputs].sort());
  });

  it("have headers that differ", () => {
    for (const { role, table } of sheets) {
      const headers = table?.columns.map(({ header }) => header.toLowerCase()) ?? [];
      expect(new Set(headers).size).toBe(headers.length);
      if (role !== "review") continue;
      for (const { field } of table?.columns ?? []) expect(reviewFields).toContain(field);
    }
  });
});

describe("words", () => {
  const sheets = sheetRoles.map((role) => planSheet(role, examplePlan(), english));
  const prompts = sheets.flatMap(({ cells, table }) =>
    [...cells, ...(table?.columns ?? [])].flatMap(({ validation }) => validation?.prompt ?? []),
  );

  it("fit into Excel's input messages: 32 characters of title, 255 of text", () => {
    expect(prompts.length).toBeGreaterThan(40);
    expect(prompts.filter(({ title, message }) => title.length > 32 || message.length > 255)).toEqual([]);
  });

  it("never begin like a formula", () => {
    const texts = sheets.flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : [])),
    );
    expect(texts.filter((text) => /^[=+\-@']/.test(text))).toEqual([]);
  });

  it("name sheets as Excel allows", () => {
    for (const { name } of sheets) expect(name).toMatch(/^[^\\/?*[\]:]{1,27}$/);
  });
});

function headersOf({ columns }: TableBlueprint): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map(({ field }) => [field, field]));
}

interface PlacedFormula {
  readonly formula: string;
  /** What `{…}` may stand for besides the tables' columns. */
  readonly keys: ReadonlySet<string>;
}

function formulasOf({ cells, table, highlights }: SheetBlueprint): readonly PlacedFormula[] {
  const ids = new Set(cells.filter(isFound).map(({ content }) => content.id));
  const fields = new Set(table?.columns.map(({ field }) => field) ?? []);
  return [
    ...cells.flatMap(({ content }) =>
      content.kind === "formula" ? [{ formula: content.formula, keys: ids }] : [],
    ),
    ...(table?.columns ?? []).flatMap(({ content }) =>
      content.kind === "formula" ? [{ formula: content.formula, keys: fields }] : [],
    ),
    ...highlights.map(({ formula, range }) => ({ formula, keys: range.kind === "cells" ? ids : fields })),
  ];
}

function namesOf({ role, cells, ranges }: SheetBlueprint): readonly string[] {
  return [
    markName(role),
    ...cells.filter(isFound).map(({ content }) => cellName(role, content)),
    ...ranges.map(({ name }) => name),
  ];
}
