import type { SheetRole } from "../../sheets/sheetRole";
import type { SheetBlock } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import { officeErrorCode } from "../excel/translateError";
import type { PlanState } from "../state/planState";
import { parsePlanState } from "../state/planState";
import { planStateKey } from "../state/settingKeys";
import { findTable, planSheets } from "../survey/planParts";
import { survey as lookAround } from "../survey/survey";
import { askForNamed } from "./namedCells";
import type { NamedCell } from "./namedCells";

/** The tables in which accounts have rows. */
const planTables = ["review", "actions", "branches", "whitespace"] as const satisfies SheetRole[];
/** Those of the plan, and the one that the accounts come from. */
export const accountTables = [...planTables, "accounts"] as const;
export type AccountTable = (typeof accountTables)[number];

/** One of the plan's tables where it stands now. */
export interface FoundTable {
  readonly name: string;
  readonly sheetId: string;
  /** The rows below the header. */
  readonly body: SheetBlock;
  /** The columns that are there by what they are for, zero-based within the table. */
  readonly columns: ReadonlyMap<string, number>;
  /** All of them, as they are called now. */
  readonly headers: readonly string[];
}

/** The plan's tables and what else was asked for with them. */
export interface FoundTables {
  readonly state: PlanState;
  readonly readOnly: boolean;
  readonly tables: ReadonlyMap<AccountTable, FoundTable>;
  /** What stands in the named cells that were asked for; those that aren't there are left out. */
  readonly named: ReadonlyMap<string, NamedCell>;
}

/** What was found the last time: which tables to ask for. Where they stand is asked anew each time. */
interface Known {
  readonly stored: string;
  readonly state: PlanState;
  readonly tables: ReadonlyMap<AccountTable, Pick<FoundTable, "name"> & Partial<FoundTable>>;
}

let known: Known | undefined;

/** What a table looked like the last time; only good for asking for more in the same request. */
type Remembered = ReadonlyMap<AccountTable, Partial<FoundTable>>;

/** Queues further questions about tables that are asked for, and gives back how to read the answers. */
export type Questions<More> = (table: (role: AccountTable) => Excel.Table, last: Remembered) => () => More;

/**
 * Finds the plan's tables: in one request as long as they are the ones of the last time, else in two. Undefined where
 * the workbook has no review. `more` is what `questions` came to, undefined where it couldn't be asked along.
 */
export async function findTables<More = undefined>(
  session: Session,
  names: readonly string[] = [],
  questions?: Questions<More>,
): Promise<{ readonly found: FoundTables; readonly more: More | undefined } | undefined> {
  const last = known;
  if (last && isComplete(last)) {
    const answer = await ask(session, last, names, questions).catch(unlessChanged);
    if (answer) return answer;
  }
  known = await survey(session);
  return known && (await ask<More>(session, known, names));
}

/** A sheet that was deleted may be back. */
function isComplete({ state, tables }: Known): boolean {
  return planTables.every((role) => tables.has(role) || !state.tables[role]);
}

/** The tables may be gone, or no longer what they were: then there is nothing wrong yet. */
function unlessChanged(error: unknown): undefined {
  const code = officeErrorCode(error);
  const changed = ["ItemNotFound", "InvalidArgument", "InvalidReference", "ResponsePayloadSizeLimitExceeded"];
  if (code === undefined || !changed.includes(code)) throw error;
}

async function survey(session: Session): Promise<Known | undefined> {
  const around = await lookAround(session);
  const { state } = around;
  const sheets = planSheets(around);
  if (!state) return undefined;
  const tables = accountTables.flatMap((role) => {
    const isThere = role === "accounts" || sheets.has(role);
    const built = role === "accounts" ? state.accounts : isThere ? state.tables[role] : undefined;
    const table = built && findTable(around, built);
    return table ? [[role, { name: table.name }] as const] : [];
  });
  const found = new Map(tables);
  return found.has("review")
    ? { stored: JSON.stringify(around.storedState), state, tables: found }
    : undefined;
}

async function ask<More>(
  session: Session,
  { stored, tables }: Known,
  names: readonly string[],
  questions?: Questions<More>,
) {
  const { workbook } = session;
  const setting = workbook.settings.getItemOrNullObject(planStateKey);
  setting.load("value");
  workbook.load("readOnly");
  const asked = [...tables].map(([role, { name }]) => {
    const table = workbook.tables.getItem(name);
    const body = table.getDataBodyRange();
    table.worksheet.load("id,name");
    table.columns.load("items/id,items/name");
    body.load("rowIndex,columnIndex,rowCount,columnCount");
    return { role, name, table, body };
  });
  const named = askForNamed(session, names);
  const tableOf = (wanted: AccountTable) => workbook.tables.getItem(tables.get(wanted)?.name ?? "");
  const answers = questions?.(tableOf, tables);
  await session.sync();
  const now: unknown = setting.isNullObject ? undefined : setting.value;
  const state = parsePlanState(now);
  if (!state || JSON.stringify(now) !== stored) return undefined;
  const found = asked.map(({ role, name, table, body }): readonly [AccountTable, FoundTable] => [
    role,
    {
      name,
      sheetId: table.worksheet.id,
      body: {
        sheet: table.worksheet.name,
        row: body.rowIndex,
        column: body.columnIndex,
        rows: body.rowCount,
        columns: body.columnCount,
      },
      columns: columnsOf(builtColumns(state, role), table.columns.items),
      headers: table.columns.items.map((column) => column.name),
    },
  ]);
  const positions = new Map(found);
  known = { stored, state, tables: positions };
  return {
    found: { state, readOnly: workbook.readOnly, tables: positions, named: named() },
    more: answers?.(),
  };
}

type BuiltColumns = PlanState["tables"][string]["columns"];

/** Of the accounts table only the column that tells accounts apart. Its columns have no ids that we know. */
function builtColumns({ tables, accounts, columns }: PlanState, role: AccountTable): BuiltColumns {
  if (role !== "accounts") return tables[role]?.columns ?? {};
  return { key: { id: -1, header: accounts.headers[columns.id ?? columns.name] ?? "" } };
}

/** Each field's column by its id, which outlives renaming, else by the header it was built with. */
function columnsOf(
  built: BuiltColumns,
  present: readonly { readonly id: number; readonly name: string }[],
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [field, { id, header }] of Object.entries(built)) {
    const byId = present.findIndex((column) => column.id === id);
    const column = byId === -1 ? present.findIndex(({ name }) => name === header) : byId;
    if (column !== -1) columns.set(field, column);
  }
  return columns;
}
