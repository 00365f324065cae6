import type { PlanData } from "../../sheets/planData";
import type { BuildRequest } from "../planWorkbook";
import type { Session } from "../excel/session";
import type { Journal } from "../undo/journal";
import type { StyleNames } from "../write/cellStyles";
import { chooseStyleNames } from "../write/cellStyles";
import { cellResolver, plannedSheets, planData, sheetOf } from "./blueprints";
import type { PlannedSheet } from "./blueprints";
import { namesOf, refuseTakenNames } from "./refuse";
import { reviewLayout, reviewTable } from "./reviewLayout";
import type { ReviewLayout } from "./reviewLayout";
import type { Site } from "./site";
import { findChanges } from "./updateCells";
import type { CellChange } from "./updateCells";
import { findColumnChanges } from "./updateReview";
import type { ColumnChange } from "./updateReview";

/** Everything a build will write, decided before its first write. */
export interface Job {
  readonly request: BuildRequest;
  readonly site: Site;
  readonly plan: PlanData;
  readonly sheets: readonly PlannedSheet[];
  readonly layout: ReviewLayout;
  readonly styles: StyleNames;
  readonly cellChanges: readonly CellChange[];
  readonly columnChanges: readonly ColumnChange[];
  readonly journal: Journal;
}

export async function prepare(session: Session, request: BuildRequest, site: Site): Promise<Job> {
  const plan = planData(request, site);
  const sheets = plannedSheets(plan, site);
  const blueprints = sheets.map(({ blueprint }) => blueprint);
  refuseTakenNames(blueprints, site.survey, site.sheets);

  const review = sheetOf(sheets, "review");
  const { table } = review.blueprint;
  if (!table) throw new Error("The review has no table");
  const layout = reviewLayout(table, site);
  const styles = chooseStyleNames(site.survey.styles, site.survey.state?.styles ?? {});

  const cellChanges: CellChange[] = [];
  for (const sheet of sheets.filter(({ action }) => action === "update")) {
    cellChanges.push(...(await findChanges(session, sheet, cellResolver(sheet, plan, reviewTable(layout)))));
  }
  const columnChanges = await findColumnChanges(session, review.name, table, layout, plan);
  return {
    request,
    site,
    plan,
    sheets,
    layout,
    styles,
    cellChanges,
    columnChanges,
    journal: {
      sheets: sheets.filter(({ action }) => action === "make").map(({ name }) => name),
      names: blueprints.flatMap(namesOf),
      tables: site.newTable === undefined ? [] : [site.newTable],
      styles: Object.values(styles),
      cells: [...cellChanges, ...columnChanges].map(({ before }) => before),
      review: site.review && { table: layout.table, rows: layout.rows },
    },
  };
}
