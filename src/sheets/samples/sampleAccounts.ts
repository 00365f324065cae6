import type { NumberFormat } from "../blueprint/numberFormat";
import type { SampleWords } from "./sampleWords";

/** A table of invented accounts, for whoever wants to see a plan before there is a list. */
export interface SampleTable {
  readonly sheet: string;
  readonly columns: readonly SampleColumn[];
  /** A row an account; dates as Excel's serial numbers. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

interface SampleColumn {
  readonly header: string;
  /** In points. */
  readonly width: number;
  readonly format: NumberFormat;
}

type Industry = keyof SampleWords["industries"];
/** Name, owner, industry, years since the first contract, and revenue of the last three fiscal years; null: not a customer. */
type Sample = readonly [string, string, Industry, number, number | null, number | null, number];

const noor = "Noor Haddad";
const lena = "Lena Vos";
const matteo = "Matteo Ricci";

/** Growing and shrinking, old and new, and two that have left: each part of a plan finds something to show. */
const samples: readonly Sample[] = [
  ["Aldermoor Foods", noor, "food", 11, 412300, 438950, 471200],
  ["Arctis Cold Storage", noor, "logistics", 8, 213900, 228600, 247300],
  ["Bellwether Clinics", lena, "health", 5, 72300, 69800, 61200],
  ["Birkental Maschinenbau", matteo, "machinery", 12, 391600, 418700, 446800],
  ["Brightwater Utilities", lena, "energy", 9, 254000, 292300, 338450],
  ["Cedarline Paper", matteo, "paper", 10, 138500, 129700, 134200],
  ["Dovrefjell Vind", noor, "energy", 4, 38600, 112400, 187900],
  ["Esterel Verreries", lena, "materials", 11, 248900, 203700, 0],
  ["Fairhaven Ports", noor, "logistics", 8, 301250, 288700, 315600],
  ["Granite Peak Quarries", matteo, "materials", 14, 195200, 199800, 208900],
  ["Halcyon Data Centers", lena, "technology", 3, 29800, 146300, 278600],
  ["Iberica Química", lena, "chemicals", 7, 265400, 311900, 384600],
  ["Juniper & Sons Brewing", noor, "food", 13, 209300, 174200, 131850],
  ["Kestrel Aerostructures", matteo, "machinery", 1, null, null, 91650],
  ["Lakeshore Transit", noor, "logistics", 8, 184600, 172300, 95400],
  ["Molino Santa Rita", lena, "food", 6, 102700, 46900, 0],
  ["Nordlicht Kliniken", matteo, "health", 9, 156700, 163200, 171450],
  ["Opaline Batteries", matteo, "energy", 1, null, null, 58300],
  ["Palmetto Refining", lena, "chemicals", 10, 342700, 356100, 367900],
  ["Quayside Ferries", noor, "logistics", 9, 88900, 93400, 90100],
  ["Redwood Lumber", matteo, "paper", 7, 66400, 83900, 104500],
  ["Silverbrook Dairies", noor, "food", 5, 58900, 77300, 92600],
  ["Tannenhof Papier", matteo, "paper", 14, 536000, 541800, 498250],
  ["Umbra Colocation", lena, "technology", 2, null, 41200, 124700],
];

/** The sample with `fiscalYear` as its newest year. */
export function sampleAccounts(fiscalYear: number, words: SampleWords): SampleTable {
  const years = [fiscalYear - 2, fiscalYear - 1, fiscalYear];
  return {
    sheet: words.sheet,
    columns: [
      { header: words.id, width: 70, format: "general" },
      { header: words.account, width: 160, format: "general" },
      { header: words.owner, width: 100, format: "general" },
      { header: words.industry, width: 110, format: "general" },
      { header: words.since, width: 90, format: "date" },
      ...years.map((year) => ({ header: words.revenue(year), width: 110, format: "whole" as const })),
    ],
    rows: samples.map(([name, owner, industry, tenure, ...revenue], row) => [
      `S-${101 + row}`,
      name,
      owner,
      words.industries[industry],
      // In one month after the other, so that not all began on the same day.
      serialDay(fiscalYear - tenure, row % 12),
      ...revenue,
    ]),
  };
}

/** The first of a month as Excel's serial number; `month` counts from 0. */
function serialDay(year: number, month: number): number {
  return (Date.UTC(year, month, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
