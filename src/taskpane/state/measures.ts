import type { ColumnMap } from "../../planning/accounts/account";
import { percentile } from "../../planning/plan/percentile";
import { tidyUp } from "../../planning/plan/tidy";
import type { CriterionMeasure } from "../../planning/settings";
import type { SourceTable } from "../../workbook/planWorkbook";
import type { Plan } from "./planView";

/** What scores 100 at first: the value that nine in ten accounts don't reach. */
const HIGH_SHARE = 0.9;

interface Bounds {
  readonly zeroAt: number;
  readonly fullAt: number;
}

/** What can be measured: the three that every plan has, and the columns of numbers that have no other part. */
export function measuresOf(table: SourceTable, columns: ColumnMap): readonly CriterionMeasure[] {
  const taken = new Set([columns.id, columns.since, ...columns.revenue.map(({ column }) => column)]);
  const ofColumns = table.headers.flatMap((header, column): CriterionMeasure[] =>
    taken.has(column) || header.trim() === "" || !isNumeric(table, column)
      ? []
      : [{ kind: "column", header }],
  );
  return [{ kind: "revenue" }, { kind: "tenure" }, { kind: "potential" }, ...ofColumns];
}

export function measureKey(measure: CriterionMeasure): string {
  return measure.kind === "column" ? `column:${measure.header}` : measure.kind;
}

/** Values to start from: 0 points for nothing, 100 for what few accounts reach. */
export function boundsOf(measure: CriterionMeasure, table: SourceTable, plan: Plan): Bounds {
  const upTo = (values: readonly (number | undefined)[]): Bounds => {
    const high = percentile(
      values.filter((value) => value !== undefined),
      HIGH_SHARE,
    );
    return { zeroAt: 0, fullAt: tidyUp(high ?? 0, 2) || 1 };
  };
  switch (measure.kind) {
    case "revenue":
      return upTo(plan.accounts.map(({ revenue }) => revenue.at(-1)));
    case "tenure":
      return upTo(plan.accounts.map(({ tenure }) => tenure));
    case "potential":
      return { zeroAt: 1, fullAt: 5 };
    case "column":
      return upTo(numbersIn(table, table.headers.indexOf(measure.header)));
  }
}

function isNumeric(table: SourceTable, column: number): boolean {
  const filled = table.rows.filter((row) => row[column] !== null && row[column] !== "").length;
  return filled > 0 && numbersIn(table, column).length * 2 >= filled;
}

function numbersIn(table: SourceTable, column: number): readonly number[] {
  return table.rows.flatMap((row) => {
    const cell = row[column];
    return typeof cell === "number" ? [cell] : [];
  });
}
