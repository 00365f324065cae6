import type { AccountTable, ColumnMap } from "./account";
import { cellText } from "./cellText";
import { customerSince } from "./customerSince";
import { plainWords } from "./fiscalYearInHeader";
import { findRevenueColumns } from "./findRevenueColumns";

type RequiredColumn = "name" | "revenue";

/** A column map as far as it is known. */
export type ColumnDraft = Omit<ColumnMap, "name"> & { readonly name?: number | undefined };

interface ColumnGuess {
  readonly columns: ColumnDraft;
  /** What a plan can't do without and the headers don't show. */
  readonly missing: readonly RequiredColumn[];
}

const entity =
  "(?:accounts?|acct|customers?|cust|clients?|compan(?:y|ies)|organi[sz]ations?|business(?: partner)?|kunden?|kd|konto|konten|debitor(?:en)?|firma|firmen|unternehmen|geschäftspartner)";
const number = "(?:id|ids|number|no|nr|num|code|key|nummer|kennung|kürzel)";

/** "Betreuerin", and "Betreuer/in" in each of its spellings. */
const feminine = "(?: ?in)?";

/** Headers for each piece, the surest first. They are matched without dots and dashes. */
const headers = {
  owner: [
    new RegExp(
      `^(?:${entity} ?)?(?:owner|manager|betreuer${feminine}|berater${feminine}|inhaber${feminine}|verantwortliche?(?: ?r)?|eigentümer${feminine})$`,
    ),
    /^(?:sales ?(?:rep|representative|person|man|manager|owner|executive)|account (?:executive|exec|rep)|key account manager|customer success manager|kam|csm|rep|representative|seller)(?: name)?$/,
    new RegExp(
      `^(?:vertriebler${feminine}|verkäufer${feminine}|vertriebsmitarbeiter${feminine}|außendienst(?:mitarbeiter${feminine})?|zuständige?(?: ?r)?|assigned to)$`,
    ),
    new RegExp(`^(?:${entity} )?(?:owner|manager|rep) name$`),
  ],
  name: [
    new RegExp(`^${entity} ?names?$`),
    /^(?:name|names|bezeichnung)$/,
    new RegExp(`^${entity}$`),
    new RegExp(`^name (?:of|of the|des|der) ${entity}$`),
  ],
  id: [new RegExp(`^${entity} ?${number}$`), new RegExp(`^${number}$`), new RegExp(`^${entity}$`)],
  since: [
    new RegExp(`^(?:${entity} )?(?:since|seit)(?: date)?$`),
    new RegExp(
      `^(?:(?:${entity}|relationship|contract) )?(?:start|start date|begin|beginn|startdatum|onboarded|joined)$`,
    ),
    /^(?:first (?:order|purchase|invoice|sale)(?: date)?|vertragsbeginn|erstauftrag|erste bestellung|erster auftrag)$/,
  ],
  industry: [
    new RegExp(`^(?:${entity} )?(?:industry|sector|branche)$`),
    /^(?:(?:industry )?vertical|wirtschaftszweig|industrie|industry (?:sector|name|group|segment))$/,
    new RegExp(`^(?:(?:${entity}|market|markt) ?)?segment$`),
  ],
} as const satisfies Record<string, readonly RegExp[]>;

const sampledRows = 1000;
const mostly = 0.5;
/** A few duplicates are a problem of the data, not of the column. */
const mostlyDistinct = 0.9;

/**
 * Proposes where each piece of an account stands, by English and German headers and by what stands below them. No column
 * is proposed twice. `thisYear` is what "Revenue this year" or plain "Revenue" stands for.
 */
export function findColumns(table: AccountTable, thisYear?: number): ColumnGuess {
  const revenue = findRevenueColumns(table, thisYear);
  const taken = new Set(revenue.map(({ column }) => column));
  const words = table.headers.map((header) =>
    plainWords(header)
      .replace(/[^\p{L}\p{N}#]+/gu, " ")
      .trim(),
  );
  const find = (forms: readonly RegExp[], fits: (texts: readonly string[], column: number) => boolean) => {
    for (const form of forms) {
      const column = words.findIndex(
        (word, index) => !taken.has(index) && form.test(word) && fits(sample(table, index), index),
      );
      if (column === -1) continue;
      taken.add(column);
      return column;
    }
    return undefined;
  };

  const owner = find(headers.owner, notNumbers);
  const name = find(headers.name, notNumbers) ?? find(headers.name, () => true);
  const columns: ColumnDraft = {
    name,
    owner,
    id: find(headers.id, distinct),
    since: find(headers.since, (texts, column) => dates(table, texts, column)),
    industry: find(headers.industry, notNumbers),
    revenue,
  };
  const missing: RequiredColumn[] = [];
  if (name === undefined) missing.push("name");
  if (revenue.length === 0) missing.push("revenue");
  return { columns, missing };
}

/** Whether a draft has all that a plan needs. */
export function isColumnMap(columns: ColumnDraft): columns is ColumnMap {
  return columns.name !== undefined && columns.revenue.length > 0;
}

/** The texts of the first rows of a column that say anything. */
function sample(table: AccountTable, column: number): readonly string[] {
  return table.rows.slice(0, sampledRows).flatMap((row) => cellText(row[column]) || []);
}

function notNumbers(texts: readonly string[]): boolean {
  return (
    texts.length === 0 || texts.filter((text) => !Number.isNaN(Number(text))).length < mostly * texts.length
  );
}

function distinct(texts: readonly string[]): boolean {
  return texts.length > 0 && new Set(texts).size >= mostlyDistinct * texts.length;
}

function dates(table: AccountTable, texts: readonly string[], column: number): boolean {
  const read = table.rows.slice(0, sampledRows).filter((row) => customerSince(row[column]) !== undefined);
  return read.length >= mostly * texts.length;
}
