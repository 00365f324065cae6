import { describe, expect, it, jest } from "@jest/globals";
import { dumpWorkbook } from "../../sandbox/model/dumpWorkbook";
import type { AccountTable } from "../../src/planning/accounts/account";
import type { Language } from "../../src/reference/words/language";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import type { BuildReport } from "../../src/workbook/planWorkbook";
import { planRemoval } from "../../src/workbook/remove/remove";
import { useExcel } from "../support/excel";
import { defaultRequest, putAccounts } from "./support/accountsInExcel";
import { failEverywhere } from "./support/failEverywhere";
import { cellsOf, inSheet } from "./support/sheetCells";

// Several builds a test.
jest.setTimeout(240_000);

const headers = ["Account", "Owner", "Industry", "Revenue FY2024", "Revenue FY2025"];
type Line = AccountTable["rows"][number];

/** An account of each of so many reps, the one with the lowest number with the highest revenue. */
const accountsOf = (from: number, to: number): readonly Line[] =>
  Array.from({ length: to - from + 1 }, (_, i) => [
    `Account ${from + i}`,
    `Rep ${from + i}`,
    "Retail",
    900,
    10_000 - 10 * (from + i),
  ]);

const table = (reps: number): AccountTable => ({ headers, rows: accountsOf(1, reps) });

const hire = (from: number, to: number) =>
  inSheet("Accounts", (sheet) => {
    const rows = accountsOf(from, to).map((line) => line.map((cell) => cell ?? ""));
    sheet.tables.getItem("Accounts").rows.add(undefined, rows);
  });

const quiet = () => undefined;
const build = (accounts: AccountTable, language: Language) =>
  excelWorkbook.build(defaultRequest(accounts, language), quiet, new AbortController().signal);
const update = async (language: Language): Promise<BuildReport> => {
  const plan = await excelWorkbook.readPlan();
  if (!plan) throw new Error("There is no plan.");
  return excelWorkbook.build({ ...plan, language }, quiet, new AbortController().signal);
};

describe("reps that come after the first build", () => {
  const excel = useExcel();
  const dump = () => dumpWorkbook(excel.current.model) as unknown as Dump;

  it.each([
    [0, 3, "en"],
    [2, 3, "en"],
    [2, 9, "de"],
    [3, 30, "en"],
    [12, 14, "de"],
  ] as const)(
    "stand where a first build would have put them: %i, then %i in %s",
    async (few, all, spoken) => {
      await putAccounts(few === 0 ? { headers, rows: [["Account 0", "", "Retail", 1, 2]] } : table(few));
      await build(few === 0 ? { headers, rows: [["Account 0", "", "Retail", 1, 2]] } : table(few), spoken);
      await hire(few + 1, all);
      await update(spoken);
      const updated = repSheets(dump());

      await planRemoval.remove({ breakReferences: true }, quiet, new AbortController().signal);
      const rows =
        few === 0 ? [["Account 0", "", "Retail", 1, 2] as const, ...table(all).rows] : table(all).rows;
      await build({ headers, rows }, spoken);
      expect(updated).toEqual(repSheets(dump()));
    },
  );
});

describe("an update that adds reps", () => {
  const excel = useExcel();

  /** A plan of two reps, in which people have written here and there, inserted a row and a column, and renamed the sheet. */
  async function begun(): Promise<void> {
    await putAccounts(table(2));
    await build(table(2), "en");
    await inSheet("Goal Back-Calculation", (sheet) => {
      sheet.getRange("D66").values = [[1234]];
      sheet.getRange("N65:O66").values = [
        ["Ada's team", 1],
        ["Ben's team", 2],
      ];
      sheet.getRange("66:66").insert("Down");
      sheet.getRange("A66").values = [["a note between the reps"]];
      sheet.getRange("B:B").insert("Right");
      sheet.getRange("B65").values = [["a column of one's own"]];
      sheet.name = "Our goal";
    });
    await inSheet("Overview", (sheet) => (sheet.getRange("A38").values = [["Discussed in May"]]));
    await hire(3, 6);
  }

  it("leaves with their rep what people have typed, and everything as it was where it fails", async () => {
    await begun();
    const failures = await failEverywhere(excel.current, () => update("de"), [0, 60]);
    expect(failures).toBeGreaterThan(20);
    const rows = (await cellsOf("Our goal", "A64:P74")).map((row) =>
      [0, 1, 4, 14, 15].map((column) => row[column]),
    );
    expect(rows).toEqual([
      ["Alle übrigen Kunden", "", 0, "", ""],
      ["Rep 1", "a column of one's own", 0, "Ada's team", 1],
      ["a note between the reps", "", "", "", ""],
      ["Rep 2", "", 1234, "Ben's team", 2],
      ...["Rep 3", "Rep 4", "Rep 5", "Rep 6"].map((rep) => [rep, "", 0, "", ""]),
      ["Bestandskunden", "", 0, "", ""],
      ["Niemandem zugeteilt", "", 0, "", ""],
      ["Neukunden", "", 0, "", ""],
    ]);
    expect((await cellsOf("Übersicht", "A42")).flat()).toEqual(["Discussed in May"]);
  });

  it("takes as many requests for twenty as for one", async () => {
    const requests = async (reps: number) => {
      await putAccounts(table(2));
      await build(table(2), "en");
      await hire(3, 2 + reps);
      return (await update("en")).requests;
    };
    const one = await requests(1);
    await planRemoval.remove({ breakReferences: true }, quiet, new AbortController().signal);
    await inSheet("Accounts", (sheet) => sheet.delete());
    expect(await requests(20)).toBe(one);
  });
});

interface Dump {
  readonly sheets: readonly { readonly name: string; readonly conditionalFormats: readonly unknown[] }[];
  readonly names: readonly { readonly formula: string }[];
}

const isOfReps = (text: string) => /Goal Back-Calculation|Zielrechnung|Overview|Übersicht/.test(text);

/** Conditional formats of cells that don't overlap. */
function inAnyOrder({ conditionalFormats, ...sheet }: Dump["sheets"][number]) {
  return { ...sheet, conditionalFormats: conditionalFormats.map((format) => JSON.stringify(format)).sort() };
}

/** The sheets with rows for reps, and the names that refer to them, however sheets and single cells are written there. */
function repSheets({ sheets, names }: Dump): unknown {
  const found = {
    sheets: sheets.filter(({ name }) => isOfReps(name)).map(inAnyOrder),
    names: names.filter(({ formula }) => isOfReps(formula)),
  };
  // Charts over a table's columns follow it in Excel; the sandbox doesn't draw that.
  const isOfLabels = (key: string) => key.startsWith("dataLabels.");
  const plain = JSON.stringify(found, (key, value: unknown) => (isOfLabels(key) ? undefined : value))
    .replace(/'([\p{L} -]+)'!/gu, "$1!")
    .replace(/(\$[A-Z]+\$\d+):\1\b/g, "$1")
    .replace(/(Account Review|Kundenreview)!\$[A-Z$\d:]+/g, "$1");
  return JSON.parse(plain);
}
