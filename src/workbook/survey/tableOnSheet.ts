import type { SheetRole } from "../../sheets/sheetRole";
import type { SheetBlock } from "../excel/cellAddress";
import { isFormula } from "../excel/isFormula";
import { readBlocks } from "../excel/readBlock";
import type { Session } from "../excel/session";
import type { PlanState } from "../state/planState";
import { findTable, planSheets } from "./planParts";
import { locateTables, refuseHiddenHeaders } from "./source";
import type { Survey, SurveyedTable } from "./survey";

/** A table of the plan as it stands: sorted, renamed and extended by people as they liked. */
export interface TableOnSheet {
  readonly table: SurveyedTable;
  /** Header row included. */
  readonly block: SheetBlock;
  /** By field: the column's place in the table, its id and present header. */
  readonly columns: ReadonlyMap<string, PresentColumn>;
  /** All columns by id, those of people's own included, and their headers. */
  readonly ids: readonly number[];
  readonly headers: readonly string[];
  /** Fields that the table has, or had until somebody deleted their column. */
  readonly known: ReadonlySet<string>;
  /** What stands in the key column, row by row; empty where the table has none. */
  readonly keys: readonly string[];
  /** The accounts' names at the last build, row by row; empty where the table has no such column. */
  readonly knownAs: readonly string[];
  /** The accounts that people have typed, row by row; empty where the table has no such column. */
  readonly accounts: readonly TypedCell[];
}

export interface TypedCell {
  readonly text: string;
  readonly isFormula: boolean;
}

interface PresentColumn {
  readonly index: number;
  readonly id: number;
  readonly header: string;
}

/** The plan's tables in the workbook, by the sheet they stand on; one that has lost its key column isn't among them. */
export async function readTables(
  session: Session,
  survey: Survey,
): Promise<ReadonlyMap<SheetRole, TableOnSheet>> {
  const found = tablesOf(survey).map((found) => {
    refuseHiddenHeaders(found.table);
    const { columns } = session.workbook.tables.getItem(found.table.name);
    columns.load("items/id,items/name");
    return { ...found, items: columns };
  });
  const blocks = await locateTables(
    session,
    found.map(({ table }) => table.name),
  );
  const standing = found.flatMap(({ role, table, built, items }, i) => {
    const block = blocks[i];
    const present = items.items.map(({ id, name }, index) => ({ id, header: name, index }));
    const columns = presentColumns(built.columns, present);
    const isFound = columns.has("key") || !built.columns["key"];
    return block && isFound ? [{ role, table, built, block, present, columns }] : [];
  });
  const asked = standing.flatMap(({ role, block, columns }) =>
    readFields.flatMap((field) => {
      const column = columns.get(field);
      return column ? [{ role, field, block: bodyOf(block, column) }] : [];
    }),
  );
  const cells = await readBlocks(
    session,
    asked.map(({ block }) => block),
    "values",
    "formulas",
  );
  const readOf = (role: SheetRole, field: (typeof readFields)[number]): readonly TypedCell[] => {
    const read = cells[asked.findIndex((one) => one.role === role && one.field === field)];
    return (read?.values ?? []).map(([value], row) => ({
      text: String(value ?? ""),
      isFormula: isFormula(read?.formulas[row]?.[0], value),
    }));
  };
  const textsOf = (role: SheetRole, field: (typeof readFields)[number]) =>
    readOf(role, field).map(({ text }) => text);
  return new Map(
    standing.map(({ role, table, built, block, present, columns }): readonly [SheetRole, TableOnSheet] => [
      role,
      {
        table,
        block,
        columns,
        ids: present.map(({ id }) => id),
        headers: present.map(({ header }) => header),
        known: new Set([...Object.keys(built.columns), ...built.deleted]),
        keys: textsOf(role, "key"),
        knownAs: textsOf(role, "knownAs"),
        accounts: readOf(role, "account"),
      },
    ]),
  );
}

/** What says whose row it is. */
const readFields = ["key", "knownAs", "account"] as const;

type BuiltColumns = PlanState["tables"][string]["columns"];

function tablesOf(survey: Survey) {
  const { state } = survey;
  if (!state) return [];
  return [...planSheets(survey).keys()].flatMap((role) => {
    const built = state.tables[role];
    const table = built && findTable(survey, built);
    return table ? [{ role, table, built }] : [];
  });
}

function presentColumns(
  built: BuiltColumns,
  present: readonly PresentColumn[],
): ReadonlyMap<string, PresentColumn> {
  const columns = new Map<string, PresentColumn>();
  for (const [field, { id, header }] of Object.entries(built)) {
    const column =
      present.find((column) => column.id === id) ?? present.find((column) => column.header === header);
    if (column) columns.set(field, column);
  }
  return columns;
}

function bodyOf(block: SheetBlock, { index }: PresentColumn): SheetBlock {
  return { ...block, row: block.row + 1, rows: block.rows - 1, column: block.column + index, columns: 1 };
}
