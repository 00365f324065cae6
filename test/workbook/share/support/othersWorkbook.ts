/** A workbook full of our functions, made by people who never heard of the plan's sheets. */
export async function putOthersWorkbook(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const data = worksheets.getItem("Sheet1");
    data.name = "Bob's data";
    data.getRange("A1:D6").values = [
      ["Account", "FY23", "FY24", "Lost"],
      ["Contoso", 1000, 1300, 100],
      ["Fabrikam", 800, 500, 80],
      ["Litware", 200, 0, 200],
      ["Proseware", "", 400, ""],
      ["Tailspin", 600, 650, 0],
    ];
    data.tables.add("A1:D6", true).name = "Revenue";
    data.getRange("F1:I3").values = [
      ["Churn", 0.1, 0.12, 0.08],
      ["Openings", 1000, 1500, 2500],
      ["Survivors", 1000, 869, 743],
    ];
    names.add("YearlyChurn", "='Bob''s data'!$G$1:$I$1");
    const figures = worksheets.add("Figures");
    figures.getRange("A1:B12").formulas = [
      ["Average", "=plan.churnavg('Bob''s data'!G1:I1)"],
      ["Weighted", "=PLAN.CHURNAVG(YearlyChurn, ,\"weighted\",'Bob''s data'!G2:I2)"],
      ["Nested", "=PLAN.CHURNFORECAST(PLAN.NETNEW('Bob''s data'!B2:B3,100),PLAN.CHURNAVG(YearlyChurn),0.03)"],
      ["Inside IF", '=IF(B1>0.05,ROUND(PLAN.GRR(Revenue[FY23],Revenue[FY24])*100,1)&"%","PLAN.GRR(none)")'],
      ["Inside SUM", "=SUM(PLAN.CHURNRATE(Revenue[FY23],Revenue[Lost]),1)"],
      ["Constant", "=PLAN.GOALGAP(5000,2000,8%)-PLAN.GOALGAP(1,0,0)"],
      ["Error", "=PLAN.CHURNRATE(0,5)"],
      ["Tier", "=PLAN.PRIORITYTIER(75)"],
      ["Not ours", '=SUM(B1,B3)&"PLAN.GRR(A1,B1)"'],
      ["Curve", "=SUM(PLAN.RETENTIONFORECAST('Bob''s data'!G3:I3,2))"],
      ["Plain", "=NRR+1"],
      ["Net", "=PLAN.NRR(Revenue[FY23],Revenue[FY24])"],
    ];
    names.add("NRR", "=0.9");
    figures.getRange("D1").formulas = [["=PLAN.CHURNRATE('Bob''s data'!B2:B6,'Bob''s data'!D2:D6)"]];
    figures.getRange("F1").formulas = [["=PLAN.REVENUEBRIDGE(Revenue[FY23],Revenue[FY24],2%)"]];
    figures.getRange("I1").formulas = [["=PLAN.RETENTIONFORECAST('Bob''s data'!G3:I3,3)"]];
    await context.sync();
  });
}
