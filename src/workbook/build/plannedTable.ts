import type { Account } from "../../planning/accounts/account";
import type { TableBlueprint } from "../../sheets/blueprint/blueprint";
import type { SheetRole } from "../../sheets/sheetRole";
import type { BuildRequest } from "../planWorkbook";
import type { PlannedSheet } from "./blueprints";
import { takenTableNames } from "./examine";
import { matchAccounts } from "./matchAccounts";
import type { Site } from "./site";
import { tableLayout } from "./tableLayout";
import type { TableLayout } from "./tableLayout";

/** A table of the plan, where it stands or will, and the rows that this build gives it. */
export interface PlannedTable {
  readonly role: SheetRole;
  readonly sheet: PlannedSheet;
  readonly blueprint: TableBlueprint;
  readonly layout: TableLayout;
  readonly action: "make" | "update";
  /** Keys of the accounts that get a row. */
  readonly added: readonly string[];
  /** All rows that are added, those of accounts and blank ones. */
  readonly newRows: number;
}

export function plannedTables(
  sheets: readonly PlannedSheet[],
  site: Site,
  request: BuildRequest,
): readonly PlannedTable[] {
  const taken = takenTableNames(site.survey);
  return sheets.flatMap((sheet): readonly PlannedTable[] => {
    const { role, table: blueprint } = sheet.blueprint;
    if (!blueprint) return [];
    const present = site.tables.get(role);
    const layout = tableLayout(blueprint, present, taken);
    const added = blueprint.rows.kind === "accounts" ? addedTo(present?.keys ?? [], site, request) : [];
    const blank = blueprint.rows.kind === "typed" && !present ? blueprint.rows.blank : 0;
    const action = present ? "update" : "make";
    return [{ role, sheet, blueprint, layout, action, added, newRows: added.length + blank }];
  });
}

function addedTo(
  keys: readonly string[],
  { accounts, table }: { readonly accounts: readonly Account[]; readonly table: Site["table"] },
  { columns }: BuildRequest,
): readonly string[] {
  return matchAccounts(accounts, table, columns, keys).added;
}
