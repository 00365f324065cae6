import type { AccountTable, ColumnMap } from "./account";
import { cellText } from "./cellText";

const totalWord =
  /^(?:grand |overall )?(?:totals?|sum|summe|gesamt|gesamtsumme|gesamtergebnis|insgesamt)(?: (?:revenue|sales|accounts|customers|umsatz|kunden))?:?$/i;
/** Totals are often rounded or a row behind. */
const tolerance = 0.005;

/** Zero-based rows that are called a total and come to the sum of all others: part of the report, not accounts. */
export function totalRows(table: AccountTable, columns: ColumnMap): ReadonlySet<number> {
  const candidates = table.rows.flatMap((row, index) =>
    [columns.name, columns.id].some((column) => column !== undefined && totalWord.test(cellText(row[column])))
      ? [index]
      : [],
  );
  return new Set(candidates.filter((row) => comesToTheSum(table, columns, row)));
}

function comesToTheSum(table: AccountTable, columns: ColumnMap, row: number): boolean {
  const comparisons = columns.revenue.flatMap(({ column }) => {
    const total = table.rows[row]?.[column];
    if (typeof total !== "number" || total === 0) return [];
    const others = table.rows.reduce((sum, cells, index) => {
      const cell = cells[column];
      return index !== row && typeof cell === "number" ? sum + cell : sum;
    }, 0);
    return [Math.abs(total - others) <= tolerance * Math.abs(total)];
  });
  return comparisons.length > 0 && comparisons.every(Boolean);
}
