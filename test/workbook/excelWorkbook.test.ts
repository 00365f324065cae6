import { describe, expect, it } from "@jest/globals";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import type { BuildRequest } from "../../src/workbook/planWorkbook";
import { arrived } from "../support/arrived";
import { useExcel } from "../support/excel";
import { defaultRequest, fiveAccounts, putAccounts } from "./support/accountsInExcel";
import { inSheet } from "./support/sheetCells";

const build = (request: BuildRequest) =>
  excelWorkbook.build(request, () => undefined, new AbortController().signal);

describe("excelWorkbook", () => {
  const excel = useExcel();
  const request = defaultRequest(fiveAccounts);

  it("offers tables and a selected block that isn't one, but not the plan's own table", async () => {
    await putAccounts(fiveAccounts);
    await build(request);
    await inSheet("Accounts", (sheet) => {
      sheet.getRange("J1:K3").values = [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ];
      sheet.activate();
      sheet.getRange("J1:K3").select();
    });
    expect(await excelWorkbook.sources()).toEqual([
      {
        ref: { kind: "table", name: "Accounts" },
        sheet: "Accounts",
        address: "'Accounts'!A1:F6",
        rows: 5,
        isActive: true,
      },
      {
        ref: { kind: "range", address: "'Accounts'!J1:K3" },
        sheet: "Accounts",
        address: "'Accounts'!J1:K3",
        rows: 2,
        isActive: true,
      },
    ]);
  });

  it("offers nothing of the plan's own sheets", async () => {
    await putAccounts(fiveAccounts);
    await build(request);
    await inSheet("Goal Back-Calculation", (sheet) => {
      sheet.activate();
      sheet.getRange("A7:C9").select();
    });
    expect((await excelWorkbook.sources()).map(({ ref }) => ref)).toEqual([
      { kind: "table", name: "Accounts" },
    ]);
  });

  it.each([
    ["A3", [{ kind: "range", address: "'Accounts'!A1:F6" }]],
    ["J9", []],
  ])("takes all that is filled around a single cell: %s", async (cell, refs) => {
    await putAccounts(fiveAccounts, false);
    await inSheet("Accounts", (sheet) => {
      sheet.activate();
      sheet.getRange(cell).select();
    });
    expect((await excelWorkbook.sources()).map(({ ref }) => ref)).toEqual(refs);
  });

  it("reads a table with the place it stands in", async () => {
    await putAccounts(fiveAccounts);
    expect(await excelWorkbook.read({ kind: "table", name: "Accounts" })).toEqual({
      ...fiveAccounts,
      sheet: "Accounts",
      topLeft: "A1",
    });
  });

  it("keeps a draft in the workbook", async () => {
    expect(await excelWorkbook.open()).toEqual({ draft: undefined, existing: undefined });
    await excelWorkbook.saveDraft({ step: "goal", goal: 5 });
    expect(await excelWorkbook.open()).toEqual({ draft: { step: "goal", goal: 5 }, existing: undefined });
  });

  it("has no plan to begin with", async () => {
    expect(await excelWorkbook.readPlan()).toBeUndefined();
  });

  it("reads the plan that was built", async () => {
    await putAccounts(fiveAccounts);
    await build(request);
    expect(await excelWorkbook.readPlan()).toEqual({
      ...request,
      sheets: [
        { role: "settings", name: "Plan Settings" },
        { role: "review", name: "Account Review" },
        { role: "goal", name: "Goal Back-Calculation" },
        { role: "actions", name: "Action Plan" },
        { role: "branches", name: "Branches" },
        { role: "whitespace", name: "Whitespace" },
        { role: "overview", name: "Overview" },
      ],
    });
  });

  it("reads the plan as it is after sheets, tables and columns were renamed and settings typed", async () => {
    await putAccounts(fiveAccounts);
    await build(request);
    await inSheet("Accounts", (sheet) => {
      sheet.getRange("A:A").insert("Right");
      sheet.tables.getItem("Accounts").name = "Kunden";
      sheet.getRange("F1").values = [["Umsatz 2024"]];
    });
    await inSheet("Plan Settings", (sheet) => {
      sheet.name = "Annahmen";
      sheet.getRange("B12").values = [[123456]];
    });
    const plan = await excelWorkbook.readPlan();
    expect(plan?.source).toEqual({ kind: "table", name: "Kunden" });
    expect(plan?.columns).toEqual(request.columns);
    expect(plan?.settings.goal).toBe(123456);
    expect(plan?.sheets[0]).toEqual({ role: "settings", name: "Annahmen" });
  });

  it("shows a sheet of the plan, or a cell", async () => {
    await putAccounts(fiveAccounts);
    await build(request);
    await excelWorkbook.show({ sheet: "goal" });
    expect(await selection()).toBe("'Goal Back-Calculation'!A1");
    await excelWorkbook.show({ address: "Accounts!C3" });
    expect(await selection()).toBe("Accounts!C3");
    await expect(excelWorkbook.show({ address: "Gone!C3" })).rejects.toMatchObject({ code: "sourceGone" });
  });

  it.each(["Hidden", "VeryHidden"] as const)(
    "says that a sheet is %s, and unhides it for whoever wants that",
    async (visibility) => {
      await putAccounts(fiveAccounts);
      await build(request);
      await inSheet("Overview", (sheet) => (sheet.visibility = visibility));
      const target = { address: "Overview!B7" };
      const hidden = { code: "sheetHidden", params: { sheet: "Overview" } };
      await expect(excelWorkbook.show(target)).rejects.toMatchObject(hidden);
      await expect(excelWorkbook.show({ sheet: "overview" })).rejects.toMatchObject(hidden);
      await excelWorkbook.show(target, "unhide");
      expect(await selection()).toBe("Overview!B7");
      await excelWorkbook.show(target);
    },
  );

  it("says that it can't unhide a sheet of a protected workbook", async () => {
    await putAccounts(fiveAccounts);
    await build(request);
    await inSheet("Overview", (sheet) => {
      sheet.visibility = "Hidden";
      sheet.context.workbook.protection.protect();
    });
    const shown = excelWorkbook.show({ sheet: "overview" }, "unhide");
    await expect(shown).rejects.toMatchObject({ code: "protected", params: {} });
  });

  it("selects a cell that can't be seen, and says so", async () => {
    await putAccounts(fiveAccounts);
    await inSheet("Accounts", (sheet) => (sheet.getRange("3:3").rowHidden = true));
    const cellHidden = { code: "cellHidden", params: { cell: "'Accounts'!C3" } };
    await expect(excelWorkbook.show({ address: "Accounts!C3" })).rejects.toMatchObject(cellHidden);
    expect(await selection()).toBe("Accounts!C3");
    await excelWorkbook.show({ address: "Accounts!C3:C4" });
  });

  it("tells of selections until it is told to stop", async () => {
    let told = 0;
    const stop = await excelWorkbook.watchSelection(() => (told += 1));
    await inSheet("Sheet1", (sheet) => sheet.getRange("B2").select());
    await arrived();
    expect(told).toBe(1);
    await stop();
    await inSheet("Sheet1", (sheet) => sheet.getRange("C3").select());
    await arrived();
    expect(told).toBe(1);
  });

  it("waits for the end of cell editing, and says so where Excel can't", async () => {
    await putAccounts(fiveAccounts);
    excel.current.host.failNextRequest(1, "InvalidOperationInCellEditMode");
    await expect(excelWorkbook.sources()).rejects.toMatchObject({ code: "cellEditing" });
  });

  it.each([
    ["AccessDenied", "denied"],
    ["WriteNotSupportedWhenModalDialogOpen", "dialogOpen"],
    ["InactiveWorkbook", "otherWorkbook"],
    ["ActivityLimitReached", "busy"],
    ["InvalidOrTimedOutSession", "sessionLost"],
    ["RequestPayloadSizeLimitExceeded", "tooLarge"],
    ["ApiNotFound", "notSupported"],
    ["ItemNotFound", "changedMeanwhile"],
    ["GeneralException", "unexpected"],
  ] as const)("tells %s as %s, and keeps what Excel said", async (hostCode, code) => {
    await putAccounts(fiveAccounts);
    excel.current.host.failNextRequest(1, hostCode);
    await expect(excelWorkbook.sources()).rejects.toMatchObject({
      code,
      details: expect.stringContaining(hostCode),
    });
  });
});

function selection(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}
