import { data } from "./hostileWorkbook";

/** A formula as somebody typed it, what its first cell shows, and what becomes of it for each of the oldest Excels. */
export type HostileFormula = readonly [formula: string, shows: unknown, excel2024: string, excel2016: string];

const old = `${data}!B2:B6`;
const now = `${data}!C2:C6`;
const lost = `${data}!D2:D6`;
const churn = `${data}!G1:I1`;
/** `PLAN.NETNEW(PLAN.NETNEW(…,1),1)` */
const nested = (name: string, levels: number, rest: string) =>
  `${`${name}(`.repeat(levels)}1${`${rest})`.repeat(levels)}`;

const value = "its value";
const long = "a long formula";
const untouched = "untouched";

/** By what makes them hard. Short forms stand here as they are written, long ones are judged by their figures. */
export const hostileFormulas: Readonly<Record<string, readonly HostileFormula[]>> = {
  "how the function is named": [
    ["=plan.NetNew(1,2)", 3, "=PLAN_NETNEW(1,2,0,0,0)", "=1+2"],
    ["=OTHER.NETNEW(1,2)", "#NAME?", untouched, untouched],
    ["=NETNEW(1,2)", "#NAME?", untouched, untouched],
    ["=MYPLAN.NETNEW(1,2)", "#NAME?", untouched, untouched],
  ],
  "calls within calls and within others": [
    [
      "=PLAN.NETNEW(PLAN.NETNEW(1,2)*2,PLAN.NETNEW(3,4))",
      13,
      "=PLAN_NETNEW(PLAN_NETNEW(1,2,0,0,0)*2,PLAN_NETNEW(3,4,0,0,0),0,0,0)",
      long,
    ],
    [`=PLAN.PRIORITYTIER(PLAN.PRIORITYSCORE(${data}!B10:D10,${data}!B13:D13))`, "B", long, long],
    [`=SUM(PLAN.CHURNRATE(${old},${lost}),1)`, 2.2, long, value],
    [`=SUMPRODUCT(PLAN.CHURNRATE(${old},${lost}),${old})`, 380, long, value],
    ['=IFERROR(PLAN.CHURNRATE(0,5),"none")', "none", '=IFERROR(PLAN_CHURNRATE(0,5),"none")', long],
    [
      "=PLAN.PRIORITYTIER(80)&PLAN.PRIORITYTIER(10)",
      "AC",
      '=PLAN_PRIORITYTIER(80,"")&PLAN_PRIORITYTIER(10,"")',
      long,
    ],
    ['=CHOOSE(2,"x",PLAN.PRIORITYTIER(80))', "A", '=CHOOSE(2,"x",PLAN_PRIORITYTIER(80,""))', long],
    ["=2^PLAN.NETNEW(1,2)", 8, "=2^PLAN_NETNEW(1,2,0,0,0)", "=2^(1+2)"],
    // The sandbox's engine counts the minus of a LAMBDA's result last: what differs keeps its value.
    ["=-PLAN.NETNEW(1,2)^2", 9, value, "=-(1+2)^2"],
    ["=PLAN.NETNEW(1,2)%", 0.03, "=PLAN_NETNEW(1,2,0,0,0)%", "=(1+2)%"],
    ["=PLAN.NETNEW(1,2)=3", true, "=PLAN_NETNEW(1,2,0,0,0)=3", "=(1+2)=3"],
    ["= 1+ PLAN.NETNEW ( 1 ,\n 2 )", 4, "= 1+ PLAN_NETNEW(1,2,0,0,0)", "= 1+ (1+2)"],
  ],
  "texts that only look like calls": [
    ['="PLAN.NETNEW("&PLAN.NETNEW(1,2)&")"', "PLAN.NETNEW(3)", long, '="PLAN.NETNEW("&(1+2)&")"'],
    ['="a""PLAN.NETNEW(1,2)"', 'a"PLAN.NETNEW(1,2)', untouched, untouched],
  ],
  arrays: [
    ["=PLAN.CHURNAVG({0.1,0.12,0.08})", 0.1, '=PLAN_CHURNAVG({0.1,0.12,0.08},3,"simple","")', value],
    ["=PLAN.NETNEW(SUM({1,2;3,4}),2)", 12, "=PLAN_NETNEW(SUM({1,2;3,4}),2,0,0,0)", long],
    [
      "=PLAN.CHURNRATE({1,2;3,4},{0.1,0.2;0.3,0.4})",
      0.1,
      "=PLAN_CHURNRATE({1,2;3,4},{0.1,0.2;0.3,0.4})",
      "4 values",
    ],
    ["=PLAN.CHURNRATE({10;20},2)", 0.2, "=PLAN_CHURNRATE({10;20},2)", "2 values"],
    ["=PLAN.PRIORITYTIER(75,{80,50})", "B", "=PLAN_PRIORITYTIER(75,{80,50})", long],
  ],
  "columns of tables": [
    [
      "=PLAN.GRR(Revenue[FY 23 '#],Revenue[Lost '[a b']])",
      380 / 2600,
      "=PLAN_GRR(Revenue[FY 23 '#],Revenue[Lost '[a b']])",
      long,
    ],
    [
      "=PLAN.NRR(Revenue[[#Data],[FY 23 '#]],Revenue[[#Data],[FY24]])",
      2450 / 2600,
      "=PLAN_NRR(Revenue[[#Data],[FY 23 '#]],Revenue[[#Data],[FY24]])",
      long,
    ],
    [
      "=PLAN.NRR(Revenue[[#Totals],[FY 23 '#]],Revenue[[#Totals],[FY24]])",
      2850 / 2600,
      "=PLAN_NRR(Revenue[[#Totals],[FY 23 '#]],Revenue[[#Totals],[FY24]])",
      long,
    ],
    ["=PLAN.NRR(Revenue[[#Headers],[FY24]],1)", "#VALUE!", "=PLAN_NRR(Revenue[[#Headers],[FY24]],1)", value],
    ["=PLAN.GRR(Revenue[],Revenue)", "#VALUE!", "=PLAN_GRR(Revenue[],Revenue)", long],
  ],
  ranges: [
    [`=PLAN.CHURNAVG(${data}!$G$1:I$1)`, 0.1, long, long],
    [`=PLAN.CHURNAVG(${data}!G1:${data}!I1)`, 0.1, long, value],
    [`=PLAN.CHURNAVG(INDEX(${data}!G1:I3,1,0))`, 0.1, long, value],
    [`=PLAN.CHURNAVG(OFFSET(${data}!G1,0,0,1,3))`, 0.1, long, value],
    [`=PLAN.CHURNAVG(IF(TRUE,${churn}))`, 0.1, long, value],
    [`=PLAN.GRR(${data}!B:B,${data}!C:C)`, "#VALUE!", long, value],
    ["=PLAN.GRR(Übersicht!A1:A3,Übersicht!B1:B3)", 58 / 60, long, long],
    [`=PLAN.CHURNRATE(${old},${lost})`, 0.1, long, "5 formulas"],
    [`=PLAN.CHURNRATE(TRANSPOSE(${data}!B2:B4),TRANSPOSE(${data}!D2:D4))`, 0.1, long, "3 values"],
    [`=PLAN.REVENUEBRIDGE(${old},${now})`, "Opening", long, "16 formulas"],
    [`=INDEX(PLAN.REVENUEBRIDGE(${old},${now}),2,2)`, 400, long, long],
    [`=SUM(INDEX(PLAN.CHURNRATE(${old},${lost}),0))`, 1.2, long, value],
    [`=ROWS(PLAN.CHURNRATE(${old},${lost}))`, 5, long, value],
  ],
  "LET and LAMBDA": [
    [`=LET(x,PLAN.NETNEW(1,2),x*2)`, 6, "=LET(x,PLAN_NETNEW(1,2,0,0,0),x*2)", value],
    ["=LAMBDA(x,PLAN.NETNEW(x,x))(3)", 6, "=LAMBDA(x,PLAN_NETNEW(x,x,0,0,0))(3)", value],
    // A local name hides the workbook's: the form shows another figure, and the value is kept.
    ["=LET(PLAN_NETNEW,5,PLAN.NETNEW(PLAN_NETNEW,1))", 6, value, value],
  ],
  names: [
    ["=PLAN.GRR(YearA,YearB)", 2100 / 2600, "=PLAN_GRR(YearA,YearB)", long],
    ["=Retained*2", 4200 / 2600, untouched, untouched],
    ["=LocalRate*2", 18, untouched, untouched],
    ["=Formulas!LocalRate*2", 18, untouched, untouched],
    ["=Doubled(3)", 6, untouched, value],
  ],
  "arguments that are missing, left out or too many": [
    [`=PLAN.CHURNAVG(${churn},,"weighted",${data}!G2:I2)`, 0.096, long, long],
    ["=PLAN.CHURNFORECAST(1000,0.1,,)", 900, "=PLAN_CHURNFORECAST(1000,0.1,0,1)", "=1000*(1-0.1)"],
    ["=PLAN.NETNEW(1,2,,,)", 3, "=PLAN_NETNEW(1,2,0,0,0)", "=1+2"],
    ["=PLAN.NETNEW(1)", 1, "=PLAN_NETNEW(1,0,0,0,0)", "=1"],
    ["=PLAN.NETNEW(,2)", 2, value, value],
    ["=PLAN.NETNEW()", "#VALUE!", value, value],
    ["=PLAN.NETNEW(1,2,3,4,5,6)", "#VALUE!", value, value],
    [`=PLAN.CHURNAVG(${churn},3,"median")`, "#VALUE!", long, value],
  ],
  "errors, texts, truth values and zeros": [
    ["=PLAN.NETNEW(#N/A,2)", "#N/A", "=PLAN_NETNEW(#N/A,2,0,0,0)", value],
    ["=PLAN.NETNEW(1/0,2)", "#DIV/0!", "=PLAN_NETNEW(1/0,2,0,0,0)", long],
    ["=PLAN.NETNEW(#REF!,2)", "#REF!", "=PLAN_NETNEW(#REF!,2,0,0,0)", value],
    [`=PLAN.NETNEW(${data}!A2,2)`, "#VALUE!", long, long],
    ['=PLAN.NETNEW("5",2)', "#VALUE!", '=PLAN_NETNEW("5",2,0,0,0)', value],
    ["=PLAN.NETNEW(TRUE,2)", "#VALUE!", "=PLAN_NETNEW(TRUE,2,0,0,0)", value],
    ["=PLAN.NETNEW(1<2,3)", "#VALUE!", "=PLAN_NETNEW(1<2,3,0,0,0)", value],
    ["=PLAN.NETNEW(0,0*-1)+1", 1, "=PLAN_NETNEW(0,0*-1,0,0,0)+1", long],
    ["=PLAN.GOALGAP(0,0,0)", 0, "=PLAN_GOALGAP(0,0,0,0,0)", "=0-0*(1-0)"],
    ["=PLAN.CHURNRATE(0,5)", "#DIV/0!", "=PLAN_CHURNRATE(0,5)", long],
  ],
  "Excel's limits": [
    [`=${nested("PLAN.NETNEW", 6, ",1")}`, 7, long, value],
    // A plain form repeats its arguments: thirty levels of them would be longer than any memory.
    [`=${nested("PLAN.NETNEW", 30, ",1")}`, 31, long, value],
    // 62 levels and those of the form are more than Excel's 64.
    [`=${"IF(TRUE,".repeat(62)}PLAN.GRR(YearA,YearB)${",0)".repeat(62)}`, 2100 / 2600, long, value],
    [`=PLAN.NETNEW(0,0)${`&"${"x".repeat(250)}"`.repeat(31)}`, `0${"x".repeat(7750)}`, long, long],
  ],
};
