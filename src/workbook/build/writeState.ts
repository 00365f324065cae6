import type { Session } from "../excel/session";
import { planStateKey } from "../state/planState";
import type { PlanState } from "../state/planState";
import type { PlanData } from "../../sheets/planData";
import type { Job } from "./job";

/** Asks for the ids by which tables and columns are known from now on. Queued before the last contents are sent. */
export function askForIds({ workbook }: Session, { layout }: Job, plan: PlanData) {
  const accounts = workbook.tables.getItem(plan.accountsTable);
  const review = workbook.tables.getItem(layout.table);
  accounts.load("id,name");
  review.load("id,name");
  review.columns.load("items/id,items/name");
  return { accounts, review };
}

/** Remembers in the file what the plan is made of. Queued, not sent. */
export function writeState(
  { workbook }: Session,
  job: Job,
  plan: PlanData,
  ids: ReturnType<typeof askForIds>,
): void {
  const { layout, styles } = job;
  const columns = new Map(
    ids.review.columns.items.map(({ id, name }, index) => [index, { id, header: name }]),
  );
  const state: PlanState = {
    version: 1,
    accounts: { id: ids.accounts.id, name: ids.accounts.name, headers: [...plan.headers] },
    columns: { ...plan.columns, revenue: plan.columns.revenue.map((revenue) => ({ ...revenue })) },
    settings: structuredCloneOf(plan.settings),
    review: {
      id: ids.review.id,
      name: ids.review.name,
      columns: Object.fromEntries(
        [...layout.columns].flatMap(([field, { column }]) => {
          const known = columns.get(column - layout.column);
          return known ? [[field, known] as const] : [];
        }),
      ),
    },
    styles: { ...styles },
  };
  workbook.settings.add(planStateKey, state);
}

/** The mutable copy that the schema's type asks for. */
function structuredCloneOf(settings: PlanData["settings"]): PlanState["settings"] {
  return JSON.parse(JSON.stringify(settings)) as PlanState["settings"];
}
