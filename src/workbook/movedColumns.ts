import type { ColumnMap } from "../planning/accounts/account";
import type { Criterion } from "../planning/settings";
import type { PlanState } from "./state/planState";

/** A column of the accounts table as it stands. */
export interface PresentColumn {
  readonly id: number;
  readonly header: string;
}

/** Where a column that the plan was built over has gone; undefined where somebody has deleted it. */
type Moved = (column: number) => number | undefined;

/** By its id, which outlives renaming and moving, else by its header: the column may have been made anew. */
export function movedBy(
  { headers, columnIds }: PlanState["accounts"],
  present: readonly PresentColumn[],
): Moved {
  const find = (matches: (column: PresentColumn) => boolean) => {
    const found = present.findIndex(matches);
    return found === -1 ? undefined : found;
  };
  return (column) =>
    find(({ id }) => id === columnIds[column]) ?? find(({ header }) => header === headers[column]);
}

/**
 * The plan's columns where they are now. What a plan can do without is left out where it is gone; a place behind the last
 * column, where there is none, stands for what it can't.
 */
export function movedColumns(
  { name, id, owner, industry, since, revenue }: PlanState["columns"],
  moved: Moved,
  count: number,
): ColumnMap {
  const needed = (column: number) => moved(column) ?? count;
  const optional = (column: number | undefined) => (column === undefined ? undefined : moved(column));
  const gaps = revenue.slice(0, -1).map(({ column }) => moved(column) === undefined);
  return {
    name: needed(name),
    id: id === undefined ? undefined : needed(id),
    owner: optional(owner),
    industry: optional(industry),
    since: optional(since),
    revenue: revenue
      .slice(gaps.lastIndexOf(true) + 1)
      .map(({ column, year }) => ({ column: needed(column), year })),
  };
}

/** A criterion over a column of the accounts follows that column when it is renamed. */
export function movedCriterion(
  criterion: Criterion,
  { headers }: PlanState["accounts"],
  moved: Moved,
  present: readonly PresentColumn[],
): Criterion {
  const { measure } = criterion;
  if (measure.kind !== "column") return criterion;
  const column = moved(headers.indexOf(measure.header));
  const header = column === undefined ? undefined : present[column]?.header;
  return header === undefined ? criterion : { ...criterion, measure: { kind: "column", header } };
}
