import { accounts, examples } from "./everything";

/** Makes a workbook with something of every kind, by the genuine Office.js. */
export async function fillWorkbook(): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.name = "Accounts";
    const header = [
      "Account",
      "Industry",
      "Revenue FY2024",
      "Revenue FY2025",
      "Revenue FY2026",
      "Since",
      "Growth",
    ];
    const range = sheet.getRange("A1:G7");
    range.values = [header, ...accounts.map((row) => [...row, null])];
    const table = sheet.tables.add("A1:G7", true);
    table.name = "Accounts";
    table.style = "TableStyleMedium9";
    sheet.getRange("G2:G7").formulas = accounts.map(() => ["=[@[Revenue FY2026]]-[@[Revenue FY2025]]"]);
    sheet.getRange("C2:E7").numberFormat = accounts.map(() => ["#,##0.00", "#,##0.00", "#,##0.00"]);
    sheet.getRange("F2:F7").numberFormat = accounts.map(() => ["yyyy-mm-dd"]);
    sheet.getRange("A:A").format.columnWidth = 150;
    sheet.getRange("H:H").columnHidden = true;
    sheet.getRange("A1:G1").format.wrapText = true;
    sheet.getRange("1:1").format.rowHeight = 32;
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B1"));
    sheet.tabColor = "#4472C4";

    const more = workbook.worksheets.add("It's & <more>");
    more.getRange("A1").values = [["there"]];
    more.visibility = Excel.SheetVisibility.hidden;

    const figures = workbook.worksheets.add("Figures");
    workbook.names.add("Plan_Rate", "=0.08");
    workbook.names.add("Plan_Label", '="base"', "The scenario's name");
    workbook.names.add("Plan_List", sheet.getRange("B2:B7"));
    const hidden = workbook.names.add("Plan_Hidden", "=1");
    hidden.visible = false;
    figures.names.add("Local_Name", "=42");
    figures.getRange("A1").values = [["Figures"]];
    figures.getRange("A1").style = "Heading 1";
    figures.getRange(`A2:A${examples.length + 1}`).formulas = examples.map(({ formula }) => [formula]);
    figures.getRange("C1").formulas = [["=TRANSPOSE({1,2,3})"]];
    figures.getRange("C2").values = [[2]];
    figures.getRange("C3").values = [[3]];
    const input = figures.getRange("E1:F3");
    input.values = [
      [0.25, 12],
      [true, "'0123"],
      ["#N/A", "'x"],
    ];
    input.style = "Input";
    figures.getRange("E1").numberFormat = [["0.0%"]];
    workbook.styles.add("Ours");
    const ours = workbook.styles.getItem("Ours");
    ours.horizontalAlignment = "Right";
    ours.wrapText = true;
    ours.locked = false;
    ours.includeNumber = false;
    figures.getRange("L1").style = "Ours";
    figures.getRange("H1:I1").merge();
    figures.getRange("H1").values = [["merged"]];
    figures.getRange("H1").format.horizontalAlignment = "Center";
    figures.getRange("H1").format.font.bold = true;
    figures.getRange("H1").format.font.color = "#C00000";
    figures.getRange("H1").format.fill.color = "#FFF2CC";
    figures.getRange("H1:I1").format.borders.getItem("EdgeBottom").style = "Double";

    const list = figures.getRange("E5:E9").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: "=Plan_List" } };
    list.prompt = { title: "Industry", message: "Choose one & only one.", showPrompt: true };
    list.errorAlert = {
      title: "Unknown",
      message: "Choose from the list.",
      showAlert: true,
      style: "Warning",
    };
    figures.getRange("F5:F9").dataValidation.rule = {
      wholeNumber: { formula1: 1, formula2: 5, operator: "Between" },
    };
    figures.getRange("G5:G9").dataValidation.rule = {
      date: { formula1: "2026-01-01", operator: "GreaterThanOrEqualTo" },
    };
    figures.getRange("H5:H9").dataValidation.rule = {
      date: { formula1: "=TODAY()", operator: "GreaterThan" },
    };
    figures.getRange("I5:I9").dataValidation.rule = { custom: { formula: "=LEN(I5)<=10" } };
    figures.getRange("J5:J9").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };

    const custom = figures.getRange("E11:E20").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.custom.rule.formula = '=$E11="blocked"';
    custom.custom.format.fill.color = "#FFC7CE";
    custom.custom.format.font.bold = true;
    custom.stopIfTrue = true;
    const cell = figures.getRange("F11:F20").conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    cell.cellValue.rule = { formula1: "=10", operator: "GreaterThan" };
    cell.cellValue.format.font.color = "#006100";
    const bar = figures.getRange("G11:G20").conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    bar.dataBar.positiveFormat.fillColor = "#5B9BD5";
    bar.dataBar.positiveFormat.gradientFill = false;
    const icons = figures.getRange("H11:H20").conditionalFormats.add(Excel.ConditionalFormatType.iconSet);
    icons.iconSet.style = "ThreeSymbols2";
    const scale = figures.getRange("I11:I20").conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
    scale.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#F8696B" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    };
    const text = figures.getRange("J11:J20").conditionalFormats.add(Excel.ConditionalFormatType.containsText);
    text.textComparison.rule = { operator: "Contains", text: 'over "due"' };
    text.textComparison.format.font.italic = true;
    const top = figures.getRange("K11:K20").conditionalFormats.add(Excel.ConditionalFormatType.topBottom);
    top.topBottom.rule = { rank: 3, type: "TopItems" };
    top.topBottom.format.fill.color = "#C6EFCE";
    const preset = figures
      .getRange("L11:L20")
      .conditionalFormats.add(Excel.ConditionalFormatType.presetCriteria);
    preset.preset.rule = { criterion: "DuplicateValues" };
    preset.preset.format.font.strikethrough = true;
    figures.getRange("G11:I13").values = [
      [1, 1, 1],
      [2, 2, 2],
      [3, 3, 3],
    ];

    figures.getRange("E22").values = [["the web"]];
    figures.getRange("E22").hyperlink = { address: "https://example.com/?a=1&b=2", screenTip: "Go there" };
    figures.getRange("E23").values = [["the accounts"]];
    figures.getRange("E23").hyperlink = { documentReference: "Accounts!A1" };

    const layout = figures.pageLayout;
    layout.orientation = Excel.PageOrientation.landscape;
    layout.paperSize = Excel.PaperType.a4;
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.setPrintArea("A1:L30");
    layout.setPrintTitleRows("1:2");
    figures.horizontalPageBreaks.add("A30");
    figures.verticalPageBreaks.add("F1");
    layout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
    layout.headersFooters.defaultForAllPages.leftHeader = "&F";
    figures.getRange("E1:F3").format.protection.locked = false;

    const columns = figures.charts.add("ColumnClustered", sheet.getRange("B1:C7"), "Columns");
    columns.title.text = "Revenue by industry";
    columns.setPosition("A30", "D45");
    const bars = columns.series.getItemAt(0);
    bars.format.fill.setSolidColor("#ED7D31");
    bars.hasDataLabels = true;
    bars.dataLabels.format.font.color = "#112233";
    bars.dataLabels.format.fill.setSolidColor("#EEDDCC");
    const line = figures.charts.add("Line", sheet.getRange("C1:E4"), "Columns");
    line.title.text = "Three years";
    line.axes.valueAxis.title.text = "EUR";
    const points = line.series.getItemAt(0);
    points.markerStyle = "Diamond";
    points.markerSize = 9;
    points.markerBackgroundColor = "#445566";
    line.setPosition("F30", "J45");
    const waterfall = figures.charts.add("Waterfall", sheet.getRange("B1:C7"), "Columns");
    waterfall.title.text = "From last year to the goal";
    waterfall.setPosition("A48", "D63");
    workbook.customXmlParts.add('<plan xmlns="urn:plan"><a b="c &amp; d"/></plan>');
    workbook.properties.title = "A plan";
    figures.activate();
    figures.getRange("E5").select();
    figures.protection.protect({ allowAutoFilter: true, allowFormatColumns: true });
    await context.sync();
  });
}
