import { expect, it } from "@jest/globals";
import { writeXlsx } from "../../../sandbox/xlsx/writeXlsx";
import { compareWithLibreOffice, differences } from "../../support/compareWithLibreOffice";
import { describeWithLibreOffice } from "../../support/describeWithLibreOffice";
import { useExcel } from "../../support/excel";
import { convertInLibreOffice } from "../../support/convertInLibreOffice";
import { readValues, recalculate } from "../../support/recalculated";
import { attribute, child, children, parseXml, readParts } from "../../support/xlsxParts";
import { CalculatedEngine } from "./calculatedEngine";
import { accounts, examples } from "./everything";
import { everythingIn } from "./everythingIn";

describeWithLibreOffice("a workbook with something of every kind, in LibreOffice", () => {
  const excel = useExcel(() => ({ engine: new CalculatedEngine() }));

  it("comes to the same values, cell by cell", async () => {
    await everythingIn(excel.current);
    expect(await compareWithLibreOffice(excel.current.model)).toEqual([]);
  }, 60_000);

  it("is calculated anew: no value in the file is believed", async () => {
    const engine = await everythingIn(excel.current);
    engine.know("Figures", examples.findIndex(({ formula }) => formula === "=Plan_Rate*100") + 1, 0, 9);
    engine.know("Accounts", 1, 6, "falsified");
    const file = await writeXlsx(excel.current.model);
    const written = await readValues(file);
    expect(written.get("Figures")?.get("A8")).toBe(9);
    expect(written.get("Accounts")?.get("G2")).toBe("falsified");
    expect(differences(excel.current.model, await recalculate(file))).toEqual([
      {
        sheet: "Accounts",
        address: "G2",
        formula: "=[@[Revenue FY2026]]-[@[Revenue FY2025]]",
        ours: "falsified",
        theirs: 9.75,
      },
      { sheet: "Figures", address: "A8", formula: "=Plan_Rate*100", ours: 9, theirs: 8 },
    ]);
  }, 60_000);

  it("reports cells that one of the two doesn't have", async () => {
    await everythingIn(excel.current);
    const { model } = excel.current;
    const theirs = new Map(await readValues(await writeXlsx(model)));
    expect(differences(model, theirs)).toEqual([]);
    const figures = new Map(theirs.get("Figures"));
    figures.delete("E1");
    figures.set("Z99", 1);
    theirs.set("Figures", figures);
    expect(differences(model, theirs)).toEqual([
      { sheet: "Figures", address: "E1", formula: undefined, ours: 0.25, theirs: null },
      { sheet: "Figures", address: "Z99", ours: null, theirs: 1 },
    ]);
  });

  it("keeps its tables, names, rules, charts and print set-up when it is opened and saved", async () => {
    await everythingIn(excel.current);
    const saved = await convertInLibreOffice(await writeXlsx(excel.current.model), "xlsx", "xlsx");
    const parts = await readParts(saved);
    const xml = (path: string) => parseXml(parts.get(path) ?? "");
    const table = xml("xl/tables/table1.xml");
    expect([attribute(table, "name"), attribute(table, "ref")]).toEqual([
      "Accounts",
      `A1:G${accounts.length + 1}`,
    ]);
    const figures = xml("xl/worksheets/sheet3.xml");
    expect(children(figures, "dataValidations", "dataValidation")).toHaveLength(6);
    expect(
      children(figures, "conditionalFormatting", "cfRule").map((rule) => attribute(rule, "type")),
    ).toEqual(expect.arrayContaining(["expression", "cellIs", "dataBar", "iconSet", "colorScale", "top10"]));
    expect(attribute(child(figures, "pageSetup"), "orientation")).toBe("landscape");
    expect(attribute(child(figures, "sheetProtection"), "sheet")).toMatch(/1|true/);
    const names = children(xml("xl/workbook.xml"), "definedNames", "definedName").map((name) =>
      attribute(name, "name"),
    );
    expect(names).toEqual(
      expect.arrayContaining([
        "Plan_Rate",
        "Plan_List",
        "Local_Name",
        "_xlnm.Print_Area",
        "_xlnm.Print_Titles",
      ]),
    );
    expect([...parts.keys()].filter((path) => /charts\/chart\d+\.xml$/.test(path))).toHaveLength(2);
  }, 60_000);
});
