import { blockAddress, parseReference } from "./excel/cellAddress";
import type { SheetBlock } from "./excel/cellAddress";
import { inExcel } from "./excel/session";
import type { Session } from "./excel/session";
import { officeErrorCode } from "./excel/translateError";
import { quotedSheet } from "../sheets/blueprint/address";
import { relativeAddress } from "../sheets/blueprint/address";
import type { AccountSource, PlanWorkbook } from "./planWorkbook";
import { planSheets, planTableNames } from "./survey/planParts";
import { readTable } from "./survey/readSource";
import { locateSource, locateTables } from "./survey/source";
import { survey as lookAround } from "./survey/survey";

/** Tables of the workbook and the selection where it could be a table, the plan's own left out. */
export function sources(): Promise<readonly AccountSource[]> {
  return inExcel(async (session) => {
    const survey = await lookAround(session);
    const own = planTableNames(survey);
    const names = survey.tables
      .filter(({ name, showsHeaders }) => showsHeaders && !own.has(name))
      .map(({ name }) => name);
    const active = session.workbook.worksheets.getActiveWorksheet();
    active.load("name");
    await session.sync();
    const blocks = await locateTables(session, names);
    const tables = names.flatMap((name, i): readonly AccountSource[] => {
      const block = blocks[i];
      return block ? [{ ref: { kind: "table", name }, ...described(block, active.name) }] : [];
    });
    const isPlanSheet = [...planSheets(survey).values()].some(({ name }) => name === active.name);
    const selection = isPlanSheet ? undefined : await selectedBlock(session, blocks);
    if (!selection || selection.rows < 2 || selection.columns < 2) return tables;
    const { address, ...rest } = described(selection, active.name);
    return [...tables, { ref: { kind: "range", address }, address, ...rest }];
  });
}

/**
 * Undefined where nothing, a chart, several ranges or a part of a table are selected. A whole column is cut to what is filled
 * in it; a single cell that is filled stands for all around it, as it does when Excel makes a table.
 */
async function selectedBlock(
  session: Session,
  tables: readonly SheetBlock[],
): Promise<SheetBlock | undefined> {
  const selected = session.workbook.getSelectedRange();
  const used = selected.getUsedRangeOrNullObject(true);
  selected.load("address");
  used.load("address");
  if (!(await couldRead(session)) || used.isNullObject) return undefined;
  const ifFree = (block: SheetBlock | undefined) =>
    block !== undefined && !tables.some((table) => overlap(table, block)) ? block : undefined;
  const block = ifFree(parseReference(used.address));
  if (block === undefined || !isSingleCell(parseReference(selected.address))) return block;
  const around = selected.getSurroundingRegion();
  around.load("address");
  return (await couldRead(session)) ? ifFree(parseReference(around.address)) : undefined;
}

function isSingleCell(block: SheetBlock | undefined): boolean {
  return block?.rows === 1 && block.columns === 1;
}

/** False where Excel says no: another selection is as good as none. */
async function couldRead({ sync }: Session): Promise<boolean> {
  try {
    await sync();
    return true;
  } catch (error) {
    if (officeErrorCode(error) === undefined) throw error;
    return false;
  }
}

function described(block: SheetBlock, activeSheet: string) {
  return {
    sheet: block.sheet,
    address: `${quotedSheet(block.sheet)}!${blockAddress(block)}`,
    rows: block.rows - 1,
    isActive: block.sheet === activeSheet,
  };
}

function overlap(a: SheetBlock, b: SheetBlock): boolean {
  return (
    a.sheet === b.sheet &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export const read: PlanWorkbook["read"] = (source) =>
  inExcel(async (session) => {
    const block = await locateSource(session, source, await lookAround(session));
    const table = await readTable(session, block);
    return { ...table, sheet: block.sheet, topLeft: relativeAddress(block.row, block.column) };
  });
