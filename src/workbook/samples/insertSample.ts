import type { Language } from "../../reference/words/language";
import { formatCodes } from "../../sheets/blueprint/numberFormat";
import { sampleAccounts, type SampleTable } from "../../sheets/samples/sampleAccounts";
import { sampleWords } from "../../sheets/samples/sampleWords";
import { blockAddress } from "../excel/cellAddress";
import { freeName } from "../excel/freeName";
import { inExcel } from "../excel/session";
import { survey as lookAround, type Survey } from "../survey/survey";
import { halfDone } from "../undo/halfDone";
import { putBack } from "../undo/putBack";
import { WorkbookError } from "../workbookError";
import type { SourceRef } from "../planWorkbook";

interface SampleRequest {
  readonly language: Language;
  /** The newest year that the sample has revenue of. */
  readonly fiscalYear: number;
}

/**
 * Adds a sheet with a table of invented accounts, brings it into view, and tells what to plan with. All of it is there, or
 * the workbook is as it was. Rejects with a {@link WorkbookError}.
 */
export async function insertSample({ language, fiscalYear }: SampleRequest): Promise<SourceRef> {
  const sample = sampleAccounts(fiscalYear, sampleWords[language]);
  let begun: { readonly before: Survey; readonly sheet: string; readonly table: string } | undefined;
  try {
    return await inExcel(async (session) => {
      const before = await lookAround(session);
      if (before.readOnly) throw new WorkbookError("readOnly");
      if (before.structureProtected) throw new WorkbookError("protected");
      const taken = [...before.tables, ...before.names].map(({ name }) => name);
      const sheets = before.sheets.map(({ name }) => name);
      const sheet = freeName(sample.sheet, sheets, (wanted, number) => `${wanted} (${number})`);
      const table = freeName("Sample_Accounts", taken, (wanted, number) => `${wanted}_${number}`);
      begun = { before, sheet, table };
      session.application.suspendScreenUpdatingUntilNextSync();
      write(session.workbook.worksheets.add(sheet), table, sample);
      await session.sync();
      return { kind: "table", name: table };
    });
  } catch (error) {
    if (begun) await takeBack(begun, error);
    throw error;
  }
}

function write(sheet: Excel.Worksheet, name: string, { columns, rows }: SampleTable): void {
  columns.forEach(({ width, format }, column) => {
    const whole = sheet.getRange(blockAddress({ row: 0, column, rows: rows.length + 1, columns: 1 }));
    whole.format.columnWidth = width;
    whole.numberFormat = Array.from({ length: rows.length + 1 }, (_, row) => [
      row === 0 ? formatCodes.general : formatCodes[format],
    ]);
  });
  const range = sheet.getRange(
    blockAddress({ row: 0, column: 0, rows: rows.length + 1, columns: columns.length }),
  );
  range.values = [columns.map(({ header }) => header), ...rows.map((row) => [...row])];
  sheet.tables.add(range, true).name = name;
  sheet.freezePanes.freezeRows(1);
  sheet.activate();
  sheet.getRange("A2").select();
}

async function takeBack(
  { before, sheet, table }: { readonly before: Survey; readonly sheet: string; readonly table: string },
  failure: unknown,
): Promise<void> {
  try {
    await putBack(before, {
      sheets: [sheet],
      tables: [table],
      names: [],
      styles: [],
      cells: [],
      tablesBefore: [],
    });
  } catch (error) {
    throw halfDone(failure, error);
  }
}
