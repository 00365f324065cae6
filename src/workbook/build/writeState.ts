import type { Session } from "../excel/session";
import { planStateKey } from "../state/settingKeys";
import type { PlanState } from "../state/planState";
import type { PlanData } from "../../sheets/planData";
import type { Job } from "./job";
import type { PlannedTable } from "./plannedTable";

/** Asks for the ids by which tables and columns are known from now on. Queued before the last contents are sent. */
export function askForIds({ workbook }: Session, { tables }: Job, plan: PlanData) {
  const accounts = workbook.tables.getItem(plan.accountsTable);
  accounts.load("id,name");
  accounts.columns.load("items/id");
  const made = tables.map((planned) => {
    const table = workbook.tables.getItem(planned.layout.table);
    table.load("id,name");
    table.columns.load("items/id,items/name");
    return { planned, table };
  });
  return { accounts, made };
}

/** Remembers in the file what the plan is made of. Queued, not sent. */
export function writeState(
  { workbook }: Session,
  { styles, request }: Job,
  plan: PlanData,
  { accounts, made }: ReturnType<typeof askForIds>,
): void {
  const state: PlanState = {
    version: 1,
    accounts: {
      id: accounts.id,
      name: accounts.name,
      headers: [...plan.headers],
      columnIds: accounts.columns.items.map(({ id }) => id),
    },
    columns: { ...plan.columns, revenue: plan.columns.revenue.map((revenue) => ({ ...revenue })) },
    language: request.language,
    settings: mutableCopy(plan.settings),
    tables: Object.fromEntries(made.map(({ planned, table }) => [planned.role, tableState(planned, table)])),
    reps: [...plan.reps],
    styles: { ...styles },
  };
  workbook.settings.add(planStateKey, state);
}

function tableState(
  { layout, known }: PlannedTable,
  { id, name, columns }: Excel.Table,
): PlanState["tables"][string] {
  return {
    id,
    name,
    columns: Object.fromEntries(
      [...layout.columns].flatMap(([field, { column }]) => {
        const present = columns.items[column - layout.column];
        return present ? [[field, { id: present.id, header: present.name }] as const] : [];
      }),
    ),
    deleted: [...known].filter((field) => !layout.columns.has(field)),
  };
}

type Immutable<T> = { readonly [K in keyof T]: Immutable<T[K]> };

/** The mutable copy that the schema's type asks for. A kind of setting that the schema would refuse doesn't compile. */
function mutableCopy(settings: Immutable<PlanState["settings"]>): PlanState["settings"] {
  return JSON.parse(JSON.stringify(settings)) as PlanState["settings"];
}
