import Papa from "papaparse";
import { columnFormat } from "./columnFormat";
import { columnKind, type ColumnKind } from "./columnKind";
import { CsvError } from "./csvError";
import { notationOf } from "./notation";
import { typedCell, type TypedCell } from "./typedCell";
import { uniqueHeaders } from "./uniqueHeaders";

/** A CSV, understood: columns with unique headers, and rows all of that width. */
export interface CsvTable {
  readonly columns: readonly CsvColumn[];
  readonly rows: readonly (readonly TypedCell[])[];
}

interface CsvColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  /** In Excel's en-US notation. */
  readonly numberFormat: string;
}

const mostRows = 1_048_576;
const mostColumns = 16_384;

/**
 * Reads a CSV with a header row; comma, semicolon, tab and bar are recognised as delimiters, and "1.234,50" as a number
 * where the comma isn't the delimiter.
 *
 * @throws CsvError when there is nothing in it, a quotation mark is never closed, or no sheet would hold it.
 */
export function csvTable(text: string): CsvTable {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy" });
  const unclosed = parsed.errors.find((error) => error.type === "Quotes");
  if (unclosed) {
    throw new CsvError(`A quotation mark in row ${(unclosed.row ?? 0) + 1} isn't closed.`);
  }
  const [first, ...body] = parsed.data;
  if (!first) throw new CsvError("The file is empty.");
  const width = body.reduce((widest, row) => Math.max(widest, row.length), first.length);
  if (width > mostColumns || parsed.data.length > mostRows) {
    throw new CsvError(`A sheet holds ${mostRows} rows and ${mostColumns} columns; the file has more.`);
  }
  const headers = Array.from({ length: width }, (_, column) => first[column] ?? "");
  const plain = notationOf(parsed.meta.delimiter, body.flat());
  const columns = uniqueHeaders(headers).map((header, column) => {
    const cells = body.map((row) => row[column] ?? "");
    const kind = columnKind(cells.map(plain));
    return { header, kind, numberFormat: columnFormat(kind, cells, plain) };
  });
  return {
    columns,
    rows: body.map((row) => columns.map(({ kind }, column) => typedCell(row[column] ?? "", kind, plain))),
  };
}
