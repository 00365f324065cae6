import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { heal, lock, trouble } from "../../../../sandbox/page/trouble/trouble";
import { type ExcelSession, startExcel } from "../../../support/excel";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.stop());

const readName = () =>
  excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });

describe("trouble with requests", () => {
  it("happens once", async () => {
    trouble(excel.host, "InactiveWorkbook");
    await expect(readName()).rejects.toMatchObject({ code: "InactiveWorkbook" });
    await expect(readName()).resolves.toBe("Sheet1");
  });

  it("lasts until it is healed", async () => {
    trouble(excel.host, "ConnectionFailure", { lasting: true });
    await expect(readName()).rejects.toMatchObject({ code: "ConnectionFailure" });
    await expect(readName()).rejects.toMatchObject({ code: "ConnectionFailure" });
    heal(excel.host);
    await expect(readName()).resolves.toBe("Sheet1");
  });

  it("takes the place of what was ordered before", async () => {
    trouble(excel.host, "unanswered", { lasting: true });
    trouble(excel.host, "Timeout");
    await expect(readName()).rejects.toMatchObject({ code: "Timeout" });
    await expect(readName()).resolves.toBe("Sheet1");
  });
});

describe("a locked workbook", () => {
  const change = (work: (workbook: Excel.Workbook) => void) =>
    excel.Excel.run(async (context) => {
      work(context.workbook);
      await context.sync();
    });

  it("says that it is read-only", async () => {
    lock(excel.model, "readOnly");
    const isReadOnly = await excel.Excel.run(async ({ workbook }) => {
      workbook.load("readOnly");
      await workbook.context.sync();
      return workbook.readOnly;
    });
    expect(isReadOnly).toBe(true);
  });

  it("takes no sheet while its structure is protected, and no value while its sheet is", async () => {
    const addSheet = () => change(({ worksheets }) => void worksheets.add("Second"));
    const write = () =>
      change(({ worksheets }) => (worksheets.getActiveWorksheet().getRange("A1").values = [[1]]));
    lock(excel.model, "structure");
    await expect(addSheet()).rejects.toMatchObject({ code: "AccessDenied" });
    lock(excel.model, "sheet");
    await expect(write()).rejects.toMatchObject({ code: "AccessDenied" });
    lock(excel.model, "none");
    await addSheet();
    await write();
  });
});
