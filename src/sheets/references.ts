import { columnReference, headerReference } from "./blueprint/structuredReference";
import type { PlanData } from "./planData";
import type { SheetRole } from "./sheetRole";

/** A table of the plan as it stands: people may have renamed it and its columns. */
export interface PlanTable {
  readonly name: string;
  /** Headers by field. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The plan's tables by the sheet that each stands on. */
export type PlanTables = Readonly<Partial<Record<SheetRole, PlanTable>>>;

/**
 * What `{accounts.…}`, `{review.…}` and the like stand for in formulas, `{review.name.header}` for a column's header;
 * undefined for any other placeholder.
 */
export function tableReference(key: string, plan: PlanData, tables: PlanTables): string | undefined {
  const [role = "", part = "", detail = ""] = key.split(".");
  if (role !== "accounts") return planTableReference(tables[role as SheetRole], part, detail);
  const header = plan.headers[accountsColumn(part, detail, plan)];
  if (header === undefined) throw new Error(`No column of the accounts table for {${key}}`);
  return columnReference(plan.accountsTable, header);
}

/** Undefined where somebody has deleted the column. */
function planTableReference(table: PlanTable | undefined, field: string, part: string): string | undefined {
  const header = table?.headers[field];
  if (!table || header === undefined) return undefined;
  return part === "header" ? headerReference(table.name, header) : columnReference(table.name, header);
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
