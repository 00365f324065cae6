import type { ColumnDraft } from "../../planning/accounts/findColumns";

/** The pieces of an account that one column holds. */
export const DETAIL_COLUMNS = ["name", "id", "owner", "industry", "since"] as const;

export type DetailColumn = (typeof DETAIL_COLUMNS)[number];

/** What keeps a choice of columns from being read as accounts. */
export type ColumnGap = "noName" | "noRevenue" | "columnTwice";

export function withDetail(
  columns: ColumnDraft,
  detail: DetailColumn,
  column: number | undefined,
): ColumnDraft {
  return { ...columns, [detail]: column };
}

export function withRevenueColumn(columns: ColumnDraft, at: number, column: number): ColumnDraft {
  const revenue = columns.revenue.map((entry, index) => (index === at ? { ...entry, column } : entry));
  return { ...columns, revenue };
}

/** Relabels all years by the latest one: revenue columns are consecutive fiscal years. */
export function withThisYear(columns: ColumnDraft, thisYear: number): ColumnDraft {
  const revenue = columns.revenue.map(({ column }, index, { length }) => ({
    column,
    year: thisYear - (length - 1 - index),
  }));
  return { ...columns, revenue };
}

/** One more year before the earliest, or `thisYear` where there is none yet, in the first column without a part. */
export function withEarlierYear(columns: ColumnDraft, columnCount: number, thisYear: number): ColumnDraft {
  const used = usedColumns(columns);
  const all = Array.from({ length: columnCount }, (_, column) => column);
  const column = all.find((candidate) => !used.includes(candidate)) ?? 0;
  const year = (columns.revenue[0]?.year ?? thisYear + 1) - 1;
  return { ...columns, revenue: [{ column, year }, ...columns.revenue] };
}

export function withoutEarliestYear(columns: ColumnDraft): ColumnDraft {
  return { ...columns, revenue: columns.revenue.slice(1) };
}

export function columnGaps(columns: ColumnDraft): readonly ColumnGap[] {
  const gaps: ColumnGap[] = [];
  if (columns.name === undefined) gaps.push("noName");
  if (columns.revenue.length === 0) gaps.push("noRevenue");
  const used = usedColumns(columns);
  if (new Set(used).size < used.length) gaps.push("columnTwice");
  return gaps;
}

function usedColumns({ name, id, owner, industry, since, revenue }: ColumnDraft): readonly number[] {
  return [name, id, owner, industry, since, ...revenue.map(({ column }) => column)].filter(
    (column) => column !== undefined,
  );
}
