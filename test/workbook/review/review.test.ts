import { beforeEach, describe, expect, it } from "@jest/globals";
import { excelOverview } from "../../../src/workbook/overview/excelOverview";
import { excelReview } from "../../../src/workbook/review/excelReview";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { arrived } from "../../support/arrived";
import { useExcel } from "../../support/excel";
import type { HostObject } from "../../../sandbox/host/hostObject";
import { defaultRequest, putAccounts } from "../support/accountsInExcel";
import { cellsOf, inSheet } from "../support/sheetCells";
import { beforeRequest } from "./beforeRequest";
import { change, fewAccounts } from "./fewAccounts";

describe("the review of a plan", () => {
  const excel = useExcel();
  beforeEach(async () => {
    await putAccounts(fewAccounts);
    await excelWorkbook.build(defaultRequest(fewAccounts), () => undefined, new AbortController().signal);
  });

  it("lists accounts by their keys, and reads a row by its key", async () => {
    expect((await excelReview.list())?.map(({ key }) => key)).toEqual(["Contoso", "=1+1", "Litware", "4711"]);
    expect((await excelReview.read(" contoso "))?.key).toBe("Contoso");
    expect(await excelReview.read("Nobody")).toBeUndefined();
  });

  it("tells 0 from blank, and writes the words of the sheet's lists", async () => {
    await excelReview.write("Contoso", [
      change("crossSell", 250),
      change("upSell", 0),
      change("enlarge", "maybe"),
    ]);
    expect(await column("Can be enlarged")).toEqual(["Maybe", "", "", ""]);
    const cleared = await excelReview.write("Contoso", [change("crossSell", undefined, 250)]);
    expect(cleared?.answers).toMatchObject({ crossSell: undefined, upSell: 0, enlarge: "maybe" });
  });

  it.each(["=1+1", "+49 30", "-5", "@home", "'quoted", "007", "1/2", "TRUE", "3 Mio. €\nzwei Zeilen"])(
    "keeps the text %s as text",
    async (text) => {
      const after = await excelReview.write("4711", [change("challenges", text)]);
      expect(after?.answers.challenges).toBe(text);
      expect(await column("What they are up against")).toEqual(["", "", "", text]);
    },
  );

  it("finds row and column wherever they are by now", async () => {
    await inSheet("Account Review", async (sheet, sync) => {
      sheet.name = "Kunden";
      const table = sheet.tables.getItemAt(0);
      table.columns.getItem("Satisfaction (0–10)").name = "Zufriedenheit";
      await sync();
      table.sort.apply([{ key: 0, ascending: true }]);
      sheet.getRange("3:4").insert("Down");
      await sync();
    });
    await excelReview.write("=1+1", [change("satisfaction", 9)]);
    const table = await cellsOf("Kunden", "A9:BZ13");
    const at = table[0]?.indexOf("Zufriedenheit") ?? -1;
    expect(table.filter((row) => row[at] === 9).map((row) => row[0])).toEqual(["=1+1"]);
  });

  it("leaves what somebody else has answered meanwhile, and writes the rest", async () => {
    await setCell("Satisfaction (0–10)", 0, 8);
    const after = await excelReview.write("Contoso", [change("satisfaction", 3), change("relationship", 2)]);
    expect(after?.answers).toMatchObject({ satisfaction: 8, relationship: 2 });
  });

  it("puts another account's row right that has moved to where it was about to write", async () => {
    await setCell("Satisfaction (0–10)", 0, 8);
    await setCell("Satisfaction (0–10)", 2, 5);
    // The rows of Contoso and Litware change places once the row has been found, before it is written.
    await excelReview.read("Contoso");
    beforeRequest(2, async () => {
      for (const [row, key, satisfaction] of [
        [0, "Litware", 5],
        [2, "Contoso", 8],
      ] as const) {
        await setCell("Account", row, key);
        await setCell("Satisfaction (0–10)", row, satisfaction);
      }
    });
    const after = await excelReview.write("Contoso", [change("satisfaction", 10, 8)]);
    expect(after?.answers.satisfaction).toBe(10);
    expect(await column("Account")).toEqual(["Litware", "=1+1", "Contoso", "4711"]);
    expect(await column("Satisfaction (0–10)")).toEqual([5, "", 10, ""]);
  });

  it.each(["Theirs", "+49 30 123", "'round the clock"])(
    "puts back the answer %s that was given while it was about to write another",
    async (theirs) => {
      await excelReview.read("Contoso");
      beforeRequest(2, () => setCell("What they are up against", 0, `'${theirs}`));
      const after = await excelReview.write("Contoso", [
        change("challenges", "Ours"),
        change("potential", 3),
      ]);
      expect(after?.answers).toMatchObject({ challenges: theirs, potential: 3 });
    },
  );

  it("refuses what the sheet would not take, before writing anything", async () => {
    await expect(
      excelReview.write("Contoso", [change("relationship", 3), change("satisfaction", 11)]),
    ).rejects.toMatchObject({ code: "unexpected", details: expect.stringContaining("satisfaction") });
    expect(await column("Relationship (1–5)")).toEqual(["", "", "", ""]);
  });

  it("says which sheet is protected", async () => {
    await excelReview.read("Contoso");
    beforeRequest(2, () => excel.current.host.failNextRequest(1, "AccessDenied"));
    await expect(excelReview.write("Contoso", [change("potential", 3)])).rejects.toMatchObject({
      code: "protected",
      params: { sheet: "Account Review" },
    });
  });

  it("knows the account whose row is selected, in the review and in the accounts table", async () => {
    await select("Account Review", "F9");
    expect((await excelReview.selected())?.key).toBe("=1+1");
    await select("Accounts", "C4");
    expect((await excelReview.selected())?.key).toBe("Litware");
    await select("Accounts", "C1");
    expect(await excelReview.selected()).toBeUndefined();
    await select("Accounts", "C40");
    expect(await excelReview.selected()).toBeUndefined();
    await excelReview.select("4711");
    expect(await selection()).toBe("Accounts!A5");
    const cell = await excelReview.showRow("4711");
    expect(await selection()).toBe("'Account Review'!A11");
    expect(await excelReview.selected()).toEqual({ key: "4711", cell });
  });

  it("says that the review is hidden, and unhides it for whoever wants to see a row of it", async () => {
    await select("Accounts", "C4");
    await inSheet("Account Review", (sheet) => (sheet.visibility = "Hidden"));
    await expect(excelReview.showRow("4711")).rejects.toMatchObject({
      code: "sheetHidden",
      params: { sheet: "Account Review" },
    });
    expect(await selection()).toBe("Accounts!C4");
    await excelReview.showRow("4711", "unhide");
    expect(await selection()).toBe("'Account Review'!A11");
  });

  it("doesn't tell of its own writes", async () => {
    const told: boolean[] = [];
    const stop = await excelReview.watch(({ isRemote }) => told.push(isRemote));
    await excelReview.write("Contoso", [change("satisfaction", 8), change("challenges", "Price")]);
    await arrived();
    expect(told).toEqual([]);
    await setCell("Satisfaction (0–10)", 0, 9);
    await arrived();
    expect(told).toEqual([false]);
    await stop();
  });

  it("tells the overview of its own writes as well: they may come after it was read", async () => {
    const told: boolean[] = [];
    const stop = await excelOverview.watch(({ isRemote }) => told.push(isRemote));
    await excelReview.write("Contoso", [change("satisfaction", 8)]);
    await arrived();
    expect(told).toEqual([false]);
    await stop();
  });

  it("tells of changes here and elsewhere until it is told to stop", async () => {
    const told: boolean[] = [];
    const stop = await excelReview.watch(({ isRemote }) => told.push(isRemote));
    await setCell("Satisfaction (0–10)", 0, 8);
    await arrived();
    expect(told).toEqual([false]);
    const { host, model } = excel.current;
    const { worksheets } = model.root as unknown as { worksheets: HostObject };
    const change = { address: "A1", changeType: "RangeEdited", worksheetId: "1" };
    host.raise(worksheets, "onChanged", change, { remote: true });
    await arrived();
    expect(told).toEqual([false, true]);
    await stop();
    await setCell("Satisfaction (0–10)", 0, 9);
    await arrived();
    expect(told).toHaveLength(2);
  });

  async function column(header: string): Promise<unknown[]> {
    const rows = await cellsOf("Account Review", "A7:BZ11");
    const at = rows[0]?.indexOf(header) ?? -1;
    return rows.slice(1).map((row) => row[at]);
  }

  const setCell = (header: string, row: number, value: unknown) =>
    inSheet("Account Review", (sheet) => {
      const body = sheet.tables.getItemAt(0).columns.getItem(header).getDataBodyRange();
      body.getCell(row, 0).values = [[value]];
    });

  const selection = () =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });

  const select = (sheet: string, address: string) =>
    inSheet(sheet, (worksheet) => {
      worksheet.activate();
      worksheet.getRange(address).select();
    });
});

describe("a workbook without a plan", () => {
  useExcel();

  it("has no review", async () => {
    expect(await excelReview.list()).toBeUndefined();
    expect(await excelReview.read("Contoso")).toBeUndefined();
    expect(await excelReview.write("Contoso", [change("potential", 3)])).toBeUndefined();
    expect(await excelReview.selected()).toBeUndefined();
  });
});
