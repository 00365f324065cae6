/** A header taken apart into the words for what stands below it and the fiscal year it names. */
interface YearHeader {
  /** The header without its year, in lower case: "revenue" for "Revenue FY24". */
  readonly subject: string;
  /** Labelled by the calendar year it ends in; undefined where no year is named. */
  readonly year: number | undefined;
  /** 0 for "this year", −1 for "last year"; undefined where the header doesn't say it that way. */
  readonly relative: number | undefined;
}

const partOfYear =
  /\b(?:q[1-4]|[1-4]q|h[12]|[12]h|ytd|mtd|qtd|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mrz|mai|okt|dez|january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember|quarter|quartal|month|monat|halbjahr|week)\b/;

/** From the most telling way of writing a year to the least; the last group that took part is the year a fiscal year ends in. */
const yearForms: readonly RegExp[] = [
  /(?:\b(?:fy|gj|fiscal year|year|jahr) ?'?)?(?<!\d)((?:19|20)\d\d) ?[/–-] ?((?:19|20)?\d\d)(?!\d)/,
  /\b(?:fy|gj|fiscal year) ?'?(\d\d) ?[/–-] ?(\d\d)(?!\d)/,
  /(?<![\d/])(\d\d)\/(\d\d)(?![\d/])/,
  /\b(?:fy|cy|gj|fiscal year|year|jahr) ?'?((?:19|20)\d\d|\d\d)(?!\d)/,
  /(?<!\d)((?:19|20)\d\d)(?!\d)/,
  /'(\d\d)(?!\d)/,
];

const relativeForms: readonly (readonly [RegExp, number])[] = [
  [/\b(?:two years ago|vorvorjahr(?:es)?|vor zwei jahren|year before last)\b/, -2],
  [/\b(?:last|previous|prior) (?:fiscal )?year\b|\b(?:vorjahr(?:es)?|letztes jahr|ly|py)\b/, -1],
  [/\b(?:this|current) (?:fiscal )?year\b|\b(?:dieses|laufendes|aktuelles) jahr\b/, 0],
];

/**
 * The fiscal year that a column header names: "Revenue FY1997", "FY24", "2024 Sales", "Umsatz 2023/24", "Revenue last
 * year". Headers of a part of a year ("Q1 2024", "Umsatz Mai 2024", "2024-06") name none: undefined.
 */
export function fiscalYearInHeader(header: string): YearHeader | undefined {
  const text = plainWords(header);
  if (partOfYear.test(text)) return undefined;
  for (const form of yearForms) {
    const match = form.exec(text);
    if (match === null) continue;
    const year = endingYear(match[1] ?? "", match[2]);
    return year === undefined ? undefined : { subject: without(text, match[0]), year, relative: undefined };
  }
  for (const [form, relative] of relativeForms) {
    const match = form.exec(text);
    if (match !== null) return { subject: without(text, match[0]), year: undefined, relative };
  }
  return { subject: without(text, ""), year: undefined, relative: undefined };
}

/** A header in lower case with its words apart: "AccountName", "account_name" and "Account name" read the same. */
export function plainWords(header: string): string {
  return header
    .normalize("NFKC")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/[_\s]+/g, " ")
    .replace(/[’‘]/g, "'")
    .trim()
    .toLowerCase();
}

/** Two years name one fiscal year only where the second follows the first: 2023/24, but not 2024-06. */
function endingYear(first: string, second: string | undefined): number | undefined {
  const start = fullYear(first);
  if (second === undefined) return start;
  const follows = (start + 1) % 100 === Number(second) % 100;
  return follows ? start + 1 : undefined;
}

function fullYear(digits: string): number {
  const value = Number(digits);
  if (digits.length === 4) return value;
  return value < 80 ? 2000 + value : 1900 + value;
}

function without(text: string, part: string): string {
  return text
    .replace(part, " ")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}
