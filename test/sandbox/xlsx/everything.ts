import type { CellValue } from "../../../sandbox/engine/cellValue";
import { CellError } from "../../../sandbox/engine/cellValue";

/** A formula and what it comes to, worked out by hand. */
interface Example {
  readonly formula: string;
  readonly value: CellValue;
}

/** Rows of the accounts table: account, industry, three years of revenue, since when. The texts are as hostile as texts get. */
export const accounts: readonly (readonly [string, string, number, number, number, number])[] = [
  ['\'=HYPERLINK("http://x","y")', "Airlines", 100, 110.5, 120.25, 43_831],
  ["'+1", "Airlines", 200, 0, -12.5, 44_197],
  ["'@home", 'Retail & Trade <"quoted">', 300, 310, 320, 44_562],
  ["Ångström  two spaces ", 'Retail & Trade <"quoted">', 0.1, 0.2, 0.3, 44_927],
  ["line one\nline two", "Öffentlich", 1e-7, 1e15, 123_456_789.125, 45_292],
  ["مرحبا 🌍", "Öffentlich", 5, 6, 7, 36_526],
];

/** Formulas over those rows, from row 2 of a sheet of their own, in column A. */
export const examples: readonly Example[] = [
  { formula: "=SUM(Accounts[Revenue FY2026])", value: 123_457_224.175 },
  { formula: "=Accounts!C2*2", value: 200 },
  { formula: '=COUNTIF(Accounts[Industry],"Airlines")', value: 2 },
  { formula: "=SUMPRODUCT((Accounts[Revenue FY2024]>=100)*Accounts[Revenue FY2025])", value: 420.5 },
  { formula: "=SUM(IF(Accounts[Revenue FY2024]>=100,Accounts[Revenue FY2025]))", value: 420.5 },
  { formula: '=Accounts!A2&"|"', value: '=HYPERLINK("http://x","y")|' },
  { formula: "=Plan_Rate*100", value: 8 },
  { formula: "=Plan_Label", value: "base" },
  { formula: "=Local_Name", value: 42 },
  {
    formula: '=INDEX(Accounts[Account],MATCH("Öffentlich",Accounts[Industry],0))',
    value: "line one\nline two",
  },
  { formula: "=1/0", value: CellError.of("#DIV/0!") },
  { formula: "=NA()", value: CellError.of("#N/A") },
  { formula: '=VALUE("x")', value: CellError.of("#VALUE!") },
  { formula: "=1=1", value: true },
  { formula: "=1=2", value: false },
  { formula: '=""', value: "" },
  { formula: "=0*1", value: 0 },
  { formula: "=DATE(2026,11,21)", value: 46_347 },
  { formula: "=STDEV.S({1,2,3,4})", value: 1.2909944487358056 },
  { formula: '=IFS(1=2,"a",TRUE,"b")', value: "b" },
  { formula: '=TEXTJOIN(",",TRUE,"a","b")', value: "a,b" },
  { formula: '=MAXIFS(Accounts[Revenue FY2024],Accounts[Industry],"Airlines")', value: 200 },
  { formula: "='It''s & <more>'!A1", value: "there" },
  { formula: "=-2^2", value: 4 },
  { formula: "=50%", value: 0.5 },
  { formula: '="say ""hi"" <&>"', value: 'say "hi" <&>' },
];
