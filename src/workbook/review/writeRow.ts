import { blockAddress } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import { safeText } from "../excel/safeText";
import { translateError } from "../excel/translateError";
import { WorkbookError } from "../workbookError";
import { accountFrom, calculatedNames } from "./accountFrom";
import { askForRows, look, rowsByTable } from "./look";
import type { Look } from "./look";
import { askForNamed } from "./namedCells";
import { expectOwnChange } from "./ownChanges";
import { belongsTo, rowBlock } from "./owners";
import type { FoundTable } from "./planTables";
import type { AccountReview } from "./reviewWorkbook";

/** Cells of a row to be written, by their columns in the table. */
interface RowCells {
  readonly table: FoundTable;
  /** Zero-based within the table. */
  readonly row: number;
  readonly cells: ReadonlyMap<number, string | number>;
}

/** What has come of writing a row. */
interface WrittenRow {
  /** What stood there just before. */
  readonly before: readonly unknown[];
  /** Puts back what stood in some of the columns. */
  putBack(columns: readonly number[]): Promise<void>;
  /** All rows of the account as they are now. */
  account(): Promise<AccountReview | undefined>;
}

/** Writes a row and reads the account back in one request. */
export async function writeRow(
  session: Session,
  key: string,
  { found, blocks, name }: Look,
  { table, row, cells }: RowCells,
): Promise<WrittenRow> {
  const block = rowBlock(table, row);
  const sheet = session.workbook.worksheets.getItem(block.sheet);
  const before = sheet.getRange(blockAddress(block));
  before.load("values,formulas");
  const cellAt = (column: number) => {
    const address = blockAddress({ ...block, column: block.column + column, columns: 1 });
    expectOwnChange(table.sheetId, address);
    return sheet.getRange(address);
  };
  for (const [column, content] of cells) cellAt(column).values = [[content]];
  const ask = () => ({
    rows: askForRows(
      session,
      blocks.map((place) => place.block),
    ),
    named: askForNamed(session, calculatedNames),
  });
  let answer = ask();
  await send(session, block.sheet);
  return {
    before: before.values[0] ?? [],
    putBack: async (columns) => {
      const contents = before.formulas[0] ?? [];
      for (const column of columns) cellAt(column).formulas = [[asEntered(contents[column])]];
      answer = ask();
      await send(session, block.sheet);
    },
    account: async () => {
      const read = answer.rows();
      const now = blocks.map((place, i) => ({ ...place, cells: read[i] ?? [] }));
      if (now.every((place) => belongsTo(found, place, key, name))) {
        const named = new Map([...found.named, ...answer.named()]);
        return accountFrom({ ...found, named }, rowsByTable(now));
      }
      // Rows have moved under our eyes.
      const again = await look(session, key);
      return again && accountFrom(again.found, again);
    },
  };
}

/** A cell's content as Excel takes it back: text that looks like something else stays text. */
function asEntered(content: unknown): unknown {
  return typeof content === "string" && !content.startsWith("=") ? safeText(content) : content;
}

/** Excel says that something is protected, but not what. */
async function send(session: Session, sheet: string): Promise<void> {
  try {
    await session.sync();
  } catch (error) {
    const translated = translateError(error);
    throw translated.code === "denied"
      ? new WorkbookError("protected", { sheet }, translated.details)
      : translated;
  }
}
