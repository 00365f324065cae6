import { blockAddress } from "../../excel/cellAddress";
import { requestBytes } from "../../excel/byteChunks";
import type { Session } from "../../excel/session";
import type { CellEdit, Edits, NameEdit, SettingEdit } from "./edits";
import { mergedEdits } from "./mergedEdits";

/** What an order costs besides the contents that it carries, at most. */
const orderBytes = 600;

/**
 * Makes the changes in as few requests as bytes allow. What is kept in the file comes first and goes last, so that an
 * original is never without its copy; names come before the cells that use them, and go after.
 */
export async function applyEdits(
  session: Session,
  { cells, byRow, names, settings }: Edits,
  progress: (fraction: number) => void = () => undefined,
): Promise<void> {
  const { workbook } = session;
  const appears = ({ after }: { readonly after: unknown }): boolean => after !== undefined;
  const goes = ({ after }: { readonly after: unknown }): boolean => after === undefined;
  const orders: Order[] = [
    ...settings.filter(appears).map((edit) => settingOrder(workbook, edit)),
    ...names.filter(appears).map((edit) => nameOrder(workbook, edit)),
    ...mergedEdits(cells, byRow).map((edit) => cellOrder(workbook, edit)),
    ...names.filter(goes).map((edit) => nameOrder(workbook, edit)),
    ...settings.filter(goes).map((edit) => settingOrder(workbook, edit)),
  ];
  let bytes = 0;
  for (const [index, order] of orders.entries()) {
    if (bytes > 0 && bytes + order.bytes > requestBytes) {
      await session.sync();
      progress(index / orders.length);
      bytes = 0;
    }
    if (bytes === 0) session.application.suspendApiCalculationUntilNextSync();
    order.give();
    bytes += order.bytes;
  }
  if (bytes > 0) await session.sync();
  progress(1);
}

interface Order {
  readonly bytes: number;
  give(): void;
}

function settingOrder({ settings }: Excel.Workbook, { key, after }: SettingEdit): Order {
  return {
    bytes: sizeOf(after),
    give: () => {
      if (after === undefined) settings.getItem(key).delete();
      else settings.add(key, after);
    },
  };
}

function nameOrder(workbook: Excel.Workbook, { name, sheet, before, after, visible }: NameEdit): Order {
  return {
    bytes: sizeOf(after),
    give: () => {
      const { names } = sheet === undefined ? workbook : workbook.worksheets.getItem(sheet);
      if (after === undefined) names.getItem(name).delete();
      else if (before === undefined) names.add(name, after).visible = visible;
      else names.getItem(name).formula = after;
    },
  };
}

function cellOrder({ worksheets }: Excel.Workbook, { block, after, isText }: CellEdit): Order {
  return {
    bytes: sizeOf(after),
    give: () => {
      const range = worksheets.getItem(block.sheet).getRange(blockAddress(block));
      const format = (code: string): string[][] => after.map((line) => line.map(() => code));
      if (isText) range.numberFormat = format("General");
      range.formulas = after.map((line) => [...line]);
      if (isText) range.numberFormat = format("@");
    },
  };
}

/** In UTF-8, at most three bytes for each of a text's units. */
function sizeOf(content: unknown): number {
  return orderBytes + 3 * (JSON.stringify(content) ?? "").length;
}
