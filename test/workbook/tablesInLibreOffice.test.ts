import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { northwind } from "../fixtures/northwind";
// The window's globals are looked up before the engine adds its own.
import { useExcel } from "../support/excel";
import { type HeadlessUniver, createHeadlessUniver } from "../../sandbox/engine/headlessUniver";
import { writeXlsx } from "../../sandbox/xlsx/writeXlsx";
import { differences } from "../support/compareWithLibreOffice";
import { describeWithLibreOffice } from "../support/describeWithLibreOffice";
import { recalculate } from "../support/recalculated";
import { defaultRequest, putAccounts } from "./support/accountsInExcel";
import { named, typeInto } from "./support/tableCells";

describeWithLibreOffice("Northwind's tables with something typed into them, in LibreOffice", () => {
  let univer: HeadlessUniver;
  const excel = useExcel(() => ({ engine: (univer = createHeadlessUniver()).engine }));
  beforeEach(async () => {
    const table = northwind();
    await putAccounts(table);
    await excelWorkbook.build(defaultRequest(table), () => undefined, new AbortController().signal);
    await excel.current.model.settled();
  }, 120_000);
  afterEach(() => univer.dispose());

  it("agree in every cell", async () => {
    await typeInto("Action Plan", [
      { Account: "Ernst Handel", "What we do": "Frame contract", Due: 60_000, "Expected revenue": 5000 },
      {
        Account: "QUICK",
        "What we do": "Visit",
        Due: 45_000,
        "Expected revenue": 2500,
        Status: "In progress",
      },
      { Account: "Save-a-lot Markets", "What we do": "Tasting", Due: 45_000, Status: "Done" },
      { Account: "SAVEA", "What we do": "Offer", Due: 45_000 },
      { Account: "B's Beverages", "What we do": "Call back" },
      { Account: "Nobody", "What we do": "Wait", Due: 45_000 },
    ]);
    await typeInto("Branches", [
      { "Parent account": "Ernst Handel", Branch: "Linz", "Customer or target": "Target", Potential: 8000 },
      { "Parent account": "ERNSH", Branch: "Wien", "Customer or target": "Customer", Potential: 1000 },
    ]);
    await typeInto("Whitespace", [
      { "Offering 1": 1200, "Offering 2": "o" },
      { "Offering 1": 300, "Offering 3": "x" },
      { "Offering 2": 450.5, "Offering 3": 80 },
      { "Offering 1": "O", "Offering 2": 0 },
    ]);
    await excel.current.model.settled();
    const { model } = excel.current;
    const theirs = await recalculate(await writeXlsx(model));
    expect(differences(model, theirs)).toEqual([]);

    const shown = [...(theirs.get("Overview") ?? new Map<string, unknown>()).values()];
    expect(shown).toContain("Offer");
    expect(shown).toContain("Visit");
    expect(shown).toContain("Frame contract");
    expect(await named("Plan_ActionsExpected")).toBe(7500);
    const winRate = Number(await named("Plan_BranchWinRate"));
    expect(await named("Plan_BranchesExpected")).toBeCloseTo(8000 * winRate, 6);
    expect(Number(await named("Plan_WhitespacePotential"))).toBeGreaterThan(0);
  }, 240_000);
});
