import { Workbook } from "@cj-tech-master/excelts";
import { beforeEach, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { CellError } from "../../../sandbox/engine/cellValue";
import type { CellValue } from "../../../sandbox/engine/cellValue";
import { PlainEngine } from "../../../sandbox/engine/plainEngine";
import { createExcelModel } from "../../../sandbox/model/excelModel";
import { writeXlsx } from "../../../sandbox/xlsx/writeXlsx";
import { useExcel } from "../../support/excel";
import { readValues } from "../../support/recalculated";
import type { XmlNode } from "../../support/xlsxParts";
import { attribute, child, children, parseXml, readParts, textOf } from "../../support/xlsxParts";
import { CalculatedEngine } from "./calculatedEngine";
import { accounts } from "./everything";
import { everythingIn } from "./everythingIn";

describe("a workbook with something of every kind", () => {
  const excel = useExcel(() => ({ engine: new CalculatedEngine() }));
  let file: Uint8Array;
  let parts: ReadonlyMap<string, string>;

  beforeEach(async () => {
    await everythingIn(excel.current);
    file = await writeXlsx(excel.current.model);
    parts = await readParts(file);
  });

  const xml = (path: string): XmlNode => parseXml(parts.get(path) ?? "");
  const cell = (sheet: number, address: string): XmlNode | undefined =>
    children(xml(`xl/worksheets/sheet${sheet}.xml`), "sheetData", "row", "c").find(
      (node) => attribute(node, "r") === address,
    );
  const format = (sheet: number, address: string): XmlNode | undefined =>
    children(xml("xl/styles.xml"), "cellXfs", "xf")[Number(attribute(cell(sheet, address), "s") ?? 0)];
  const attributes = (node: XmlNode | undefined): object =>
    Object.fromEntries(
      Object.entries(node ?? {}).flatMap(([name, value]) =>
        name.startsWith("@") ? [[name.slice(1), value]] : [],
      ),
    );

  it("keeps texts that look like formulas texts", async () => {
    const values = (await readValues(file)).get("Accounts");
    expect(accounts.map((_, i) => values?.get(`A${i + 2}`))).toEqual(
      accounts.map(([name]) => name.replace(/^'/, "")),
    );
    expect(child(cell(1, "A2"), "f")).toBeUndefined();
    expect(attribute(format(1, "A2"), "quotePrefix")).toBe("1");
    expect(attribute(format(1, "A5"), "quotePrefix")).toBeUndefined();
  });

  it("spells formulas as Excel's files do", () => {
    const formula = (address: string) => textOf(child(cell(3, address), "f"));
    expect(textOf(child(cell(1, "G2"), "f"))).toBe(
      "Accounts[[#This Row],[Revenue FY2026]]-Accounts[[#This Row],[Revenue FY2025]]",
    );
    expect([formula("A2"), formula("A20"), formula("A21")]).toEqual([
      "SUM(Accounts[Revenue FY2026])",
      "_xlfn.STDEV.S({1,2,3,4})",
      '_xlfn.IFS(1=2,"a",TRUE,"b")',
    ]);
  });

  it("marks array formulas, and says how far they spill", () => {
    expect(attributes(child(cell(3, "C1"), "f"))).toEqual({ t: "array", ref: "C1:C3" });
    expect(attributes(child(cell(3, "A6"), "f"))).toEqual({ t: "array", ref: "A6" });
    expect(attribute(cell(3, "C1"), "cm")).toBe("1");
    expect(attributes(child(cell(3, "A5"), "f"))).toEqual({});
    expect(child(cell(3, "C2"), "f")).toBeUndefined();
    expect(parts.get("xl/metadata.xml")).toContain('fDynamic="1"');
  });

  it("caches every value, 0, FALSE and the empty text as well", () => {
    const cached = (address: string) => [
      attribute(cell(3, address), "t"),
      textOf(child(cell(3, address), "v")),
    ];
    expect(["A12", "A15", "A16", "A17", "A18"].map(cached)).toEqual([
      ["e", "#DIV/0!"],
      ["b", "1"],
      ["b", "0"],
      ["str", ""],
      [undefined, "0"],
    ]);
    expect([attribute(cell(3, "E3"), "t"), textOf(child(cell(3, "E3"), "v"))]).toEqual(["e", "#N/A"]);
    expect([attribute(cell(3, "F2"), "t"), attribute(cell(1, "F2"), "t")]).toEqual(["s", undefined]);
  });

  it("has tables with their style, filter buttons and column formulas", () => {
    const table = xml("xl/tables/table1.xml");
    expect(attributes(table)).toMatchObject({ name: "Accounts", displayName: "Accounts", ref: "A1:G7" });
    expect(attribute(child(table, "autoFilter"), "ref")).toBe("A1:G7");
    expect(attributes(child(table, "tableStyleInfo"))).toEqual({
      name: "TableStyleMedium9",
      showFirstColumn: "0",
      showLastColumn: "0",
      showRowStripes: "1",
      showColumnStripes: "0",
    });
    const columns = children(table, "tableColumns", "tableColumn");
    expect(columns.map((column) => attribute(column, "name"))).toEqual(
      children(xml("xl/worksheets/sheet1.xml"), "sheetData", "row")
        .slice(0, 1)
        .flatMap((row) => children(row, "c"))
        .map((header) =>
          textOf(child(children(xml("xl/sharedStrings.xml"), "si")[Number(textOf(child(header, "v")))], "t")),
        ),
    );
    expect(textOf(child(columns[6], "calculatedColumnFormula"))).toContain("[#This Row]");
  });

  it("has names for cells, constants and print set-up, hidden ones and those of a sheet", () => {
    const names = children(xml("xl/workbook.xml"), "definedNames", "definedName").map((name) => ({
      ...attributes(name),
      text: textOf(name),
    }));
    expect(names).toEqual(
      expect.arrayContaining([
        { name: "Plan_Rate", text: "0.08" },
        { name: "Plan_Label", text: '"base"', comment: "The scenario's name" },
        { name: "Plan_List", text: "Accounts!$B$2:$B$7" },
        { name: "Plan_Hidden", text: "1", hidden: "1" },
        { name: "Local_Name", text: "42", localSheetId: "2" },
        { name: "_xlnm.Print_Area", text: "Figures!$A$1:$L$30", localSheetId: "2" },
        { name: "_xlnm.Print_Titles", text: "Figures!$1:$2", localSheetId: "2" },
      ]),
    );
  });

  it("has the validations with their words", () => {
    const rules = children(xml("xl/worksheets/sheet3.xml"), "dataValidations", "dataValidation").map(
      (rule) => ({
        type: attribute(rule, "type"),
        operator: attribute(rule, "operator"),
        at: attribute(rule, "sqref"),
        formulas: ["formula1", "formula2"].flatMap((name) => children(rule, name).map(textOf)),
      }),
    );
    expect(rules).toEqual([
      { type: "list", operator: undefined, at: "E5:E9", formulas: ["Plan_List"] },
      { type: "whole", operator: undefined, at: "F5:F9", formulas: ["1", "5"] },
      { type: "date", operator: "greaterThanOrEqual", at: "G5:G9", formulas: ["46023"] },
      { type: "date", operator: "greaterThan", at: "H5:H9", formulas: ["TODAY()"] },
      { type: "custom", operator: undefined, at: "I5:I9", formulas: ["LEN(I5)<=10"] },
      { type: "decimal", operator: "greaterThan", at: "J5:J9", formulas: ["0"] },
    ]);
    const [list] = children(xml("xl/worksheets/sheet3.xml"), "dataValidations", "dataValidation");
    expect(attributes(list)).toMatchObject({
      errorStyle: "warning",
      errorTitle: "Unknown",
      prompt: "Choose one & only one.",
      promptTitle: "Industry",
      showErrorMessage: "1",
      showInputMessage: "1",
    });
  });

  it("has the conditional formats in their order, the one that stops marked", () => {
    const rules = children(xml("xl/worksheets/sheet3.xml"), "conditionalFormatting").flatMap((block) =>
      children(block, "cfRule").map((rule) => [
        attribute(block, "sqref"),
        attribute(rule, "type"),
        attribute(rule, "priority"),
        attribute(rule, "stopIfTrue"),
      ]),
    );
    expect(rules).toEqual([
      ["L11:L20", "expression", "1", undefined],
      ["K11:K20", "top10", "2", undefined],
      ["J11:J20", "expression", "3", undefined],
      ["I11:I20", "colorScale", "4", undefined],
      ["H11:H20", "iconSet", "5", undefined],
      ["G11:G20", "dataBar", "6", undefined],
      ["F11:F20", "cellIs", "7", undefined],
      ["E11:E20", "expression", "8", "1"],
    ]);
  });

  it("has looks, named styles and number formats", () => {
    const styles = xml("xl/styles.xml");
    const named = children(styles, "cellStyles", "cellStyle").map(attributes);
    expect(named).toContainEqual({ name: "Input", xfId: expect.any(String), builtinId: "20" });
    expect(named).toContainEqual({ name: "Heading 1", xfId: expect.any(String), builtinId: "16" });
    const input = named.find((style) => "name" in style && style.name === "Input");
    expect(attribute(format(3, "E1"), "xfId")).toBe((input as { xfId: string }).xfId);
    expect(attribute(child(format(3, "E1"), "protection"), "locked")).toBe("0");
    const ours = named.find((style) => "name" in style && style.name === "Ours") as { xfId: string };
    const own = children(styles, "cellStyleXfs", "xf")[Number(ours.xfId)];
    expect(attributes(child(own, "alignment"))).toEqual({ horizontal: "right", wrapText: "1" });
    expect(attributes(child(own, "protection"))).toEqual({ locked: "0" });
    expect(attribute(own, "applyNumberFormat")).toBe("0");
    expect(attributes(own)).not.toHaveProperty("applyFont");
    const codes = children(styles, "numFmts", "numFmt").map((code) => attribute(code, "formatCode"));
    expect(codes).toEqual(expect.arrayContaining(["yyyy-mm-dd", "0.0%"]));
    expect(attribute(format(1, "C2"), "numFmtId")).toBe("4");
    for (const tag of ["fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"]) {
      const list = child(styles, tag);
      const count = Object.values(list ?? {}).flatMap((nodes) => (Array.isArray(nodes) ? nodes : [])).length;
      expect([tag, attribute(list, "count")]).toEqual([tag, String(count)]);
    }
  });

  it("has sheets with their panes, sizes, protection and print set-up", () => {
    const sheets = children(xml("xl/workbook.xml"), "sheets", "sheet").map(attributes);
    expect(sheets).toMatchObject([
      { name: "Accounts" },
      { name: "It's & <more>", state: "hidden" },
      { name: "Figures" },
    ]);
    const accountsSheet = xml("xl/worksheets/sheet1.xml");
    expect(attributes(child(accountsSheet, "sheetPr", "tabColor"))).toEqual({ rgb: "FF4472C4" });
    expect(attributes(child(accountsSheet, "sheetViews", "sheetView", "pane"))).toMatchObject({
      xSplit: "2",
      ySplit: "1",
      topLeftCell: "C2",
      state: "frozen",
    });
    const [first, eighth] = children(accountsSheet, "cols", "col").map(attributes);
    // 150 points are 200 pixels, at 7 to a digit.
    expect(first).toMatchObject({ min: "1", max: "1", width: String(Math.trunc((200 / 7) * 256) / 256) });
    expect(eighth).toMatchObject({ min: "8", hidden: "1" });
    expect(attributes(child(accountsSheet, "sheetData", "row"))).toMatchObject({ ht: "32" });
    const hidden = child(xml("xl/worksheets/sheet2.xml"), "sheetViews", "sheetView");
    expect(attribute(hidden, "showGridLines")).toBe("0");
    const figures = xml("xl/worksheets/sheet3.xml");
    expect(attributes(child(figures, "sheetProtection"))).toMatchObject({
      sheet: "1",
      formatColumns: "0",
      autoFilter: "0",
    });
    expect(attributes(child(figures, "sheetProtection"))).not.toHaveProperty("formatCells");
    expect(attributes(child(figures, "pageSetup"))).toMatchObject({
      paperSize: "9",
      orientation: "landscape",
      fitToHeight: "0",
    });
    expect(attributes(child(figures, "sheetPr", "pageSetUpPr"))).toEqual({ fitToPage: "1" });
    expect(textOf(child(figures, "headerFooter", "oddFooter"))).toBe("&CPage &P of &N");
    // A page ends after row 29 and after column E.
    expect(children(figures, "rowBreaks", "brk").map(attributes)).toEqual([
      { id: "29", max: "16383", man: "1" },
    ]);
    expect(children(figures, "colBreaks", "brk").map(attributes)).toEqual([
      { id: "5", max: "1048575", man: "1" },
    ]);
    expect(attribute(child(figures, "mergeCells", "mergeCell"), "ref")).toBe("H1:I1");
    expect(children(figures, "hyperlinks", "hyperlink").map(attributes)).toEqual([
      { ref: "E22", "r:id": expect.any(String), tooltip: "Go there" },
      { ref: "E23", location: "Accounts!A1" },
    ]);
  });

  it("has the charts where they were, with their titles and figures", () => {
    const anchors = children(xml("xl/drawings/drawing1.xml"), "xdr:twoCellAnchor").map((anchor) =>
      ["xdr:from", "xdr:to"].map((end) => [
        textOf(child(anchor, end, "xdr:col")),
        textOf(child(anchor, end, "xdr:row")),
      ]),
    );
    expect(anchors).toEqual([
      [
        ["0", "29"],
        ["4", "45"],
      ],
      [
        ["5", "29"],
        ["10", "45"],
      ],
      [
        ["0", "47"],
        ["4", "63"],
      ],
    ]);
    const [columns, line] = ["xl/charts/chart1.xml", "xl/charts/chart2.xml"].map(
      (path) => parts.get(path) ?? "",
    );
    expect(columns).toContain("<a:t>Revenue by industry</a:t>");
    expect(columns).toContain("<c:f>Accounts!$C$2:$C$7</c:f>");
    expect(columns).toContain('<a:srgbClr val="ED7D31"/>');
    const labels = /<c:dLbls>.*<\/c:dLbls>/s.exec(columns ?? "")?.[0] ?? "";
    expect(labels).toMatch(/<c:spPr>.*EEDDCC.*<\/c:spPr><c:txPr>.*112233.*<\/c:txPr>/s);
    const marker = /<c:marker>.*?<\/c:marker>/s.exec(line ?? "")?.[0] ?? "";
    expect(marker).toMatch(/<c:symbol val="diamond"\/><c:size val="9"\/>.*445566/s);
    expect(line).toContain("<c:lineChart>");
    expect(line).toContain("<a:t>EUR</a:t>");
    expect(parts.get("xl/charts/chartEx1.xml")).toContain('layoutId="waterfall"');
    const names = [
      ...(parts.get("xl/drawings/drawing1.xml") ?? "").matchAll(/cNvPr id="[1-9]" name="([^"]*)"/g),
    ];
    expect(names.map(([, name]) => name)).toEqual(["Chart 1", "Chart 2", "Chart 3"]);
  });

  it("carries the documents of add-ins", () => {
    expect(parts.get("customXml/item1.xml")).toBe('<plan xmlns="urn:plan"><a b="c &amp; d"/></plan>');
    expect(parts.get("xl/_rels/workbook.xml.rels")).toContain('Target="../customXml/item1.xml"');
    expect(parts.get("[Content_Types].xml")).toContain('PartName="/customXml/itemProps1.xml"');
  });

  it("opens in a library that reads such files", async () => {
    const book = new Workbook();
    await book.xlsx.load(file);
    expect(book.worksheets.map(({ name }) => name)).toEqual(["Accounts", "It's & <more>", "Figures"]);
    expect(
      book
        .getWorksheet("Accounts")
        ?.getTables()
        .map(({ name }) => name),
    ).toEqual(["Accounts"]);
    expect(book.getWorksheet("Figures")?.getCharts()).toHaveLength(3);
  });
});

describe("links to other workbooks", () => {
  it("stand in front of the names: ECMA-376 (CT_Workbook) has an order, and Excel repairs a file that has another", async () => {
    const engine = new PlainEngine();
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    engine.write(engine.sheets[0]?.id ?? "", cell, [[{ formula: "='[Budget 2027.xlsx]Q1'!$A$1*2" }]]);
    engine.names.add({ name: "Plan_Rate", formula: "=0.08", visible: true, comment: "" });
    const parts = await readParts(await writeXlsx(createExcelModel(engine)));
    const inOrder = Object.keys(parseXml(parts.get("xl/workbook.xml") ?? "")).filter((name) =>
      /^[a-z]/.test(name),
    );
    expect(inOrder).toEqual([
      "fileVersion",
      "workbookPr",
      "bookViews",
      "sheets",
      "externalReferences",
      "definedNames",
      "calcPr",
    ]);
    expect(parts.get("xl/externalLinks/externalLink1.xml")).toContain('sheetName val="Q1"');
  });
});

describe("any values", () => {
  const value = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 50 }).filter(isXml),
    fc.constantFrom(
      "_x0041_",
      " ",
      "\n",
      "a\r\nb\r",
      "\t a \t",
      "<&>\"'",
      "x".repeat(32_767),
      "true",
      "1",
      "=1",
      "'",
    ),
    // Cells know no negative zero.
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constantFrom("#NULL!", "#SPILL!", "#NUM!").map((code) => CellError.of(code)),
  );

  it("leave out characters that no XML has", async () => {
    const engine = new PlainEngine();
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    engine.write(engine.sheets[0]?.id ?? "", area, [[{ value: "a\u0000b\u001Fc" }]]);
    const read = await readValues(await writeXlsx(createExcelModel(engine)));
    expect(read.get("Sheet1")?.get("A1")).toBe("abc");
  });

  it("come back as they were", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 20 }), async (values: CellValue[]) => {
        const engine = new PlainEngine();
        const sheet = engine.sheets[0]?.id ?? "";
        const area = { row: 0, column: 0, rows: values.length, columns: 1 };
        engine.write(
          sheet,
          area,
          values.map((item) => [{ value: item, quoted: typeof item === "string" }]),
        );
        const read = (await readValues(await writeXlsx(createExcelModel(engine)))).get("Sheet1");
        expect(values.map((_, i) => read?.get(`A${i + 1}`))).toEqual(values);
      }),
      { numRuns: 60 },
    );
  });
});

/** Whether a text has only characters that XML 1.0 has. */
function isXml(text: string): boolean {
  return !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text);
}
