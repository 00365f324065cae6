import type { Account } from "../../planning/accounts/account";
import type { TableBlueprint } from "../../sheets/blueprint/blueprint";
import type { SheetRole } from "../../sheets/sheetRole";
import { planSheet } from "../../sheets/planSheets";
import { wordsOf } from "../../sheets/words/wordsOf";
import type { BuildRequest } from "../planWorkbook";
import { builtPlan } from "../state/builtPlan";
import type { PlanState } from "../state/planState";
import type { TableOnSheet } from "../survey/tableOnSheet";
import type { PlannedSheet } from "./blueprints";
import type { ColumnTexts } from "../write/columnTexts";
import { takenTableNames } from "./examine";
import { matchAccounts } from "./matchAccounts";
import { newColumns } from "./newColumns";
import type { NewColumn } from "./newColumns";
import { headerChanges } from "./headerChanges";
import type { HeaderChange } from "./headerChanges";
import type { Site } from "./site";
import { writtenNames } from "./writtenNames";
import { tableLayout } from "./tableLayout";
import type { TableLayout } from "./tableLayout";

/** A table of the plan, where it stands or will, and the rows that this build gives it. */
export interface PlannedTable {
  readonly role: SheetRole;
  readonly sheet: PlannedSheet;
  readonly blueprint: TableBlueprint;
  readonly layout: TableLayout;
  /** The same before this build; that of a new table is the one it gets. */
  readonly standing: TableLayout;
  /** Columns that a standing table gets, and headers that change. */
  readonly newColumns: readonly NewColumn[];
  readonly headerChanges: readonly HeaderChange[];
  /** Fields that it has had so far, whether or not people have deleted their columns. */
  readonly known: ReadonlySet<string>;
  readonly action: "make" | "update";
  /** Keys of all standing rows, where they change. */
  readonly otherKeys: readonly string[];
  /** Keys of the accounts that get a row. */
  readonly added: readonly string[];
  /** Names of accounts that are written: those that the review remembers, and those that typed rows follow. */
  readonly names: ColumnTexts | undefined;
  /** All rows that are added, those of accounts and blank ones. */
  readonly newRows: number;
}

export function plannedTables(
  sheets: readonly PlannedSheet[],
  site: Site,
  request: BuildRequest,
): readonly PlannedTable[] {
  const taken = takenTableNames(site.survey);
  const { state: built } = site.survey;
  return sheets.flatMap((sheet): readonly PlannedTable[] => {
    const { role, table: blueprint } = sheet.blueprint;
    if (!blueprint) return [];
    const present = site.tables.get(role);
    const standing = tableLayout(blueprint, present, taken);
    const renamed = present && built ? headerChanges(blueprintOf(built, role), blueprint, present) : [];
    const named = renamedLayout(standing, renamed);
    // One thing at a time: a table that changes its language gets new columns with the next update.
    const grown =
      present && !sheet.translated
        ? newColumns(blueprint, renamedTable(present, renamed), named)
        : { added: [], layout: named };
    const added = blueprint.rows.kind === "accounts" ? addedTo(present?.keys ?? [], site, request) : [];
    const blank = blueprint.rows.kind === "typed" && !present ? blueprint.rows.blank : 0;
    const action = present ? "update" : "make";
    return [
      {
        role,
        sheet,
        blueprint,
        layout: grown.layout,
        standing,
        newColumns: grown.added,
        headerChanges: renamed,
        known: present?.known ?? new Set(),
        action,
        otherKeys: site.otherKeys ? (present?.keys ?? []) : [],
        added,
        names: writtenNames(sheet, site, standing, grown.layout, added),
        newRows: added.length + blank,
      },
    ];
  });
}

/** The table as the last build would have made it anew. */
function blueprintOf(built: PlanState, role: SheetRole): TableBlueprint | undefined {
  return planSheet(role, builtPlan(built), wordsOf(built.language)).table;
}

function renamedTable(
  { known, headers }: TableOnSheet,
  changes: readonly HeaderChange[],
): Pick<TableOnSheet, "known" | "headers"> {
  const after = new Map(changes.map((change) => [change.before, change.after]));
  return { known, headers: headers.map((header) => after.get(header) ?? header) };
}

function renamedLayout(layout: TableLayout, changes: readonly HeaderChange[]): TableLayout {
  const after = new Map(changes.map((change) => [change.field, change.after]));
  const columns = [...layout.columns].map(
    ([field, place]) => [field, { ...place, header: after.get(field) ?? place.header }] as const,
  );
  return { ...layout, columns: new Map(columns) };
}

function addedTo(
  keys: readonly string[],
  { accounts, table }: { readonly accounts: readonly Account[]; readonly table: Site["table"] },
  { columns }: BuildRequest,
): readonly string[] {
  return matchAccounts(accounts, table, columns, keys).added;
}
