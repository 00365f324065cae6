import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { quoteSheetName, splitSheet } from "../address";
import { mapReferences, mapTables } from "./mapReferences";

/** A formula after a sheet was renamed. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  return mapReferences(formula, (reference) => {
    const { sheet, rest } = splitSheet(reference);
    return sheet?.toLowerCase() === oldName.toLowerCase() ? `${quoteSheetName(newName)}!${rest}` : reference;
  });
}

/** A formula after a sheet was deleted: what pointed there is lost. */
export const loseSheetInFormula = (formula: string, sheetName: string): string =>
  mapReferences(formula, (reference) =>
    splitSheet(reference).sheet?.toLowerCase() === sheetName.toLowerCase() ? "#REF!" : reference,
  );

interface TableRename {
  /** The table's name before. */
  readonly table: string;
  readonly newTable?: string;
  /** Columns that got another header. */
  readonly columns?: readonly { readonly from: string; readonly to: string }[];
  /** References without a table's name mean this one, because the formula stands in it. */
  readonly within: boolean;
}

/** A formula after a table or its columns were renamed. */
export function renameTableInFormula(formula: string, rename: TableRename): string {
  const { newTable = rename.table } = rename;
  if (newTable === rename.table && !mayName(formula, rename.columns ?? [])) return formula;
  return mapTables(
    formula,
    (reference) => renameReference(reference, rename),
    (name) => (name.toLowerCase() === rename.table.toLowerCase() ? newTable : name),
  );
}

/** Formulas go by the hundred thousand: most needn't be parsed. Brackets within headers are marked by apostrophes there. */
function mayName(formula: string, columns: NonNullable<TableRename["columns"]>): boolean {
  const plain = (text: string): string => text.replaceAll("'", "").toLowerCase();
  const text = plain(formula);
  return columns.some(({ from }) => text.includes(plain(from)));
}

function renameReference(reference: string, rename: TableRename): string {
  const parsed = parseStructRef(reference);
  const unnamed = parsed?.table === undefined || parsed.table === "";
  if (!parsed || (unnamed ? !rename.within : parsed.table?.toLowerCase() !== rename.table.toLowerCase())) {
    return reference;
  }
  const columns = parsed.columns?.map(
    (column) =>
      rename.columns?.find((renamed) => renamed.from.toLowerCase() === column.toLowerCase())?.to ?? column,
  );
  return stringifyStructRef({
    ...parsed,
    ...(columns && { columns }),
    ...(!unnamed && rename.newTable !== undefined && { table: rename.newTable }),
  });
}
