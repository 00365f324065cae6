import { parseReference, type SheetBlock } from "../../excel/cellAddress";
import type { Session } from "../../excel/session";
import { type Kept, keptParts, keptKey, parseKept } from "../kept/kept";

/** What stands in the workbook, as far as sharing is concerned. */
export interface ShareSurvey {
  readonly readOnly: boolean;
  readonly sheets: readonly SharedSheet[];
  readonly names: readonly SharedName[];
  readonly tables: readonly SharedTable[];
  readonly kept: Kept | undefined;
  /** What {@link Kept} is stored as, by key. */
  readonly settings: ReadonlyMap<string, unknown>;
}

export interface SharedSheet {
  readonly name: string;
  readonly protected: boolean;
  /** Some of its rows are hidden, by hand or by a filter. */
  readonly hidesRows: boolean;
  /** Undefined on an empty sheet. */
  readonly used: SheetBlock | undefined;
}

export interface SharedName {
  readonly name: string;
  /** The sheet that the name belongs to; none for one of the workbook. */
  readonly sheet: string | undefined;
  readonly formula: string;
  readonly visible: boolean;
}

export interface SharedTable {
  readonly name: string;
  /** All of it, header and totals included. */
  readonly block: SheetBlock;
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** Looks around in two requests, whatever the number of sheets, tables and names, and a few more where originals are kept. */
export async function shareSurvey(session: Session): Promise<ShareSurvey> {
  const { workbook } = session;
  const { worksheets, tables, names } = workbook;
  const head = workbook.settings.getItemOrNullObject(keptKey);
  workbook.load("readOnly");
  worksheets.load("items/name,items/protection/protected");
  tables.load("items/name,items/showHeaders,items/showTotals");
  names.load("items/name,items/formula,items/visible");
  head.load("value");
  await session.sync();

  const sheets = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject();
    used.load("address,rowHidden");
    sheet.names.load("items/name,items/formula,items/visible");
    return { sheet, used };
  });
  const placed = tables.items.map((table) => {
    const range = table.getRange();
    range.load("address");
    table.columns.load("items/name");
    return { table, range };
  });
  await session.sync();

  const settings = await readKept(session, head.isNullObject ? undefined : (head.value as unknown));
  return {
    readOnly: workbook.readOnly,
    sheets: sheets.map(({ sheet, used }) => ({
      name: sheet.name,
      protected: sheet.protection.protected,
      // Excel says null where some rows are and some aren't.
      hidesRows: !used.isNullObject && (used.rowHidden as boolean | null) !== false,
      used: used.isNullObject ? undefined : parseReference(used.address),
    })),
    names: [
      ...names.items.map((item) => sharedName(item, undefined)),
      ...sheets.flatMap(({ sheet }) => sheet.names.items.map((item) => sharedName(item, sheet.name))),
    ],
    tables: placed.flatMap(({ table, range }) => {
      const block = parseReference(range.address);
      const { name, showHeaders, showTotals } = table;
      const columns = table.columns.items.map((column) => column.name);
      return block ? [{ name, block, columns, showHeaders, showTotals }] : [];
    }),
    kept: parseKept(settings),
    settings,
  };
}

/** Settings of one answer: each of them is a tenth of what an answer can hold. */
const settingsAtOnce = 5;

async function readKept(session: Session, head: unknown): Promise<ReadonlyMap<string, unknown>> {
  const settings = new Map<string, unknown>(head === undefined ? [] : [[keptKey, head]]);
  const keys = keptParts(head);
  for (let done = 0; done < keys.length; done += settingsAtOnce) {
    const parts = keys.slice(done, done + settingsAtOnce).map((key) => ({
      key,
      setting: session.workbook.settings.getItemOrNullObject(key).load("value"),
    }));
    await session.sync();
    for (const { key, setting } of parts)
      if (!setting.isNullObject) settings.set(key, setting.value as unknown);
  }
  return settings;
}

function sharedName({ name, formula, visible }: Excel.NamedItem, sheet: string | undefined): SharedName {
  return { name, sheet, formula: String(formula), visible };
}

/** The table that a cell stands in. */
export function tableAt(
  { tables }: Pick<ShareSurvey, "tables">,
  sheet: string,
  row: number,
  column: number,
): SharedTable | undefined {
  return tables.find(
    ({ block }) =>
      block.sheet === sheet &&
      row >= block.row &&
      row < block.row + block.rows &&
      column >= block.column &&
      column < block.column + block.columns,
  );
}

/** The sheets where each row has to be written for itself. */
export function sheetsByRow({ sheets }: Pick<ShareSurvey, "sheets">): ReadonlySet<string> {
  return new Set(sheets.filter(({ hidesRows }) => hidesRows).map(({ name }) => name));
}
