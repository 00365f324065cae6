/** The sheet that the formulas refer to; its name needs every kind of quoting. */
export const data = "'Zoë''s Zahlen (2024)'";
/** Each formula has so many rows for itself and what it spills. */
export const rowsEach = 9;

/** Figures with awkward names, and each of the formulas below the other on a sheet of its own. */
export async function putHostileWorkbook(formulas: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const figures = worksheets.getItem("Sheet1");
    figures.name = "Zoë's Zahlen (2024)";
    figures.getRange("A1:D6").values = [
      ["Account", "FY 23 #", "FY24", "Lost [a b]"],
      ["Contoso", 1000, 1300, 100],
      ["Fabrikam", 800, 500, 80],
      ["Litware", 200, 0, 200],
      ["Proseware", "", 400, ""],
      ["Tailspin", 600, 650, 0],
    ];
    const table = figures.tables.add("A1:D6", true);
    table.name = "Revenue";
    table.showTotals = true;
    figures.getRange("B7:C7").formulas = [["=SUM(Revenue[FY 23 '#])", "=SUM(Revenue[FY24])"]];
    figures.getRange("F1:I3").values = [
      ["Churn", 0.1, 0.12, 0.08],
      ["Openings", 1000, 1500, 2500],
      ["Survivors", 1000, 869, 743],
    ];
    figures.getRange("A10:D13").values = [
      ["Ratings", 3, 4, 5],
      ["", 2, 5, 1],
      ["", 1, 2, ""],
      ["Weights", 50, 30, 20],
    ];
    const overview = worksheets.add("Übersicht");
    overview.getRange("A1:B3").values = [
      [10, 8],
      [20, 22],
      [30, 30],
    ];
    const sheet = worksheets.add("Formulas");
    names.add("YearA", `=${data}!$B$2:$B$6`);
    names.add("YearB", `=${data}!$C$2:$C$6`);
    names.add("Retained", "=PLAN.GRR(YearA,YearB)");
    names.add("Doubled", "=LAMBDA(x,PLAN.NETNEW(x,x))");
    sheet.names.add("LocalRate", "=PLAN.NETNEW(4,5)");
    formulas.forEach((formula, i) => {
      sheet.getRange(`A${i * rowsEach + 1}`).formulas = [[formula]];
    });
    await context.sync();
  });
}
