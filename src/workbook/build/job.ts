import type { BuildRequest } from "../planWorkbook";
import type { Session } from "../excel/session";
import type { SheetBlock } from "../excel/cellAddress";
import { planBackup } from "../undo/backup";
import type { Journal } from "../undo/journal";
import { WorkbookError } from "../workbookError";
import { findTranslation } from "../translate/translation";
import type { Translation } from "../translate/translation";
import { journaledHeaders } from "../write/renameHeaders";
import type { StyleNames } from "../write/cellStyles";
import { chooseStyleNames } from "../write/cellStyles";
import { cellResolver, movedSheet, plannedSheets, planData, sheetOf } from "./blueprints";
import type { PlannedSheet } from "./blueprints";
import { findGrownCharts } from "./grownCharts";
import { movedBands } from "./movedBands";
import { movedBlock } from "./newColumns";
import { movedDown, withNewRows } from "./newRows";
import { plannedTables } from "./plannedTable";
import type { PlannedTable } from "./plannedTable";
import { namesOf, refuseDeletedCells, refuseTakenNames } from "./refuse";
import { refuseMerged } from "./refuseMerged";
import type { Site } from "./site";
import { columnBlock, planTables } from "./tableLayout";
import type { TableReferences } from "./tableLayout";
import { findChanges } from "./updateCells";
import type { CellChange } from "./updateCells";
import { findColumnChanges } from "./updateColumns";
import type { ColumnChange } from "./updateColumns";

/** Everything a build will write, decided before its first write. */
export interface Job {
  readonly request: BuildRequest;
  readonly site: Site;
  readonly references: TableReferences;
  readonly sheets: readonly PlannedSheet[];
  readonly tables: readonly PlannedTable[];
  readonly styles: StyleNames;
  readonly cellChanges: readonly CellChange[];
  readonly columnChanges: readonly ColumnChange[];
  /** Cells that are blank afterwards. */
  readonly blanked: readonly SheetBlock[];
  /** Into another language, where the plan is to speak one. */
  readonly translation: Translation | undefined;
  readonly journal: Journal;
}

export async function prepare(
  session: Session,
  request: BuildRequest,
  site: Site,
  blanked: readonly SheetBlock[] = [],
): Promise<Job> {
  const plan = planData(request, site);
  const standing = plannedSheets(plan, request, site);
  const blueprints = standing.map(({ blueprint }) => blueprint);
  refuseTakenNames(blueprints, site.survey, site.marked);
  refuseDeletedCells(blueprints, site.survey, site.sheets);

  const found = plannedTables(standing, site, request);
  refuseMerged(standing, found, site);
  const tables = found.map((table) => ({
    ...table,
    sheet: movedSheet(table.sheet, table.newColumns),
  }));
  const sheets = standing.map(
    (sheet) => tables.find(({ role }) => role === sheet.blueprint.role)?.sheet ?? withNewRows(sheet),
  );
  const references = { plan, tables: planTables(tables.map(({ role, layout }) => [role, layout])) };
  const former = { plan, tables: planTables(tables.map(({ role, standing }) => [role, standing])) };
  const styles = chooseStyleNames(site.survey.styles, site.survey.state?.styles ?? {});

  const cellChanges: CellChange[] = [];
  for (const sheet of sheets.filter(({ action }) => action === "update")) {
    const before = sheetOf(standing, sheet.blueprint.role);
    const added = tables.find(({ role }) => role === sheet.blueprint.role)?.newColumns ?? [];
    const moved = (block: SheetBlock) => movedDown(movedBlock(block, added), sheet.newRows);
    const resolve = { before: cellResolver(before, former), after: cellResolver(sheet, references) };
    cellChanges.push(...(await findChanges(session, before, resolve, moved)));
  }
  const columnChanges: ColumnChange[] = [];
  for (const table of tables) {
    columnChanges.push(...(await findColumnChanges(session, table, { before: former, after: references })));
    cellChanges.push(...(await movedBands(session, table)));
  }
  const translation = await findTranslation(session, request, site, standing, tables);
  for (const label of translation?.labels ?? []) {
    const newRows = sheets.find(({ name }) => name === label.block.sheet)?.newRows;
    cellChanges.push({ ...label, block: movedDown(label.block, newRows) });
  }
  const charts = await findGrownCharts(
    session,
    site.survey,
    sheets.map((planned) => ({ planned, standing: sheetOf(standing, planned.blueprint.role) })),
  );
  const backup = planBackup(site.survey, [
    ...columnChanges.map(({ block }) => ({ block, constantsApart: true })),
    ...[
      ...blanked,
      ...tables.flatMap(keyBlock),
      ...(translation?.answers ?? []).map(({ block }) => block),
    ].map((block) => ({ block, constantsApart: false })),
  ]);
  if (backup && site.survey.structureProtected) throw new WorkbookError("protected");
  return {
    request,
    site,
    references,
    sheets,
    tables,
    styles,
    cellChanges,
    columnChanges,
    blanked,
    translation,
    journal: {
      sheets: sheets.filter(({ action }) => action === "make").map(({ name }) => name),
      names: blueprints.flatMap(namesOf),
      tables: site.newTable === undefined ? [] : [site.newTable],
      styles: Object.values(styles),
      translation,
      cells: [
        // Headers go back before the formulas that spell them.
        ...journaledHeaders(tables.flatMap((table) => table.headerChanges)),
        ...cellChanges.map(({ before }) => before),
        ...tables.flatMap(({ names }) => names?.before ?? []),
      ],
      backup,
      newRows: sheets.flatMap(({ name: sheet, newRows }) => (newRows ? [{ ...newRows, sheet }] : [])),
      charts,
      tablesBefore: [...site.tables.values()].map(({ table, block, ids }) => ({
        table: table.name,
        rows: block.rows - 1,
        columns: ids,
      })),
    },
  };
}

/** The cells whose keys change. */
function keyBlock({ sheet: { name: sheet }, standing, otherKeys }: PlannedTable): readonly SheetBlock[] {
  const block = columnBlock(standing, "key", standing.rows);
  return block && otherKeys.length > 0 ? [{ ...block, sheet }] : [];
}
