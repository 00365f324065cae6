import { describe, expect, it, jest } from "@jest/globals";
import type { Language } from "../../src/reference/words/language";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { dumpWorkbook } from "../../sandbox/model/dumpWorkbook";
import { useExcel } from "../support/excel";
import { answeredPlan } from "./support/answeredPlan";
import { defaultRequest, fiveAccounts, putAccounts } from "./support/accountsInExcel";
import { failEverywhere } from "./support/failEverywhere";
import { cellsOf, inSheet } from "./support/sheetCells";
import { columnOf, typeInto } from "./support/tableCells";

const noSignal = new AbortController().signal;
const update = async (language: Language) => {
  const plan = await excelWorkbook.readPlan();
  if (!plan) throw new Error("There is no plan.");
  return excelWorkbook.build({ ...plan, language }, () => undefined, noSignal);
};

jest.setTimeout(240_000);

describe("a plan that gets another language", () => {
  const excel = useExcel();
  const dump = () => dumpWorkbook(excel.current.model);
  let german: unknown;

  it("is compared with a plan that was built in it", async () => {
    await answeredPlan("de");
    german = said(dump());
    expect(said(dump())).toEqual(german);
  });

  it("says all that such a plan says, and keeps what people typed", async () => {
    await answeredPlan("en");
    const { sheets } = await update("de");
    expect(sheets.map(({ name }) => name)).toContain("Zielrechnung");
    expect(said(dump())).toEqual(german);
  });

  it("says what it said before once it gets its first one back", async () => {
    await answeredPlan("en");
    const before = said(dump());
    await update("de");
    await update("en");
    expect(said(dump())).toEqual(before);
  });

  it("leaves to people what they have renamed, moved and written over", async () => {
    await putAccounts(fiveAccounts);
    await excelWorkbook.build(defaultRequest(fiveAccounts), () => undefined, noSignal);
    await inSheet("Goal Back-Calculation", (sheet) => (sheet.name = "Our goal"));
    await inSheet("Plan Settings", (sheet) => {
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A6").values = [["A heading of one's own"]];
      sheet.getRange("A12").values = [["Money"]];
    });
    await inSheet("Account Review", (sheet) => {
      const { columns } = sheet.tables.getItemAt(0);
      columns.getItem("Cross-sell amount").name = "More of others";
    });
    await typeInto("Account Review", [{ "Can be enlarged": "yes", "What they are up against": "Maybe" }]);
    await update("de");

    expect((await excelWorkbook.readPlan())?.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Our goal", "Planeinstellungen", "Kundenreview"]),
    );
    const settings = await cellsOf("Planeinstellungen", "A3:A12");
    expect(settings.flat()).toEqual([
      ...[
        "Planeinstellungen",
        "Alle Annahmen des Plans, jede an einer Stelle. Ändern Sie eine, und alle Blätter folgen.",
      ],
      ...["Legende", "A heading of one's own", "Geschäftsjahr und Währung", "Geschäftsjahr beginnt im Monat"],
      ...["Dieses Geschäftsjahr", "Letzter Tag dieses Geschäftsjahres", "Währung", "Money"],
    ]);
    expect(await columnOf("Kundenreview", "Ausbaufähig", 1)).toEqual(["Ja"]);
    expect(await columnOf("Kundenreview", "Herausforderungen des Kunden", 1)).toEqual(["Maybe"]);
    expect(await columnOf("Kundenreview", "More of others", 1)).toEqual([""]);
  });

  it("keeps its language for whoever builds again", async () => {
    await putAccounts(fiveAccounts);
    await excelWorkbook.build({ ...defaultRequest(fiveAccounts), language: "de" }, () => undefined, noSignal);
    const plan = await excelWorkbook.readPlan();
    expect(plan?.language).toBe("de");
    const before = dump();
    if (plan) await excelWorkbook.build(plan, () => undefined, noSignal);
    expect(dump()).toEqual(before);
  });

  it("stays as it was when any request fails", async () => {
    await putAccounts(fiveAccounts);
    await excelWorkbook.build(defaultRequest(fiveAccounts), () => undefined, noSignal);
    await typeInto("Account Review", [{ "Can be enlarged": "Maybe" }, { "Override gate": "Yes" }]);
    expect(await failEverywhere(excel.current, () => update("de"), [0, 400])).toBeGreaterThan(8);
  });
});

const sizes = ["rows", "left", "top", "width", "height", "scale"];

/** Without sizes, which stay, and however references are bracketed and quoted. */
function said(dump: object): unknown {
  const text = JSON.stringify(dump, (key, value: unknown) =>
    sizes.includes(key) || (key === "columns" && !Array.isArray(value)) ? undefined : value,
  );
  return JSON.parse(text.replace(/'([\p{L}\p{N} -]+)'!/gu, "$1!").replace(/\[\[([^[\]]+)\]\]/g, "[$1]"));
}
