import { columnReference } from "./blueprint/structuredReference";
import type { PlanData } from "./planData";

/** The review's table as it stands: people may have renamed it and its columns. */
export interface ReviewTable {
  readonly name: string;
  /** Headers by field. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What `{accounts.…}` and `{review.…}` stand for in formulas; undefined for any other placeholder. */
export function tableReference(key: string, plan: PlanData, review: ReviewTable): string | undefined {
  const [table, part = "", detail = ""] = key.split(".");
  if (table === "review") return columnReference(review.name, review.headers[part] ?? part);
  if (table !== "accounts") return undefined;
  const header = plan.headers[accountsColumn(part, detail, plan)];
  if (header === undefined) throw new Error(`No column of the accounts table for {${key}}`);
  return columnReference(plan.accountsTable, header);
}

function accountsColumn(part: string, detail: string, { columns }: PlanData): number {
  switch (part) {
    case "key":
      return columns.id ?? columns.name;
    case "name":
      return columns.name;
    case "owner":
    case "industry":
    case "since":
      return columns[part] ?? -1;
    case "revenue":
      return columns.revenue.find(({ year }) => year === Number(detail))?.column ?? -1;
    case "thisYear":
      return columns.revenue.at(-1)?.column ?? -1;
    default:
      return part === "column" ? Number(detail) : -1;
  }
}
